import type { Entries } from '../entries.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text holds a word or phrase, whole, in any case. */
export const holds = (text: string, phrase: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(phrase)}(?![\\p{L}\\p{N}])`, 'iu').test(text);

/** A function that puts the plain name in place of every clinical name, the longest name first. */
export function inPlainNames(entries: Entries): (text: string) => string {
  const named = [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments]
    .map(({ entry }) => entry.names)
    .toSorted((a, b) => b.clinical.length - a.clinical.length)
    .map(({ clinical, plain }) => ({
      clinical: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(clinical)}(?![\\p{L}\\p{N}])`, 'giu'),
      plain: plain.toLowerCase(),
    }));
  return (text) => named.reduce((so, { clinical, plain }) => so.replaceAll(clinical, () => plain), text);
}

/** Keeps references by text leading where they led when that text is translated. Pure. */
import type { Entries } from '../entries.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What a proof with `appliesTo` means: one link or claim of a pair that stands several times. */
const meantBy = ({ kind, from, to, treatment, target, purpose, appliesTo }: Fields): string =>
  kind === 'link' ? `${from} ${to} ${appliesTo}` : `${treatment} ${target} ${purpose} ${appliesTo}`;

/** The groups that links and claims are narrowed to, in the words of `translated`, by what a proof says of them. */
function groupsOf(written: Entries, translated: Entries): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  const note = (key: (appliesTo: string) => string, was: string | undefined, is: string | undefined) => {
    if (was && is) groups.set(key(was), is);
  };
  for (const kind of ['conditions', 'effects', 'otherCauses'] as const) {
    for (const [at, { entry }] of written[kind].entries()) {
      for (const [place, { to, appliesTo }] of entry.links.entries())
        note((group) => `${entry.id} ${to} ${group}`, appliesTo, translated[kind][at]?.entry.links[place]?.appliesTo);
    }
  }
  for (const [at, { entry }] of written.treatments.entries()) {
    for (const [place, { target, purpose, appliesTo }] of entry.claims.entries()) {
      const is = translated.treatments[at]?.entry.claims[place]?.appliesTo;
      note((group) => `${entry.id} ${target} ${purpose} ${group}`, appliesTo, is);
    }
  }
  return groups;
}

/**
 * A proof names one of several links of a pair by the words the link is narrowed to ("inner knee"). The translated
 * entries with these words as their links have them now.
 */
export function withReferences(written: Entries, translated: Entries): Entries {
  const groups = groupsOf(written, translated);
  const settle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(settle);
    if (!isFields(value)) return value;
    const settled = Object.fromEntries(Object.entries(value).map(([field, part]) => [field, settle(part)]));
    const refers = (value.kind === 'link' || value.kind === 'claim') && typeof value.appliesTo === 'string';
    return refers ? { ...settled, appliesTo: groups.get(meantBy(value)) ?? value.appliesTo } : settled;
  };
  return settle(translated) as Entries;
}

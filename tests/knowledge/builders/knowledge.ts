import { type Entries, type Filed, NO_SEARCH_WORDS } from '../../../src/knowledge/entries.ts';
import type { ConditionEntry, EffectEntry, TreatmentEntry } from '../../../src/knowledge/schema/index.ts';
import {
  aClaim,
  aCondition,
  aLink,
  anEffect,
  anOtherCause,
  aRedFlag,
  aSource,
  aTreatment,
  theRegions,
} from './entries.ts';

/** A small whole knowledge that passes every check: two foot problems, two effects, an other cause, a treatment. */
export const theKnowledge = (rest: Partial<Entries> = {}): Entries => ({
  conditions: [
    aCondition('flat-foot', { links: [aLink('knee-pain'), aLink('hip-turn')] }),
    aCondition('bunion', { places: ['big-toe'], links: [aLink('knee-pain')], treatmentEvidence: 'none-found' }),
  ],
  effects: [anEffect('knee-pain'), anEffect('hip-turn', { region: 'hip', links: [aLink('knee-pain')] })],
  otherCauses: [anOtherCause('knee-itself', { links: [aLink('knee-pain')] })],
  treatments: [aTreatment('rest', { claims: [aClaim('flat-foot')] })],
  clues: [{ id: 'arch-aches', text: 'Your arch aches.', type: 'symptom' }],
  redFlags: [aRedFlag('hot-joint')],
  regions: theRegions(),
  exceptions: [],
  sayings: [],
  prevention: [],
  visit: { exam: [], asking: [], questions: [], prepare: [] },
  leftOut: [],
  searchWords: NO_SEARCH_WORDS,
  sources: [aSource('cohort-2020')],
  ...rest,
});

function inList<T extends { readonly id: string }>(
  list: readonly Filed<T>[],
  id: string,
  change: (entry: T) => Partial<T>,
): readonly Filed<T>[] {
  if (!list.some(({ entry }) => entry.id === id)) throw new Error(`There is no ${id} to change.`);
  return list.map(({ file, entry }) => ({ file, entry: entry.id === id ? { ...entry, ...change(entry) } : entry }));
}

/** The knowledge with one condition changed; its file stays where it is. */
export const withCondition = (
  entries: Entries,
  id: string,
  change: (entry: ConditionEntry) => Partial<ConditionEntry>,
): Entries => ({ ...entries, conditions: inList(entries.conditions, id, change) });

/** The knowledge with one effect changed. */
export const withEffect = (
  entries: Entries,
  id: string,
  change: (entry: EffectEntry) => Partial<EffectEntry>,
): Entries => ({ ...entries, effects: inList(entries.effects, id, change) });

/** The knowledge with one treatment changed. */
export const withTreatment = (
  entries: Entries,
  id: string,
  change: (entry: TreatmentEntry) => Partial<TreatmentEntry>,
): Entries => ({ ...entries, treatments: inList(entries.treatments, id, change) });

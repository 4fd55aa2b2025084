import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entries } from '../../src/knowledge/entries.ts';
import { checkIntegrity } from '../../src/knowledge/integrity.ts';
import { aCondition, aLink, anEffect, anItem, aSource } from './builders/entries.ts';
import { theKnowledge, withCondition, withEffect } from './builders/knowledge.ts';

/** A whole knowledge of any size: conditions that each lead to some of the effects. */
const wholeKnowledge = fc
  .record({ conditions: fc.integer({ min: 1, max: 5 }), effects: fc.integer({ min: 1, max: 5 }), seed: fc.nat() })
  .map(({ conditions, effects, seed }): Entries => {
    const ends = Array.from({ length: effects }, (_, at) => `effect-${at}`);
    return theKnowledge({
      conditions: Array.from({ length: conditions }, (_, at) =>
        aCondition(`condition-${at}`, {
          links: ends.filter((_, end) => (seed + at + end) % 2 === 0 || end === 0).map((end) => aLink(end)),
          treatmentEvidence: 'none-found',
        }),
      ),
      effects: ends.map((id) => anEffect(id)),
      otherCauses: [],
      treatments: [],
    });
  });

/** Faults that can be put into one condition of any whole knowledge. */
const FAULTS: Readonly<Record<string, (entries: Entries, id: string) => Entries>> = {
  'a link to nothing': (entries, id) =>
    withCondition(entries, id, ({ links }) => ({ links: [...links, aLink('nowhere')] })),
  'a link to itself': (entries, id) => withCondition(entries, id, ({ links }) => ({ links: [...links, aLink(id)] })),
  'a pair twice': (entries, id) =>
    withCondition(entries, id, ({ links }) => ({ links: [...links, ...links.slice(0, 1)] })),
  'a link back down': (entries, id) => withEffect(entries, 'effect-0', () => ({ links: [aLink(id)] })),
  'an unknown source': (entries, id) =>
    withCondition(entries, id, () => ({ whatItIs: [{ text: 'It is so.', sources: ['nobody'] }] })),
  'an unknown clue': (entries, id) =>
    withCondition(entries, id, () => ({
      clues: [{ clue: 'none', specificity: 'low', source: 'cohort-2020' }],
    })),
  'an unknown red flag': (entries, id) => withCondition(entries, id, () => ({ redFlags: ['none'] })),
  'no word on treatment': (entries, id) => ({
    ...entries,
    conditions: entries.conditions.map((filed) => {
      const { treatmentEvidence: _, ...entry } = filed.entry;
      return filed.entry.id === id ? { ...filed, entry } : filed;
    }),
  }),
  'no evidence': (entries, id) =>
    withCondition(entries, id, ({ links }) => ({ links: links.map((link) => ({ ...link, evidence: [] })) })),
  'a stronger word than the reader gave': (entries, id) =>
    withCondition(entries, id, ({ links }) => ({
      links: links.map((link) => ({ ...link, readerGrade: 'theory' })),
    })),
  'a null finding that changes the word': (entries, id) =>
    withCondition(entries, id, ({ links }) => ({
      links: links.map((link) => ({ ...link, evidence: [anItem('cohort-2020', { bearing: 'null' })] })),
    })),
  'a file of another name': (entries, id) => ({
    ...entries,
    conditions: entries.conditions.map((filed) =>
      filed.entry.id === id ? { ...filed, file: 'data/conditions/other.json' } : filed,
    ),
  }),
  'the same id twice': (entries, id) => ({ ...entries, effects: [...entries.effects, anEffect(id)] }),
  'an unread source': (entries) => ({ ...entries, sources: [...entries.sources, aSource('unread')] }),
};

describe('injected faults', () => {
  it('[K11] a whole knowledge of any size has no problem', () => {
    fc.assert(
      fc.property(wholeKnowledge, (entries) => {
        expect(checkIntegrity(entries)).toEqual([]);
      }),
    );
  });

  it.each(Object.entries(FAULTS))('[K11] %s is always reported', (_, inject) => {
    fc.assert(
      fc.property(wholeKnowledge, fc.nat(), (entries, at) => {
        const id = entries.conditions[at % entries.conditions.length]?.entry.id ?? '';
        expect(checkIntegrity(inject(entries, id))).not.toEqual([]);
      }),
    );
  });

  it('[K11] two faults at once are both reported', () => {
    const names = Object.keys(FAULTS).filter((name) => name.startsWith('an unknown'));
    fc.assert(
      fc.property(wholeKnowledge, fc.constantFrom(...names), fc.constantFrom(...names), (entries, one, other) => {
        fc.pre(one !== other);
        const broken = [one, other].reduce((so, name) => FAULTS[name]?.(so, 'condition-0') ?? so, entries);
        expect(checkIntegrity(broken)).toHaveLength(2);
      }),
    );
  });
});

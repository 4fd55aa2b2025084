// @vitest-environment jsdom
import knowledge from 'virtual:knowledge/index';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { offers, testedRegions } from '../../src/guide/treatment/browse.ts';
import { GIVERS, giverOf } from '../../src/knowledge/givers.ts';
import { TREATMENT_CERTAINTIES } from '../../src/knowledge/types.ts';
import { words } from '../../src/language/words.ts';
import { aClaim, aCondition, anEffect, anIndex, aTreatment } from './builders.ts';
import { open, textsOf } from './open.tsx';

const index = anIndex({
  conditions: [aCondition('heel-pain', 'heel')],
  effects: [anEffect('knee-pain', 'knee')],
  treatments: [
    aTreatment('water'),
    aTreatment('ice'),
    aTreatment('stretch', 'home-exercise'),
    aTreatment('cut', 'surgery'),
  ],
  claims: [
    aClaim('ice', 'heel-pain', { certainty: 'not-tested' }),
    aClaim('stretch', 'knee-pain', { certainty: 'no-benefit' }),
    aClaim('stretch', 'heel-pain', { certainty: 'likely' }),
    aClaim('cut', 'knee-pain'),
  ],
});
const idsOf = (ask: Parameters<typeof offers>[1]) => offers(index, ask).map(({ treatment }) => treatment.id);

describe('what helps', () => {
  it('[BR1] all of them, the surest first, what was tested for no one thing last', () => {
    expect(idsOf({})).toEqual(['stretch', 'cut', 'ice', 'water']);
  });

  it('[BR1] a place and a proof are fitted by one and the same claim', () => {
    expect(idsOf({ region: 'knee' })).toEqual(['cut', 'stretch']);
    expect(idsOf({ region: 'heel', proof: 'likely' })).toEqual(['stretch']);
    expect(idsOf({ region: 'heel', proof: 'no-benefit' })).toEqual([]);
    expect(idsOf({ by: 'self' })).toEqual(['stretch', 'ice', 'water']);
    expect(idsOf({ by: 'self', region: 'knee' })).toEqual(['stretch']);
  });

  it('[BR1] every treatment of the knowledge is reached by its giver, and every tested one by place and proof', () => {
    const reached = GIVERS.flatMap((by) => offers(knowledge, { by })).map(({ treatment }) => treatment.id);
    expect(reached.toSorted()).toEqual(knowledge.treatments.map(({ id }) => id).toSorted());
    const tested = new Set(knowledge.claims.map(({ treatment }) => treatment));
    const byPlace = testedRegions(knowledge).flatMap((region) => offers(knowledge, { region }));
    expect(new Set(byPlace.map(({ treatment }) => treatment.id))).toEqual(tested);
    const byProof = TREATMENT_CERTAINTIES.flatMap((proof) => offers(knowledge, { proof }));
    expect(new Set(byProof.map(({ treatment }) => treatment.id))).toEqual(tested);
  });

  it('[BR1] each row says its best word and what for; a choice is counted, announced and kept in the address', async () => {
    const { user, explorer } = open(index, '#/treatments');
    const rows = () => textsOf(within(screen.getByRole('list', { name: 'What helps' })).getAllByRole('link'));
    expect(rows()[0]).toMatch(/^Stretch ?Likely helps ?for heel pain, and 1 more use/);
    expect(rows().at(-1)).toContain(words('browse.none'));
    await user.click(screen.getByRole('button', { name: 'Knee' }));
    const counted = words('browse.count', { shown: 2, hidden: 2 });
    expect(screen.getByText(counted)).toBeDefined();
    expect(rows()[1]).toContain(words('helps.no-benefit'));
    expect(explorer.store.getState()).toMatchObject({
      said: counted,
      address: { page: { kind: 'treatments', region: 'knee' } },
    });
    await user.click(screen.getByRole('button', { name: words('browse.by.doctor') }));
    expect(screen.getByText(words('browse.empty'))).toBeDefined();
  });

  it('[BR2] who gives it follows from the kind', () => {
    expect((['self-care', 'home-exercise', 'lifestyle'] as const).map(giverOf)).toEqual(['self', 'self', 'self']);
    expect((['guided-exercise', 'hands-on', 'device'] as const).map(giverOf)).toEqual([
      'therapist',
      'therapist',
      'shop',
    ]);
    expect((['medicine', 'injection', 'referral', 'surgery'] as const).map(giverOf)).toEqual([
      'doctor',
      'doctor',
      'doctor',
      'surgeon',
    ]);
  });
});

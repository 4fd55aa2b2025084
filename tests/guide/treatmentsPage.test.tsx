// @vitest-environment jsdom
import { claims as loadClaims } from 'virtual:knowledge/details';
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
});
const claims = [
  aClaim('ice', 'heel-pain', { certainty: 'not-tested' }),
  aClaim('stretch', 'knee-pain', { certainty: 'no-benefit' }),
  aClaim('stretch', 'heel-pain', { certainty: 'likely' }),
  aClaim('cut', 'knee-pain'),
];
const idsOf = (ask: Parameters<typeof offers>[2]) => offers(index, claims, ask).map(({ treatment }) => treatment.id);

const tested = (await loadClaims()).default;

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
    const reached = GIVERS.flatMap((by) => offers(knowledge, tested.claims, { by })).map(
      ({ treatment }) => treatment.id,
    );
    expect(reached.toSorted()).toEqual(knowledge.treatments.map(({ id }) => id).toSorted());
    const treatments = new Set(tested.claims.map(({ treatment }) => treatment));
    const byPlace = testedRegions(knowledge, tested.claims).flatMap((region) =>
      offers(knowledge, tested.claims, { region }),
    );
    expect(new Set(byPlace.map(({ treatment }) => treatment.id))).toEqual(treatments);
    const byProof = TREATMENT_CERTAINTIES.flatMap((proof) => offers(knowledge, tested.claims, { proof }));
    expect(new Set(byProof.map(({ treatment }) => treatment.id))).toEqual(treatments);
  });

  it('[BR1] each row says its best word and what for; a choice is counted, announced and kept in the address', async () => {
    const { user, explorer } = open(knowledge, '#/treatments');
    const list = await screen.findByRole('list', { name: 'What helps' });
    const rows = () => textsOf(within(list).getAllByRole('link'));
    expect(rows()).toHaveLength(knowledge.treatments.length);
    expect(rows().find((row) => row.startsWith('Heel and calf stretches'))).toMatch(
      /^Heel and calf stretches ?Well shown to help ?for heel pain under the foot/,
    );
    expect(rows().at(-1)).toContain(words('browse.none'));
    await user.click(screen.getByRole('button', { name: 'Knee' }));
    const shown = offers(knowledge, tested.claims, { region: 'knee' }).length;
    const counted = words('browse.count', { shown, hidden: knowledge.treatments.length - shown });
    expect(screen.getByText(counted)).toBeDefined();
    expect(rows()).toHaveLength(shown);
    expect(explorer.store.getState()).toMatchObject({
      said: counted,
      address: { page: { kind: 'treatments', region: 'knee' } },
    });
    await user.click(screen.getByRole('button', { name: words('browse.by.surgeon') }));
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

import { describe, expect, it } from 'vitest';
import { actionFor } from '../../src/knowledge/action.ts';
import { TREATMENT_KINDS } from '../../src/knowledge/schema/entries.ts';
import { TREATMENT_CERTAINTIES } from '../../src/knowledge/types.ts';

const claim = { kind: 'home-exercise', certainty: 'likely', advisedAgainst: false, checkFirst: false } as const;

describe('what to do with a treatment', () => {
  it('[K4] what was tested without benefit, or a guideline advises against, is skipped', () => {
    for (const kind of TREATMENT_KINDS) {
      expect(actionFor({ ...claim, kind, certainty: 'no-benefit' })).toBe('skip');
      expect(actionFor({ ...claim, kind, advisedAgainst: true })).toBe('skip');
    }
  });

  it('[K4] self-care and home exercises with at least some signs can be done today', () => {
    const today = TREATMENT_CERTAINTIES.filter((certainty) => actionFor({ ...claim, certainty }) === 'do-today');
    expect(today).toEqual(['well-shown', 'likely', 'some-signs']);
    expect(actionFor({ ...claim, kind: 'self-care' })).toBe('do-today');
  });

  it('[K4] everything else is to ask about: devices, medicines, hands and untested self-care', () => {
    const asked = TREATMENT_KINDS.filter(
      (kind) => actionFor({ ...claim, kind, certainty: 'well-shown' }) === 'ask-about',
    );
    expect(asked).toEqual(TREATMENT_KINDS.filter((kind) => kind !== 'self-care' && kind !== 'home-exercise'));
    expect(actionFor({ ...claim, kind: 'self-care', certainty: 'not-tested' })).toBe('ask-about');
  });

  it('[K4] where a check comes first, no exercise stands under "do today"', () => {
    expect(actionFor({ ...claim, checkFirst: true })).toBe('ask-about');
    expect(actionFor({ ...claim, kind: 'self-care', checkFirst: true })).toBe('do-today');
  });
});

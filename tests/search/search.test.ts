import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, aProblem, aSearch, aWarning, flagsOf, idsOf } from './builders.ts';

const NOTHING = { flags: [], emergency: false, notCovered: null, results: [], unknown: [] };

describe('search', () => {
  it('[SE4] what holds more of the words comes first, a name before a clue before a summary', () => {
    const search = aSearch([
      aProblem('summary', 'Arch', [], { summary: ['The heel is sore.'] }),
      aProblem('clue', 'Ankle', ['Your heel is sore.']),
      aProblem('name', 'Heel'),
      aProblem('both', 'Sore heel'),
    ]);
    expect(idsOf(search('heel'))).toEqual(['name', 'both', 'clue', 'summary']);
    expect(idsOf(search('sore heel'))[0]).toBe('both');
  });

  it('[SE4] a thing whose name was typed comes before one whose name holds more; a phrase counts as one word', () => {
    const pain = (id: string, title: string, summary: string) =>
      aDocument({ kind: 'effect', id, measured: false }, { title: [title], summary: [summary] });
    const named = aSearch([pain('longer', 'Hip and thigh pain', 'A sore hip.'), pain('hip', 'Hip pain', '')]);
    expect(idsOf(named('hip pain'))[0]).toBe('hip');

    const phrase = aSearch([aProblem('sole', 'Sore arch', ['It is sore under the foot.']), aProblem('corn', 'Corns')], {
      same: [['sole', 'under the foot']],
    });
    expect(idsOf(phrase('corn under the foot'))[0]).toBe('corn');
  });

  it('[SE4] what a thing only leads to says little about it', () => {
    const search = aSearch([
      aProblem('arch', 'Sore feet', [], { leads: ['Back pain'] }),
      aDocument({ kind: 'effect', id: 'back', measured: false }, { title: ['Back pain'] }),
    ]);
    expect(idsOf(search('do feet give back pain'))[0]).toBe('back');
  });

  it('[SE3] a word two letters off finds, and raises no alarm', () => {
    const search = aSearch([aProblem('cracked', 'Shivery heel'), aWarning('cold', 'Shivering', 'emergency-now')], {
      warnings: [{ redFlag: 'cold', said: ['shivery'] }],
    });
    expect(flagsOf(search('shivrey'))).toEqual(['cold']);
    expect(flagsOf(search('shibvry'))).toEqual([]);
    expect(idsOf(search('shibvry'))).toContain('cracked');
  });

  it('[SE4] a foot problem found by a clue brings the clue; found by its name it does not', () => {
    const search = aSearch([aProblem('fasciitis', 'Heel pain', ['The first steps hurt.', 'It eases with rest.'])]);
    expect(search('first steps').results).toMatchObject([{ clue: 'The first steps hurt.' }]);
    expect(search('heel pain').results).toMatchObject([{ clue: null }]);
  });

  it('[SE4] a measured change comes after a pain, and a saying only first when it was typed', () => {
    const search = aSearch([
      aDocument({ kind: 'effect', id: 'turns', measured: true }, { title: ['Knee turns in'] }),
      aDocument({ kind: 'effect', id: 'hurts', measured: false }, { title: ['Knee is sore'] }),
    ]);
    expect(idsOf(search('knee'))).toEqual(['hurts', 'turns']);

    const saying = 'Bunions tire your knees';
    const proof = { kind: 'no-study' } as const;
    const said = aSearch([
      aProblem('bunion', 'Bunion'),
      aDocument({ kind: 'saying', id: 'say', saying, proof }, { title: [saying] }),
    ]);
    expect(idsOf(said('bunion'))).toEqual(['bunion', 'say']);
    expect(idsOf(said('do bunions tire my knees'))[0]).toBe('say');
  });

  it('[SE4] all that people call a thing names it, as its title does', () => {
    const both = [
      aProblem('longer', 'Foot', [], { names: ['toes'] }),
      aProblem('called', 'Sore', [], { names: ['toes'] }),
    ];
    expect(idsOf(aSearch(both)('toes'))[0]).toBe('longer');
    expect(idsOf(aSearch(both, { names: [{ entry: 'called', said: ['toes'] }] })('toes'))[0]).toBe('called');
  });

  it('[SE5] a word of a line may have to stand just as it is written', () => {
    const search = aSearch([aWarning('both', 'Both legs', 'emergency-now'), aWarning('one', 'A leg', 'same-day')], {
      warnings: [
        { redFlag: 'both', said: ['weak =legs leg'] },
        { redFlag: 'one', said: ['weak leg'] },
      ],
    });
    expect(flagsOf(search('weak legs'))).toEqual(['both']);
    expect(flagsOf(search('weak leg'))).toEqual(['one']);
  });

  it('[SE31] words for what has no entry tell so, with the signs to read; a sign that fits itself is not told twice', () => {
    const search = aSearch(
      [aProblem('foot', 'Foot'), aProblem('sore', 'Sore arch'), aWarning('ill', 'Fever', 'same-day')],
      {
        warnings: [{ redFlag: 'ill', said: ['fever'] }],
        notCovered: [{ redFlags: ['ill'], said: ['wart/verruca'] }],
      },
    );
    expect(search('sore wart').notCovered).toMatchObject({ flags: [{ id: 'ill' }], alone: true });
    expect(search('verruca foot').notCovered).toMatchObject({ alone: false });
    expect(search('wart and fever').notCovered).toMatchObject({ flags: [] });
    expect(search('sore foot').notCovered).toBeNull();
  });

  it('[SE4] words that nothing knows are named; what was understood still finds', () => {
    const search = aSearch([aProblem('foot', 'Foot')]);
    expect(search('athletes foot')).toMatchObject({ results: [{ thing: { id: 'foot' } }], unknown: ['athletes'] });
    expect(search('xyzzy')).toEqual({ ...NOTHING, unknown: ['xyzzy'] });
    expect(search(' the ')).toEqual(NOTHING);
  });

  const WARNED = aSearch(
    [
      aProblem('gout', 'Gout in a hot toe'),
      aWarning('tired-leg', 'A tired leg', 'soon'),
      aWarning('clot', 'Swollen calf', 'same-day'),
      aWarning('breath', 'Short of breath', 'emergency-now'),
      aWarning('ill', 'Back pain with fever', 'same-day'),
      aWarning('joint', 'Hot joint', 'emergency-now'),
    ],
    {
      warnings: [
        { redFlag: 'tired-leg', said: ['leg'] },
        { redFlag: 'clot', said: ['calf/leg swollen/hot'] },
        { redFlag: 'breath', said: ['breath', 'calf breath'] },
        { redFlag: 'ill', said: ['fever', 'back fever'] },
        { redFlag: 'joint', said: ['fever', 'hot big-toe'] },
      ],
      emergencies: ['stroke'],
      same: [['big toe', 'great toe']],
    },
  );

  it('[SE5] a warning sign fits when all words of one of its lines were typed, in any order, one of each choice', () => {
    expect(flagsOf(WARNED('my calf is swollen'))).toEqual(['clot']);
    expect(flagsOf(WARNED('hot calf'))).toEqual(['clot']);
    expect(flagsOf(WARNED('swollen'))).toEqual([]);
    expect(flagsOf(WARNED('great toe is hot'))).toEqual(['joint']);
  });

  it('[SE5] the more urgent sign comes first, whatever fits better', () => {
    expect(flagsOf(WARNED('swollen calf, out of breath'))).toEqual(['breath', 'clot']);
    expect(flagsOf(WARNED('fever'))).toEqual(['joint', 'ill']);
  });

  it('[SE5] a sign that fits only a part of what another fits gives way to it', () => {
    expect(flagsOf(WARNED('fever and my back'))).toEqual(['ill']);
    expect(flagsOf(WARNED('hot leg'))).toEqual(['clot']);
  });

  it('[SE5] an emergency without a sign of its own is told as one', () => {
    expect(WARNED('a stroke')).toMatchObject({ flags: [], emergency: true });
    expect(WARNED('gout').emergency).toBe(false);
  });

  it('[SE5] a sign shown first is not shown again, and none turns up for half of what was typed', () => {
    expect(idsOf(WARNED('swollen calf'))).not.toContain('clot');
    expect(idsOf(WARNED('short'))).toContain('breath');
    expect(idsOf(WARNED('short gout'))).toEqual(['gout']);
  });

  it('[SE4] any text gets an answer, the same each time, with nothing twice', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'hot toe calf swln/') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = WARNED(text);
        expect(WARNED(text)).toEqual(found);
        const ids = [...flagsOf(found), ...idsOf(found)];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });
});

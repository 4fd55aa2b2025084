// Claims that people have read elsewhere: all of them answered, each with the word its own proof gives it.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { compile } from '../../src/knowledge/compile.ts';
import type { SayingDetail } from '../../src/knowledge/types.ts';

const { entries } = await readKnowledge(join(import.meta.dirname, '../..'));
const compiled = compile(entries, 'test');
const { sayings } = compiled.sayings;
const { topics } = compiled.prevention;

/** What a visitor may have read, as the issue names it, and words of which every one must stand in some saying. */
const NAMED: readonly (readonly [claim: string, saying: RegExp])[] = [
  ['flat feet → knock knees', /flat feet .*knock knees/],
  ['flat feet → kneecap pain', /flat feet .*kneecap/],
  ['rolling in → kneecap pain', /rolling in .*runner's knee/],
  ['flat feet → knee arthritis', /flat feet wear out your knees/],
  ['rolling in → knee arthritis', /rolling in .*knee arthritis/],
  ['flat feet → hip pain', /flat feet .*hips/],
  ['rolling in → hip pain', /rolling in .*hips/],
  ['rolling in → pelvis tipping', /rolling in .*pelvis/],
  ['rolling in → deeper back curve', /rolling in .*back curve/],
  ['flat feet → twisted or tilted spine', /flat feet .*spine/],
  ['flat feet → back pain', /flat feet .*back pain/],
  ['rolling in → back pain', /rolling in .*back pain/],
  ['flat feet → disc or sciatica', /flat feet .*disc .*nerve/],
  ['flat feet → shin splints', /flat feet .*shin splints/],
  ['rolling in → shin splints', /rolling in .*shin splints/],
  ['flat feet → Achilles', /flat feet .*achilles/],
  ['rolling in → Achilles', /rolling in .*achilles/],
  ['flat feet → heel pain', /flat feet .*heel pain/],
  ['rolling in → heel pain', /rolling in .*heel pain/],
  ['flat feet and rolling in, each other', /flat feet always roll in/],
  ['high arches → shock', /high arches .*shock/],
  ['high arches → stiff walking', /high arches .*stiffly/],
  ['high arches → knee pain', /high arches .*knees hurt/],
  ['high arches → back pain', /high arches .*back pain/],
  ['bunions → ankle', /bunions .*ankles/],
  ['bunions → knee', /bunions .*knees hurt/],
  ['bunions → hip', /bunions .*hips/],
  ['bunions → back pain', /bunions .*back/],
  ['bunions → balance', /bunions .*balance/],
  ['bunions → rolling in', /bunions .*roll in/],
  ['hammertoes → balance', /hammertoes .*balance/],
  ['hammertoes → ankle', /hammertoes .*ankle/],
  ['hammertoes → knee', /hammertoes .*knees/],
  ['hammertoes → hip', /hammertoes .*hips/],
  ["Morton's neuroma → changed walking", /toe nerve changes how you walk/],
  ["Morton's neuroma → knee and back", /toe nerve .*knee and back/],
  ['heel pain → changed walking', /heel pain changes how you walk/],
  ['heel pain → knee', /heel pain leads to knee/],
  ['heel pain → back', /heel pain leads to back/],
  ['rheumatoid arthritis → hard walking', /rheumatoid arthritis makes walking hard/],
  ['stress fractures, flat feet', /flat feet crack/],
  ['stress fractures, high arches', /high arches crack/],
  ['knee arthritis → foot posture', /knee arthritis changes your feet/],
  ['knee problems → heel pain', /knees make heel pain/],
  ['sprains → heel pain', /sprain leads to heel pain/],
  ['bad shoes → foot pain', /bad shoes/],
  ['shoes → bunions', /narrow shoes .*bunions/],
  ['shoes → hammertoes', /shoes bend your toes/],
  ['shoes → corns', /shoes .*corns/],
  ['shoes → blisters', /blisters/],
  ['heels → bunions', /high heels .*bunions/],
  ['heels → hammertoes', /high heels bend/],
  ['heels → hard skin', /high heels .*hard skin/],
  ['heels → heel pain', /high heels .*heel pain/],
  ['flip-flops', /flip-flops ruin/],
  ['worn shoes', /worn-out shoes/],
  ['hard floors', /hard floors/],
  ['muscle tightness', /tight calves/],
  ['muscle imbalance', /muscle imbalance/],
  ['bones out of place', /bones slip out of place/],
  ['fix the foot instead of hip surgery', /skip hip surgery/],
  ['26 bones', /26 bones/],
  ['33 joints', /33 joints/],
  ['a quarter of all bones', /quarter of all your bones/],
  ['77 % have foot pain', /77 percent/],
  ['exercises', /foot exercises/],
  ['core strength', /core exercises/],
  ['custom insoles', /custom insoles help heel pain/],
  ['shop insoles', /shop insoles help/],
  ['moldable insoles', /heat and mold/],
  ['wear them at all times', /insoles at all times/],
  ['realign bones', /bones back in line/],
  ['shoes', /sandals beat flip-flops/],
  ['cushioned soles', /cushioned soles/],
  ['arch-support shoes for everyone', /everyone needs shoes with arch support/],
  ['pads', /pads ease/],
  ['massage', /massage helps/],
  ['foot roller', /rolling your foot on a ball/],
  ['manual therapy', /hands-on care/],
  ['stretching', /stretching helps heel pain/],
  ['heat', /heat helps/],
  ['warm baths', /warm spa baths/],
  ['raising the feet', /feet up/],
  ['ice', /^ice /],
  ['painkillers', /pain pill helps back pain/],
  ['prescription drugs', /prescription pills/],
  ['creams', /pain gel/],
  ['injections', /a shot helps heel pain/],
  ['surgery', /bunion surgery/],
  ['weight', /losing weight helps/],
  ['staying active', /keep moving/],
  ['diet and vitamins', /vitamins and diet/],
  ['water', /drink more water/],
  ['rest', /rest in bed/],
  ['early care', /early care/],
  ['foot exam', /foot exam/],
  ['X-rays', /x-ray/],
  ['gait labs', /walking lab/],
  ['ruling out other causes first', /rule out serious things first/],
  ['seeing a doctor first', /own doctor first/],
  ['seeing a podiatrist first', /podiatrist first/],
];

const saidAs = (pattern: RegExp): readonly SayingDetail[] =>
  sayings.filter(({ saying }) => pattern.test(saying.toLowerCase()));

describe('what people say', () => {
  it.each(NAMED)('[K40] "%s" is answered', (_, pattern) => {
    expect(saidAs(pattern)).not.toEqual([]);
  });

  it('[K40] no saying stands twice, and none ends in a full stop or wears quotation marks', () => {
    const said = entries.sayings.map(({ saying }) => saying.toLowerCase());
    expect(new Set(said).size).toBe(said.length);
    for (const saying of said) expect(saying).not.toMatch(/[.“”"]/u);
  });

  it('[K40] a saying about a link carries the word of that link', () => {
    for (const { proof } of sayings) {
      if (proof.kind !== 'link') continue;
      const words = compiled.index.links
        .filter(({ from, to }) => from === proof.from && to === proof.to)
        .map(({ certainty }) => certainty);
      expect(words).toContain(proof.certainty);
    }
  });

  it('[K40] where no study was found, the answer says so', () => {
    const unstudied = sayings.filter(({ proof }) => proof.kind === 'no-study');
    expect(unstudied).not.toEqual([]);
    for (const { answer } of unstudied) expect(answer).toMatch(/^We found no (?:good )?study/u);
  });

  it('[K40] numbers and advice carry their sources', () => {
    const sourced = sayings.filter(({ proof }) => proof.kind === 'sources');
    expect(new Set(sourced.map(({ group }) => group)).size).toBeGreaterThan(1);
    for (const { id, proof } of sourced) if (proof.kind === 'sources') expect(proof.sources, id).not.toEqual([]);
  });
});

describe('keep it from starting', () => {
  it('[K43] shoes, load, strength, weight, early care and falls each have steps, a caution and proof', () => {
    const titles = topics.map(({ title }) => title.toLowerCase()).join(' | ');
    for (const word of ['shoes', 'build up', 'strength', 'weight', 'early', 'falling']) expect(titles).toContain(word);
    for (const { steps, cautions, shown, sources } of topics) {
      expect(steps.length).toBeGreaterThanOrEqual(3);
      for (const list of [cautions, shown, sources]) expect(list).not.toEqual([]);
    }
  });

  it('[K43] what was tested without benefit is kept', () => {
    const words = topics.flatMap(({ shown }) =>
      shown.map(({ proof }) => ('certainty' in proof ? proof.certainty : null)),
    );
    expect(words.filter((word) => word === 'no-benefit').length).toBeGreaterThanOrEqual(3);
  });
});

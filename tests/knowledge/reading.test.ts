import { describe, expect, it } from 'vitest';
import { grade } from '../../src/knowledge/reading/grade.ts';
import { holds, inPlainNames } from '../../src/knowledge/reading/plain-words.ts';
import { sentences, words } from '../../src/knowledge/reading/sentences.ts';
import { checkReading } from '../../src/knowledge/reading.ts';
import { aCondition } from './builders/entries.ts';
import { theKnowledge, withCondition } from './builders/knowledge.ts';

const PLAIN = 'Rest your foot when it hurts. Put it up on a chair. Wear soft shoes with room for the toes. ';
const HARD =
  'Biomechanical considerations necessitate individualized rehabilitation incorporating progressive musculoskeletal conditioning. ';

const withText = (text: string) =>
  withCondition(theKnowledge(), 'flat-foot', () => ({ whatItIs: [{ text, sources: ['cohort-2020'] }] }));

describe('reading', () => {
  it('[K12] the grade is Flesch-Kincaid: words a sentence and syllables a word', () => {
    // 6 words, 1 sentence, 6 syllables
    expect(grade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    // each item of a list is a sentence of its own
    expect(grade(['The cat sat', 'on the mat'])).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 5);
    expect(grade([PLAIN])).toBeLessThan(4);
    expect(grade([HARD])).toBeGreaterThan(15);
    expect(() => grade(['', ' – '])).toThrow('No words to grade.');
  });

  it('[K12] a sentence ends where a sentence ends, not at every full stop', () => {
    expect(sentences('The arch drops 1.19 mm. It may ache!')).toEqual(['The arch drops 1.19 mm.', 'It may ache!']);
    expect(words("It's a heel-to-toe step of 1.19 mm.")).toEqual([
      "It's",
      'a',
      'heel-to-toe',
      'step',
      'of',
      '1.19',
      'mm',
    ]);
  });

  it('[K12] clinical names are read as the plain names beside them', () => {
    const entries = theKnowledge({
      conditions: [
        aCondition('plantar-fasciitis', {
          names: { plain: 'Heel pain', short: 'Heel pain', clinical: 'plantar fasciitis', alsoCalled: [] },
        }),
      ],
    });
    expect(inPlainNames(entries)('Plantar fasciitis can last.')).toBe('heel pain can last.');
    expect(holds('Plantar fasciitis', 'fasciitis')).toBe(true);
    expect(holds('hips', 'hip')).toBe(false);
  });

  it('[K12] pages of 100 words are graded, hardest first; one over 7.5 and a mean over 6 are problems', () => {
    const { graded, mean, problems } = checkReading(withText(HARD.repeat(12)));
    expect(graded[0]?.page).toBe('condition/flat-foot');
    expect(graded.map((page) => page.grade)).toEqual(graded.map((page) => page.grade).toSorted((a, b) => b - a));
    expect(mean).toBeGreaterThan(6);
    expect(problems).toContainEqual({
      file: 'data/conditions/flat-foot.json',
      field: 'page condition/flat-foot',
      found: expect.stringMatching(/^reading grade \d+\.\d$/),
      accepted: 'at most 7.5: shorter words and sentences',
    });
    expect(problems.at(-1)).toMatchObject({ file: 'data/', field: 'all pages', accepted: 'at most 6.0' });
  });

  it('[K12] shorter pages are not graded', () => {
    expect(checkReading(theKnowledge())).toEqual({ graded: [], mean: null, problems: [] });
  });

  it('[K12] a page in plain words passes', () => {
    const { graded, problems } = checkReading(withText(PLAIN.repeat(8)));
    expect(graded).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it.each([
    'If you have diabetes, ask first.',
    'Do you have numb feet? Ask first.',
    'You have had a fall.',
    'You do not have to rest.',
    'Tell us when you have pins and needles.',
    'About 1 in 10 adults get it.',
    'Do it three times a day.',
    'The tibia (shin bone) turns in.',
    'Ease off. Wait. Then walk a little more each day.',
  ])('[K12] no rule stops "%s"', (text) => {
    expect(checkReading(withText(text)).problems).toEqual([]);
  });
});

// Gates on the real translations in data/translations and src/language.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isComplete, openLines } from '../../src/build/languageState.ts';
import { languageFiles, translatedLanguages, translationInto } from '../../src/build/languages.ts';
import { readTranslated } from '../../src/knowledge/build/load.ts';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { compile } from '../../src/knowledge/compile.ts';
import { problemMessage } from '../../src/knowledge/problem.ts';
import { checkSpanish } from '../../src/knowledge/reading/check-spanish.ts';
import { readCatalogs } from '../../src/language/build/catalogs.ts';

const root = join(import.meta.dirname, '../..');
const { entries } = await readKnowledge(root);
const languages = await translatedLanguages(root);

/** Ids, codes and other words of the program; sources are cited as they were published. */
const isForVisitors = (text: string): boolean => /\p{L}{2,} \p{L}{2,}/u.test(text);
const NOT_READ = ['sources', 'source', 'cited', 'regionSources', 'codes', 'review', 'evidenceGrade', 'readerGrade'];

/** Every text of some words, with where it stands. */
function textsIn(value: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return isForVisitors(value) ? [[at, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) =>
    NOT_READ.includes(field) ? [] : textsIn(part, `${at}.${field}`),
  );
}

describe('the real translations', () => {
  it('[LA2] every catalog has the messages of the English one and takes the same values', async () => {
    expect(languages).toContain('es');
    const english = await readCatalogs(root, 'en');
    expect(english.flatMap(({ messages }) => Object.keys(messages)).length).toBeGreaterThan(200);
    for (const code of languages) {
      const known = new Set(english.flatMap(({ messages }) => Object.keys(messages)));
      const stray = (await readCatalogs(root, code)).flatMap(({ messages }) =>
        Object.keys(messages).filter((id) => !known.has(id)),
      );
      expect(stray, code).toEqual([]);
      const files = await languageFiles(root, code);
      expect(
        files.flatMap(({ faults }) => faults),
        code,
      ).toEqual([]);
    }
  });

  it('[LA8] Spanish is complete and translates what stands there now', async () => {
    const files = await languageFiles(root, 'es');
    expect(openLines(files).slice(0, 20)).toEqual([]);
    expect(isComplete(files)).toBe(true);
  });

  it('[LA8] every Spanish page can be read: INFLESZ 65 or more, every text by the rules', async () => {
    const { measured, problems } = checkSpanish(
      entries,
      await readTranslated(root, entries, await translationInto(root, 'es')),
    );
    expect(measured.length).toBeGreaterThan(50);
    expect(problems.map(problemMessage)).toEqual([]);
  });

  it('[LA10] no text that a visitor reads is left out of the translations', async () => {
    const pseudo = await readTranslated(root, entries, await translationInto(root, 'en-XA'));
    // the words that search looks for are never read
    const { search: _, ...texts } = compile(pseudo, 'test');
    const all = textsIn(texts);
    expect(all.length).toBeGreaterThan(3000);
    const plain = all.filter(([, text]) => !/[áëîõûýñçšžÀÉÏÔÜÝÑÇŠŽ]/.test(text));
    expect(plain.slice(0, 10)).toEqual([]);
  });

  it('[LA10] another language changes no word of certainty and no link', async () => {
    const written = compile(entries, 'test');
    const translated = compile(await readTranslated(root, entries, await translationInto(root, 'en-XA')), 'test');
    const meant = ({ index, details, sayings }: typeof written) => ({
      links: index.links.map(({ from, to, direction, certainty, disagree }) => [
        from,
        to,
        direction,
        certainty,
        disagree,
      ]),
      details: Object.keys(details),
      proofs: sayings.sayings.map(({ id, proof }) => [id, proof.kind, 'certainty' in proof ? proof.certainty : null]),
    });
    expect(meant(translated)).toEqual(meant(written));
  });
});

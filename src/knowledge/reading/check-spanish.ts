/** Whether a visitor can read the Spanish. Build and test only. */
import type { Entries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { readingPages } from './pages.ts';
import { inPlainNames } from './plain-words.ts';
import { words } from './sentences.ts';
import { inflesz } from './spanish.ts';
import { SPANISH_RULES } from './spanish-rules.ts';

/** The INFLESZ value of the hardest page allowed: "fairly easy" begins there. */
const LEAST_EASE = 65;
/** Words from which on a measure means something. */
const MEASURED_WORDS = 100;

export interface SpanishPage {
  readonly page: string;
  readonly file: string;
  readonly words: number;
  readonly ease: number;
}

export interface SpanishReading {
  /** Pages of at least 100 Spanish words, hardest first. */
  readonly measured: readonly SpanishPage[];
  readonly problems: readonly Problem[];
}

const overlayOf = (file: string): string => file.replace(/^data/, 'data/translations/es');

/** Measures every page and holds every text against the rules; what is not translated yet is left out. */
export function checkSpanish(written: Entries, translated: Entries): SpanishReading {
  const english = readingPages(written);
  const plain = inPlainNames(translated);
  const pages = readingPages(translated, 'Medido en').map(({ page, title, texts }, at) => ({
    page,
    title,
    texts: texts.filter(({ text }, place) => text !== english[at]?.texts[place]?.text),
  }));
  const measured = pages
    .map(({ page, texts }) => ({
      page,
      file: overlayOf(texts[0]?.file ?? 'data/'),
      texts: texts.map(({ text }) => plain(text)),
    }))
    .map(({ texts, ...page }) => ({ ...page, texts, words: texts.flatMap(words).length }))
    .filter((page) => page.words >= MEASURED_WORDS)
    .map(({ texts, ...page }) => ({ ...page, ease: inflesz(texts) }))
    .toSorted((a, b) => a.ease - b.ease);
  const broken = pages.flatMap(({ title, texts }) =>
    texts.flatMap((text) =>
      Object.values(SPANISH_RULES).flatMap((rule) =>
        rule(text, title).map((each): Problem => ({ file: overlayOf(text.file), field: text.field, ...each })),
      ),
    ),
  );
  const hard = measured
    .filter(({ ease }) => ease < LEAST_EASE)
    .map(
      ({ file, page, ease }): Problem => ({
        file,
        field: `page ${page}`,
        found: `INFLESZ ${ease.toFixed(1)}`,
        accepted: `at least ${LEAST_EASE}: shorter words and sentences`,
      }),
    );
  // A red flag or a claim stands on several pages; its problem is told once.
  return {
    measured,
    problems: [...new Map([...broken, ...hard].map((each) => [JSON.stringify(each), each])).values()],
  };
}

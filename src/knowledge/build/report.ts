/** The knowledge in numbers, for `npm run knowledge`. */
import { compileClaims } from '../compile-claims.ts';
import { compileLinks } from '../compile-links.ts';
import type { Entries } from '../entries.ts';
import { differences } from '../integrity/certainty-exceptions.ts';
import { citations } from '../integrity/citations.ts';
import type { SpanishReading } from '../reading/check-spanish.ts';
import { checkReading, type GradedPage } from '../reading.ts';
import type { SourceEntry } from '../schema/index.ts';
import { steps } from '../steps.ts';
import { CERTAINTIES, TREATMENT_CERTAINTIES } from '../types.ts';

const SPANS = ['before 2000', '2000 to 2009', '2010 to 2019', '2020 and later', 'year not shown'] as const;

/** The span of years a source was published in. */
function spanOf({ issued }: SourceEntry): (typeof SPANS)[number] {
  const year = issued?.['date-parts'][0][0];
  if (year === undefined) return 'year not shown';
  return SPANS[year < 2000 ? 0 : Math.min(3, Math.floor((year - 1990) / 10))] ?? 'year not shown';
}

/** Rows of the readability table. */
const HARDEST = 15;

function tally(values: readonly string[], order: readonly string[]): readonly string[] {
  return order.map((value) => `  ${value.padEnd(30)} ${values.filter((each) => each === value).length}`);
}

const unsourced = (entries: Entries): readonly string[] =>
  entries.sources.filter(({ DOI, PMID, URL }) => !(DOI || PMID || URL)).map(({ id }) => id);

function unused(entries: Entries): readonly string[] {
  const cited = new Set(citations(entries).map(({ id }) => id));
  return entries.sources.map(({ id }) => id).filter((id) => !cited.has(id));
}

const readabilityRows = (graded: readonly GradedPage[]): readonly string[] =>
  graded.slice(0, HARDEST).map((page) => `  ${page.grade.toFixed(1).padStart(5)}  ${page.page} (${page.words} words)`);

function differenceRows(entries: Entries): readonly string[] {
  return differences(entries).map(({ from, to, derived, byReader, comparison }) => {
    const listed = entries.exceptions.some((each) => each.from === from && each.to === to);
    return `  ${from} → ${to}: ${derived}, reader ${byReader} (${comparison}${listed ? '' : ', not listed'})`;
  });
}

/** How many posture changes were measured, how many of them move the figure, and how many were looked for in vain. */
function postureRow(entries: Entries): string {
  const measured = entries.conditions.flatMap(({ entry }) => entry.deviations);
  const shapes = entries.conditions.flatMap(({ entry }) => entry.form);
  return (
    `Posture changes (${measured.length}): ${measured.filter((each) => each.draws).length} move the figure, ` +
    `${measured.filter((each) => each.nullResult).length} were measured and did not change; ${shapes.length} drawn shapes`
  );
}

/** How many steps of mechanisms carry a proof, and of which kind. */
function stepRow(entries: Entries): string {
  const all = steps(entries);
  const resting = (kind: string) => all.filter(({ proof }) => proof?.kind === kind).length;
  return (
    `Mechanism steps (${all.length}): ${resting('link')} rest on another link, ${resting('own')} on evidence of their own link, ` +
    `${resting('studies')} on studies of their own; ${resting('no-study')} say that no study was found, ` +
    `${all.filter(({ proof }) => !proof).length} carry no proof`
  );
}

const titled = (title: string, rows: readonly string[]): readonly string[] => [
  '',
  `${title} (${rows.length})`,
  ...(rows.length > 0 ? rows : ['  none']),
];

/** How the Spanish pages measure, hardest first; nothing where nothing is translated. */
export function spanishReport({ measured }: SpanishReading): readonly string[] {
  if (measured.length === 0) return [];
  const mean = measured.reduce((sum, { ease }) => sum + ease, 0) / measured.length;
  return [
    '',
    `Spanish: ${measured.length} pages of 100 words or more, mean INFLESZ ${mean.toFixed(1)}; hardest:`,
    ...measured
      .slice(0, HARDEST)
      .map((page) => `  ${page.ease.toFixed(1).padStart(5)}  ${page.page} (${page.words} words)`),
  ];
}

/** The report, line by line. The entries' references must resolve. */
export function knowledgeReport(entries: Entries): readonly string[] {
  const links = compileLinks(entries);
  const claims = compileClaims(entries);
  const { graded, mean } = checkReading(entries);
  const designs = [...new Set(entries.sources.map((source) => source.custom.design))].sort();
  const reviewed = [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments].filter(
    ({ entry }) => entry.review.status === 'reviewed',
  );
  return [
    `${entries.conditions.length} conditions, ${entries.effects.length} effects, ${entries.otherCauses.length} other causes, ` +
      `${entries.treatments.length} treatments, ${entries.clues.length} clues, ${entries.redFlags.length} red flags, ` +
      `${entries.sources.length} sources; ${reviewed.length} entries reviewed by a named person`,
    '',
    `Links (${links.length}), ${links.filter((link) => link.disagree).length} on which studies disagree`,
    ...tally(
      links.map((link) => link.certainty),
      CERTAINTIES,
    ),
    '',
    `Treatment claims (${claims.length})`,
    ...tally(
      claims.map((claim) => claim.certainty),
      TREATMENT_CERTAINTIES,
    ),
    ...tally(
      claims.map((claim) => claim.action),
      ['do-today', 'ask-about', 'skip'],
    ),
    '',
    postureRow(entries),
    '',
    stepRow(entries),
    '',
    `Readability: ${graded.length} pages of 100 words or more, mean grade ${mean?.toFixed(1) ?? '–'}; hardest:`,
    ...readabilityRows(graded),
    '',
    'Sources by design',
    ...tally(
      entries.sources.map((source) => source.custom.design),
      designs,
    ),
    '',
    'Sources by year',
    ...tally(entries.sources.map(spanOf), SPANS),
    ...titled("Words that differ from the reader's grade", differenceRows(entries)),
    '',
    `Sayings (${entries.sayings.length}), by what they rest on`,
    ...tally(
      entries.sayings.map(({ proof }) => proof.kind),
      ['link', 'claim', 'studies', 'trials', 'sources', 'no-study'],
    ),
    ...titled(
      'Researched and left out',
      entries.leftOut.map(({ from, to, reason }) => `  ${from} → ${to}: ${reason}`),
    ),
    ...titled(
      'Sources without a DOI, PMID or URL',
      unsourced(entries).map((id) => `  ${id}`),
    ),
    ...titled(
      'Sources that nothing cites',
      unused(entries).map((id) => `  ${id}`),
    ),
  ];
}

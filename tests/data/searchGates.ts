// What search over the real knowledge gets wrong, in any language. Each list is empty where all is well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entries } from '../../src/knowledge/entries.ts';
import type { KnowledgeIndex, SearchSource } from '../../src/knowledge/types.ts';
import type { Found } from '../../src/search/search.ts';

interface Knowledge {
  readonly entries: Entries;
  readonly source: SearchSource;
  readonly index: KnowledgeIndex;
  readonly search: (typed: string) => Found;
}

const EMERGENCY = 'emergency-now';

/** What people type, and what they must then see; `language` is '' for English, else '.es' and so on. */
export function readTables(language: string) {
  const read = <T>(name: string): readonly T[] =>
    JSON.parse(readFileSync(join(import.meta.dirname, `${name}${language}.json`), 'utf8')) as readonly T[];
  return {
    queries: read<{ typed: string; finds: readonly string[] }>('search-queries'),
    phrases: read<{ typed: string; redFlag: string }>('red-flag-phrases'),
    everyday: read<string>('everyday-words'),
    notCovered: read<string>('not-covered'),
  };
}

/** What search does with the tables and with the names of the knowledge. */
export function searchGates({ entries, source, index, search }: Knowledge, tables: ReturnType<typeof readTables>) {
  const { queries, phrases, everyday, notCovered } = tables;
  const flagIds = new Set(entries.redFlags.map(({ id }) => id));
  const ids = new Set(source.documents.map(({ shows }) => shows.id));
  const alarms = (typed: string): boolean => search(typed).flags.some(({ urgency }) => urgency === EMERGENCY);
  /** The ids of what stands on the page, from the top; three warning signs at most are shown at once. */
  const shownFor = (typed: string): readonly string[] => {
    const { flags, results } = search(typed);
    return [...flags.slice(0, 3).map(({ id }) => id), ...results.map(({ thing }) => thing.id)];
  };
  const others = [...entries.conditions, ...entries.treatments].flatMap(({ entry }) =>
    entry.names.alsoCalled.map((name) => ({ id: entry.id, name })),
  );
  const titled = source.documents.flatMap(({ shows, parts }) =>
    shows.kind === 'red-flag' ? [] : [{ id: shows.id, name: parts.title[0] ?? '' }],
  );
  const meant = queries.filter(({ finds }) => finds.some((id) => flagIds.has(id)));
  return {
    /** How many entries have a title and how many other names there are, so that no gate passes on nothing. */
    counts: { titled: titled.length, others: others.length, meant: meant.length },
    /** Queries whose answer is not among the first three. */
    missed: queries.filter(
      ({ typed, finds }) =>
        !shownFor(typed)
          .slice(0, 3)
          .some((id) => finds.includes(id)),
    ),
    /** Answers that the knowledge does not have. */
    unknownAnswers: queries.flatMap(({ finds }) => finds).filter((id) => !ids.has(id)),
    /** Queries that mean a warning sign, and meet something else first. */
    lateFlags: meant.filter(({ typed, finds }) => !finds.includes(shownFor(typed)[0] ?? '')).map(({ typed }) => typed),
    /** Emergency phrases that do not meet their own sign first, as an emergency. */
    misledPhrases: phrases.filter(({ typed, redFlag }) => {
      const [first] = search(typed).flags;
      return first?.id !== redFlag || first.urgency !== EMERGENCY;
    }),
    /** Warning signs without words of their own, or that their own words do not find. */
    lostFlags: entries.redFlags.filter(
      ({ id, sign }) =>
        !entries.searchWords.warnings.some(({ redFlag }) => redFlag === id) || !shownFor(sign).slice(0, 3).includes(id),
    ),
    /** Everyday words and queries that meet an emergency. */
    alarmed: [...queries.map(({ typed }) => typed), ...everyday].filter(alarms),
    /** What has no entry and is not told so, or meets an emergency. */
    untold: notCovered.filter((typed) => search(typed).notCovered === null || alarms(typed)),
    /** Queries that have an answer and are told to have none. */
    toldWrongly: queries.filter(({ typed }) => search(typed).notCovered !== null).map(({ typed }) => typed),
    /** Names that do not find their own entry: its title at all, its clinical name first, another name among six. */
    lostNames: [
      ...titled.filter(({ id, name }) => !search(name).results.some(({ thing }) => thing.id === id)),
      ...index.conditions
        .map(({ id, names }) => ({ id, name: names.clinical }))
        .filter(({ id, name }) => search(name).results[0]?.thing.id !== id),
      ...others.filter(({ id, name }) => !shownFor(name).slice(0, 6).includes(id)),
    ],
  };
}

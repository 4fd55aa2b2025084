import { type Entries, LIST_FILES } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { SearchWordsEntry } from '../schema/index.ts';
import { assertions } from './assertions.ts';
import type { Check } from './check.ts';
import { citations } from './citations.ts';

interface Reference {
  readonly file: string;
  readonly field: string;
  readonly id: string;
}

const RED_FLAG = `the id of a red flag in ${LIST_FILES.redFlags}`;

const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

const unresolved = (references: readonly Reference[], known: ReadonlySet<string>, accepted: string) =>
  references
    .filter(({ id }) => !known.has(id))
    .map(({ file, field, id }): Problem => ({ file, field, found: `"${id}"`, accepted }));

function linkEnds(entries: Entries): readonly Reference[] {
  return assertions(entries).map(({ file, field, subject, to }) => ({
    file,
    field: `${field}.${subject === 'link' ? 'to' : 'target'}`,
    id: to,
  }));
}

function flagReferences(entries: Entries): readonly Reference[] {
  const filed = [...entries.conditions, ...entries.effects, ...entries.otherCauses];
  return [
    ...filed.flatMap(({ file, entry }) => entry.redFlags.map((id, at) => ({ file, field: `redFlags[${at}]`, id }))),
    ...entries.clues.flatMap(({ redFlag }, at) =>
      redFlag ? [{ file: LIST_FILES.clues, field: `clues[${at}].redFlag`, id: redFlag }] : [],
    ),
  ];
}

/** What search words name and the knowledge does not have; `file` holds the words of one language. */
export function searchWordProblems(file: string, words: SearchWordsEntry, entries: Entries): readonly Problem[] {
  const filed = [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments];
  const names = words.names.map(({ entry }, at) => ({ file, field: `names[${at}].entry`, id: entry }));
  const flags = words.warnings.map(({ redFlag }, at) => ({ file, field: `warnings[${at}].redFlag`, id: redFlag }));
  const read = words.notCovered.flatMap(({ redFlags }, at) =>
    redFlags.map((id, place) => ({ file, field: `notCovered[${at}].redFlags[${place}]`, id })),
  );
  return [
    ...unresolved(names, ids(filed.map(({ entry }) => entry)), 'the id of an entry in data/'),
    ...unresolved([...flags, ...read], ids(entries.redFlags), RED_FLAG),
  ];
}

/** Every id that one part of the knowledge uses for another leads somewhere. */
export const references: Check = (entries) => {
  const ends = ids([...entries.conditions, ...entries.effects].map(({ entry }) => entry));
  const clues = entries.conditions.flatMap(({ file, entry }) =>
    entry.clues.map(({ clue }, at) => ({ file, field: `clues[${at}].clue`, id: clue })),
  );
  return [
    ...unresolved(linkEnds(entries), ends, 'the id of a file in data/conditions or data/effects'),
    ...unresolved(clues, ids(entries.clues), `the id of a clue in ${LIST_FILES.clues}`),
    ...searchWordProblems(LIST_FILES.searchWords, entries.searchWords, entries),
    ...unresolved(flagReferences(entries), ids(entries.redFlags), RED_FLAG),
    ...unresolved(citations(entries), ids(entries.sources), `the id of a source in ${LIST_FILES.sources}`),
  ];
};

// What can be wrong with the everyday words for search of any language.
import type { SearchWordsEntry } from '../../src/knowledge/schema/index.ts';
import { AS_WRITTEN, createReader } from '../../src/search/reader.ts';

const twice = (list: readonly string[]) => list.filter((each, at) => list.indexOf(each) !== at);
const linesOf = ({ warnings, emergencies, notCovered }: SearchWordsEntry) => [
  ...[...warnings, ...notCovered].flatMap(({ said }) => said),
  ...emergencies,
];

/** Words that stand in two groups, or twice among those that say nothing. */
export const heldTwice = ({ same, skipped }: SearchWordsEntry): readonly string[] => [
  ...twice(same.flat()),
  ...twice(skipped),
];

/** Words and lines that are empty or hold two spaces. */
export const emptyLines = (words: SearchWordsEntry): readonly string[] =>
  [...words.same.flat(), ...linesOf(words)].filter((said) => said.trim() === '' || /\s{2}/.test(said));

/** Lines that lose a word to the words that say nothing. */
export function lostWords(words: SearchWordsEntry): readonly string[] {
  const reader = createReader({ skipped: words.skipped, endings: [], same: [] });
  return linesOf(words).filter((line) => {
    const choices = line.split(' ').flatMap((word) => word.split('/'));
    return choices.some((choice) => !choice.startsWith(AS_WRITTEN) && reader.read(choice).length === 0);
  });
}

/** Words of a group that are read as something else, because another group has a word of the same stem. */
export function sharedTerms({ skipped, endings, same }: SearchWordsEntry): readonly string[] {
  const reader = createReader({ skipped: [], endings, same });
  return same.flatMap(([first = '', ...more]) =>
    more.filter(
      (member) =>
        !member.includes(' ') &&
        !skipped.includes(member) &&
        reader.read(member)[0]?.term !== reader.read(first)[0]?.term,
    ),
  );
}

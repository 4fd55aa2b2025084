import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { type Findable, SEARCHED_PARTS, type SearchDocument, type SearchSource } from '../knowledge/types.ts';
import { createReader, type Reader, type ReadingWords } from './reader.ts';

/** What the browser searches, made at build time. */
export interface CompiledSearch {
  /** The index of MiniSearch; its documents are known by their place in `things`. */
  readonly index: AsPlainObject;
  readonly things: readonly Findable[];
  readonly words: ReadingWords;
  /** Lines of words that lead to a warning sign first, by its place in `things`. */
  readonly warnings: readonly { readonly thing: number; readonly lines: readonly Line[] }[];
  /** Lines of words that lead to "get help now". */
  readonly emergencies: readonly Line[];
  /** Lines of words for what has no entry, with the warning signs to read then. */
  readonly notCovered: readonly { readonly things: readonly number[]; readonly lines: readonly Line[] }[];
}

/** All of these must be typed. Of each, one choice is enough; a choice is typed when all its terms are. */
export type Line = readonly (readonly (readonly string[])[])[];

interface Numbered {
  readonly id: number;
  readonly parts: SearchDocument['parts'];
}

/** How the index is made and read. Texts are already terms with a space between. */
const optionsWith = (termsOf: (text: string) => readonly string[]): Options<Numbered> => ({
  fields: [...SEARCHED_PARTS],
  extractField: (document, field) =>
    field === 'id' ? document.id : (document.parts[field as (typeof SEARCHED_PARTS)[number]]?.join('\n') ?? ''),
  tokenize: (text) => text.split('\n').flatMap(termsOf),
  processTerm: (term) => term,
});

/** "calf/leg hot" → (calf or leg) and hot. */
const lineOf = (reader: Reader, line: string): Line =>
  line.split(' ').map((word) => word.split('/').map((choice) => reader.read(choice).map(({ term }) => term)));

/** Makes what the browser searches from the words of the knowledge. Pure: same source, same index. */
export function compileIndex({ documents, words }: SearchSource): CompiledSearch {
  const { skipped, endings, same, warnings, emergencies, notCovered } = words;
  const reader = createReader(words);
  const index = new MiniSearch<Numbered>(optionsWith(reader.termsOf));
  index.addAll(documents.map(({ parts }, id) => ({ id, parts })));
  const things = documents.map(({ shows }) => shows);
  const flagAt = (flag: string): number => things.findIndex(({ kind, id }) => kind === 'red-flag' && id === flag);
  return {
    index: index.toJSON(),
    things,
    words: { skipped, endings, same },
    warnings: warnings.map(({ redFlag, said }) => ({
      thing: flagAt(redFlag),
      lines: said.map((line) => lineOf(reader, line)),
    })),
    emergencies: emergencies.map((line) => lineOf(reader, line)),
    notCovered: notCovered.map(({ redFlags, said }) => ({
      things: redFlags.map(flagAt),
      lines: said.map((line) => lineOf(reader, line)),
    })),
  };
}

/** The index, ready to be asked for terms. */
export const openIndex = ({ index }: CompiledSearch): MiniSearch<Numbered> =>
  MiniSearch.loadJS<Numbered>(
    index,
    optionsWith((terms) => terms.split(' ')),
  );

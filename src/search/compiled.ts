import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { type Findable, SEARCHED_PARTS, type SearchDocument, type SearchSource } from '../knowledge/types.ts';
import { AS_WRITTEN, createReader, type Reader, type ReadingWords, writtenWords } from './reader.ts';

/** What the browser searches, made at build time. */
export interface CompiledSearch {
  /** The index of MiniSearch; its documents are known by their place in `things`, which need not be told twice. */
  readonly index: Omit<AsPlainObject, 'documentIds'>;
  readonly things: readonly Findable[];
  readonly words: ReadingWords;
  /** What people call things beside their own names, as terms with a space between, by their place in `things`. */
  readonly called: Readonly<Record<number, readonly string[]>>;
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

const choiceOf = (reader: Reader, choice: string): readonly string[] =>
  choice.startsWith(AS_WRITTEN) ? writtenWords(choice) : reader.read(choice).map(({ term }) => term);

/** "calf/leg hot" → (calf or leg) and hot; "=legs" → legs, and not one leg. */
const lineOf = (reader: Reader, line: string): Line =>
  line.split(' ').map((word) => word.split('/').map((choice) => choiceOf(reader, choice)));

/** Makes what the browser searches from the words of the knowledge. Pure: same source, same index. */
export function compileIndex({ documents, words }: SearchSource): CompiledSearch {
  const { skipped, endings, same, names, warnings, emergencies, notCovered } = words;
  const reader = createReader(words);
  const index = new MiniSearch<Numbered>(optionsWith(reader.termsOf));
  index.addAll(documents.map(({ parts }, id) => ({ id, parts })));
  const things = documents.map(({ shows }) => shows);
  const flagAt = (flag: string): number => things.findIndex(({ kind, id }) => kind === 'red-flag' && id === flag);
  const { documentIds: _, ...told } = index.toJSON();
  return {
    index: told,
    things,
    words: { skipped, endings, same },
    called: Object.fromEntries(
      names.map(({ entry, said }) => [
        things.findIndex(({ id }) => id === entry),
        said.map((name) =>
          reader
            .read(name)
            .map(({ term }) => term)
            .join(' '),
        ),
      ]),
    ),
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
export const openIndex = ({ index, things }: CompiledSearch): MiniSearch<Numbered> =>
  MiniSearch.loadJS<Numbered>(
    { ...index, documentIds: Object.fromEntries(things.map((_, place) => [place, place])) },
    optionsWith((terms) => terms.split(' ')),
  );

/** Lays out what search can find: every entry, place, warning sign, saying and way to keep well, in its own words. */
import { isShownAsLinked } from './directions.ts';
import type { Entries } from './entries.ts';
import { groupBy } from './groupBy.ts';
import type { Names } from './schema/index.ts';
import type {
  Findable,
  LinkDetail,
  ProofDetail,
  ProofSummary,
  SayingsDetail,
  SearchDocument,
  SearchSource,
} from './types.ts';

type Parts = SearchDocument['parts'];

const NOTHING: Parts = { title: [], names: [], clues: [], places: [], summary: [], leads: [] };
const document = (shows: Findable, parts: Partial<Parts>): SearchDocument => ({
  shows,
  parts: { ...NOTHING, ...parts },
});

/** A proof without its studies. */
const summaryOf = (proof: ProofDetail): ProofSummary =>
  Object.fromEntries(Object.entries(proof).filter(([key]) => key !== 'evidence' && key !== 'sources')) as ProofSummary;

/** Everything that can be found, in the order of the files. */
export function compileSearch(entries: Entries, links: readonly LinkDetail[], sayings: SayingsDetail): SearchSource {
  const { searchWords } = entries;
  const clueText = new Map(entries.clues.map(({ id, text }) => [id, text]));
  const regionName = new Map<string, string>(entries.regions.map(({ id, names }) => [id, names.plain]));
  const named = new Map(
    [...entries.conditions, ...entries.effects].map(({ entry: { id, names } }) => [id, [names.plain, names.clinical]]),
  );

  const namesOf = (id: string, { plain, short, clinical, alsoCalled }: Names): readonly string[] => [
    ...(short === plain ? [] : [short]),
    clinical,
    ...alsoCalled,
    ...searchWords.names.filter(({ entry }) => entry === id).flatMap(({ said }) => said),
  ];
  const placesOf = (ids: readonly string[]): readonly string[] => ids.map((id) => regionName.get(id) ?? id);
  const namesOfAll = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids)].flatMap((id) => named.get(id) ?? []);
  const linksFrom = groupBy(links.filter(isShownAsLinked), ({ from }) => from);
  const ledTo = (id: string): readonly string[] => namesOfAll((linksFrom.get(id) ?? []).map(({ to }) => to));

  const conditions = entries.conditions.map(({ entry }) => {
    const clues = entry.clues.flatMap(({ clue }) => clueText.get(clue) ?? []);
    return document(
      { kind: 'condition', id: entry.id, clues },
      {
        title: [entry.names.plain],
        names: namesOf(entry.id, entry.names),
        clues,
        places: placesOf(entry.places),
        summary: [entry.summary],
        leads: ledTo(entry.id),
      },
    );
  });
  const effects = entries.effects.map(({ entry }) =>
    document(
      { kind: 'effect', id: entry.id, measured: entry.measured === true },
      {
        title: [entry.names.plain],
        names: namesOf(entry.id, entry.names),
        places: placesOf([entry.region]),
        summary: [entry.summary],
      },
    ),
  );
  const otherCauses = entries.otherCauses.map(({ entry }) =>
    document(
      { kind: 'other-cause', id: entry.id },
      {
        title: [entry.names.plain],
        names: namesOf(entry.id, entry.names),
        places: placesOf(entry.regions),
        summary: [entry.summary],
      },
    ),
  );
  const treatments = entries.treatments.map(({ entry }) =>
    document(
      { kind: 'treatment', id: entry.id },
      {
        title: [entry.names.plain],
        names: namesOf(entry.id, entry.names),
        summary: [entry.summary],
        leads: namesOfAll(entry.claims.map(({ target }) => target)),
      },
    ),
  );
  const regions = entries.regions.map(({ id, names, pain, summary }) =>
    document({ kind: 'region', id }, { title: [names.plain], names: [pain, names.clinical], summary: [summary] }),
  );
  const redFlags = entries.redFlags.map(({ id, urgency, sign, text, short, regions: where }) =>
    document(
      { kind: 'red-flag', id, urgency, sign, text },
      { title: [sign], names: [short], places: placesOf(where), summary: [text] },
    ),
  );
  const said = sayings.sayings.map(({ id, saying, proof }) =>
    document({ kind: 'saying', id, saying, proof: summaryOf(proof) }, { title: [saying] }),
  );
  const prevention = entries.prevention.map(({ id, title, summary, steps }) =>
    document({ kind: 'prevention', id, title, summary }, { title: [title], summary: [summary, ...steps] }),
  );
  return {
    documents: [
      ...conditions,
      ...effects,
      ...otherCauses,
      ...treatments,
      ...regions,
      ...redFlags,
      ...said,
      ...prevention,
    ],
    words: searchWords,
  };
}

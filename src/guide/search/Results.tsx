import { useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { words } from '../../language/words.ts';
import type { Found } from '../../search/search.ts';
import { FirstFlags } from './FirstFlags.tsx';
import { NotCovered } from './NotCovered.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ResultRow } from './ResultRow.tsx';

/** Results shown before "Show more". */
const MOST_SHOWN = 6;
/** The results, six at first. */
function ResultList({ results }: Pick<Found, 'results'>) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? results : results.slice(0, MOST_SHOWN);
  const rest = results.length - shown.length;
  return (
    <>
      <ul className="rows" aria-label={words('search.found', { count: results.length })}>
        {shown.map(({ thing, clue }) => (
          <ResultRow key={`${thing.kind} ${thing.id}`} thing={thing} clue={clue} />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" className="button secondary search-more" onClick={() => setShowsAll(true)}>
          <Icon name="plus" />
          {words('search.more', { count: rest })}
        </button>
      ) : null}
    </>
  );
}

/** What the words led to: warning signs first, then all that fits, best first; kind words where nothing does. */
export function Results({ found, typed }: { readonly found: Found; readonly typed: string }) {
  const { flags, emergency, notCovered, results, unknown } = found;
  const warns = flags.length > 0 || emergency;
  // an emergency ends the exploring: the rest is there for who asks for it
  const stops = emergency || flags.some(({ urgency }) => urgency === 'emergency-now');
  const folds = stops || notCovered?.alone === true;
  if (!warns && !notCovered && results.length === 0) return <NothingFound />;
  return (
    <>
      {warns ? <FirstFlags flags={flags} emergency={emergency} /> : null}
      {notCovered && !stops ? <NotCovered flags={notCovered.flags} /> : null}
      {results.length > 0 && folds ? (
        <details key={typed} className="search-others">
          <summary>{words(stops ? 'search.others' : 'search.others.rest', { count: results.length })}</summary>
          <ResultList results={results} />
        </details>
      ) : null}
      {results.length > 0 && !folds ? (
        <section className="search-part">
          <h2>{words('search.found', { count: results.length })}</h2>
          {unknown.length > 0 ? (
            <p className="small">{words('search.unknown', { count: unknown.length, list: unknown.join(', ') })}</p>
          ) : null}
          <ResultList key={typed} results={results} />
        </section>
      ) : null}
    </>
  );
}

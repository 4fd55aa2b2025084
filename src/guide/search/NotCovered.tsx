import { Icon } from '../../controls/Icon.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { words } from '../../language/words.ts';
import type { NotCovered as Missing } from '../../search/search.ts';
import { ResultRow } from './ResultRow.tsx';

/** What was typed has no entry here: what this app is about, whom to ask, and what cannot wait. */
export function NotCovered({ flags }: Pick<Missing, 'flags'>) {
  return (
    <section className="search-part" aria-labelledby="search-not-covered">
      <h2 id="search-not-covered">{words('search.not-covered')}</h2>
      <p>{words('search.not-covered.text')}</p>
      {flags.length > 0 ? (
        <>
          <p>
            <strong>{words('search.not-covered.wait')}</strong>
          </p>
          <ul className="rows" aria-label={words('search.not-covered.wait')}>
            {flags.map((flag) => (
              <ResultRow key={flag.id} thing={flag} clue={null} />
            ))}
          </ul>
        </>
      ) : null}
      <PageLink to={{ kind: 'help', id: null }} className="flag-more">
        {words('search.flags.more', { count: 0 })}
        <Icon name="go" />
      </PageLink>
    </section>
  );
}

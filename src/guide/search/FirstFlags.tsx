import { Icon } from '../../controls/Icon.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { words } from '../../language/words.ts';
import type { Found } from '../../search/search.ts';
import { RedFlagCard } from '../parts/RedFlags.tsx';
import { useWhatToDo } from '../parts/useWhatToDo.ts';

/** Warning signs shown at once; all the others are one touch away. */
const MOST_SHOWN = 3;

/** An emergency for which no warning sign has words: what to do, and nothing about what it may be. */
function Emergency() {
  const { here, elsewhere } = useWhatToDo()('emergency-now');
  return (
    <div className="flag-card emergency-now">
      <div className="flag-head">
        <Icon name="warning" />
        <p>
          <strong>{here}</strong> {words('search.emergency')}
        </p>
      </div>
      <p>
        {words('search.emergency.text')} {elsewhere}
      </p>
    </div>
  );
}

/** Warning signs that fit what was typed, the most urgent first. */
export function FirstFlags({ flags, emergency }: Pick<Found, 'flags' | 'emergency'>) {
  const rest = Math.max(0, flags.length - MOST_SHOWN);
  return (
    <section className="search-part" aria-labelledby="search-first">
      <h2 id="search-first">{words('search.first')}</h2>
      <div className="flag-cards">
        {emergency ? <Emergency /> : null}
        {flags.slice(0, MOST_SHOWN).map((flag) => (
          <RedFlagCard key={flag.id} flag={flag} />
        ))}
      </div>
      <PageLink to={{ kind: 'help', id: flags[0]?.id ?? null }} className="flag-more">
        {words('search.flags.more', { count: rest })}
        <Icon name="go" />
      </PageLink>
    </section>
  );
}

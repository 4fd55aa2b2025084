import type { MapAsk } from '../../explorer/asks.ts';
import { PageLink } from '../../explorer/PageLink.tsx';
import { CHAIN_PLACES } from '../../knowledge/chain-places.ts';
import { byName } from '../../language/lists.ts';
import { words } from '../../language/words.ts';
import { entryPage } from '../parts/entryPage.ts';
import type { MapEnd } from './endsOf.ts';
import { LinkRow } from './LinkRow.tsx';
import { LinkRows } from './MapPanel.tsx';
import { linksAt, type MapLink } from './mapLinks.ts';

interface OneAtATimeProps {
  readonly links: readonly MapLink[];
  readonly ask: MapAsk;
  readonly chosen: MapEnd | null;
  readonly onAsk: (ask: MapAsk) => void;
}

/** Everything links start in, once, from the top of the chain down to the toes. */
function startsOf(links: readonly MapLink[]): readonly MapEnd[] {
  const starts = new Map(links.map(({ from }) => [from.id, from]));
  return [...starts.values()].toSorted((a, b) => a.rank - b.rank || byName(a.name, b.name));
}

/** The foot problem with the most links shown: what the map begins with. */
const richest = (links: readonly MapLink[], starts: readonly MapEnd[]): MapEnd | undefined =>
  starts.toSorted((a, b) => linksAt(links, b.id).length - linksAt(links, a.id).length)[0];

const chainRank = ({ place }: MapEnd): number => CHAIN_PLACES.indexOf(place);

/** The map where there is little room: one foot problem at the bottom, what it can lead to above, from the back down. */
export function OneAtATime({ links, ask, chosen, onAsk }: OneAtATimeProps) {
  const starts = startsOf(links);
  const shown = chosen ?? richest(links, starts);
  if (!shown) return <p>{words('map.none')}</p>;
  const own = linksAt(links, shown.id);
  const outward = own.filter(({ link, standing }) => link.from === shown.id && standing === 'linked');
  const upward = outward.toSorted((a, b) => chainRank(a.to) - chainRank(b.to));
  const inward = own.filter(({ link, standing }) => link.to === shown.id && standing === 'linked');
  const other = ({ link, from, to }: MapLink) => (link.from === shown.id ? to : from);
  return (
    <div className="map-one">
      {upward.length > 0 ? (
        <>
          <h2>{words('map.one.above')}</h2>
          <ul className="map-branches" aria-label={words('map.one.above')}>
            {upward.map((each) => (
              <LinkRow key={`${each.link.to} ${each.link.appliesTo ?? ''}`} shown={each} other={each.to} branch />
            ))}
          </ul>
        </>
      ) : null}
      <div className="map-root">
        <label>
          <span>{words('map.one.choose')}</span>
          <select value={shown.id} onChange={(event) => onAsk({ ...ask, of: event.target.value })}>
            {starts.some(({ id }) => id === shown.id) ? null : <option value={shown.id}>{shown.name}</option>}
            {starts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <PageLink to={entryPage(shown.kind, shown.id)} className="button quiet">
        {words('map.panel.about', { name: shown.short })}
      </PageLink>
      <LinkRows title={words('map.one.below')} links={inward} otherOf={({ from }) => from} />
      <LinkRows title={words('map.less')} links={own.filter(({ standing }) => standing === 'less')} otherOf={other} />
      <LinkRows
        title={words('map.vain.count', { count: own.filter(({ standing }) => standing === 'vain').length })}
        links={own.filter(({ standing }) => standing === 'vain')}
        otherOf={other}
        vain
      />
    </div>
  );
}

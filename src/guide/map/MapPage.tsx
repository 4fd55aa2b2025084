import './map.css';
import { useMemo, useRef } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import type { MapAsk } from '../../explorer/asks.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { useAsk, withPart } from '../../explorer/useAsk.ts';
import { words } from '../../language/words.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { AllLinks } from './AllLinks.tsx';
import { endsOf } from './endsOf.ts';
import { LinkTable } from './LinkTable.tsx';
import { MapFilters } from './MapFilters.tsx';
import { linksAt, mapLinks, shownLinks } from './mapLinks.ts';
import { OneAtATime } from './OneAtATime.tsx';
import { useMapRoom } from './useMapRoom.ts';

/** Whether the right side shows regions or every name. */
function RightSide({ ask, onAsk }: { readonly ask: MapAsk; readonly onAsk: (ask: MapAsk) => void }) {
  const options = [undefined, true] as const;
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{words('map.every')}</legend>
      {options.map((every) => (
        <button
          key={String(every)}
          type="button"
          aria-pressed={ask.every === every}
          onClick={() => onAsk(withPart(ask, 'every', every))}
        >
          {ask.every === every ? <Icon name="tick" /> : null}
          {words(every ? 'map.every.yes' : 'map.every.no')}
        </button>
      ))}
    </fieldset>
  );
}

/** "All links": every link as a picture or as a table, each with the way to its evidence. */
export function MapPage({ ask }: { readonly ask: MapAsk }) {
  const { index } = useExplorer();
  const show = useAsk();
  const page = useRef<HTMLElement>(null);
  const isTable = ask.as === 'table';
  const room = useMapRoom(page, isTable);
  const ends = useMemo(() => endsOf(index), [index]);
  const { of, region, place, only } = ask;
  const without = ask.without?.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the ask, only its filters change what is shown
  const links = useMemo(() => shownLinks(index, ask), [index, region, place, without, only]);
  const all = mapLinks(index).length;
  const chosen = (of && ends.get(of)) || null;

  const onAsk = (next: MapAsk) => {
    const shown = shownLinks(index, next);
    const end = next.of === of ? undefined : ends.get(next.of ?? '');
    show(
      { kind: 'map', ...next },
      end
        ? words('map.said.of', { name: end.name, count: linksAt(shown, end.id).length })
        : words('map.said', { shown: shown.length, all }),
    );
  };
  const isOne = room.layout === 'one';
  return (
    <article className="map-page" ref={page}>
      <header className="page-head map-head">
        <div>
          <PageHeading>{words('map.title')}</PageHeading>
          <p className="lead">{words(isOne ? 'map.lead.one' : 'map.lead')}</p>
        </div>
        <div className="map-ways">
          {isTable || isOne || region ? null : <RightSide ask={ask} onAsk={onAsk} />}
          <button
            type="button"
            className="button secondary"
            onClick={() => onAsk(withPart(ask, 'as', isTable ? undefined : 'table'))}
          >
            <Icon name={isTable ? 'links' : 'list'} />
            {isOne
              ? words(isTable ? 'map.as.map.short' : 'map.as.table.short')
              : words(isTable ? 'map.as.map' : 'map.as.table')}
          </button>
        </div>
      </header>
      <MapFilters ask={ask} onAsk={onAsk} narrow={room.folds} />
      {links.length === 0 ? <p>{words('map.none')}</p> : null}
      {isTable ? (
        <LinkTable
          links={links}
          ask={ask}
          onSort={(next, column) => show({ kind: 'map', ...next }, words('map.said.sort', { column }))}
        />
      ) : isOne ? (
        <OneAtATime links={links} ask={ask} chosen={chosen} onAsk={onAsk} />
      ) : (
        <AllLinks links={links} ask={ask} chosen={chosen} room={room} onAsk={onAsk} />
      )}
      <p className="small map-note">
        {words('map.count', { shown: links.length, all })} {words('map.note')}
      </p>
      <PageLink to={{ kind: 'sayings' }} className="further-link">
        {words('map.sayings')}
        <Icon name="go" />
      </PageLink>
    </article>
  );
}

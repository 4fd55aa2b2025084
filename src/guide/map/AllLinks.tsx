import { useMemo } from 'react';
import type { MapAsk } from '../../explorer/asks.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { withPart } from '../../explorer/useAsk.ts';
import type { Certainty } from '../../knowledge/types.ts';
import { regionName } from '../parts/names.ts';
import type { MapEnd } from './endsOf.ts';
import { layOutMap, type MapLine } from './layOutMap.ts';
import { placeName } from './MapFilters.tsx';
import { MapLines } from './MapLines.tsx';
import { MapNames } from './MapNames.tsx';
import { MapPanel } from './MapPanel.tsx';
import { linksAt, type MapLink } from './mapLinks.ts';
import type { RoomForMap } from './useMapRoom.ts';

interface AllLinksProps {
  readonly links: readonly MapLink[];
  readonly ask: MapAsk;
  readonly chosen: MapEnd | null;
  readonly room: RoomForMap;
  readonly onAsk: (ask: MapAsk) => void;
}

/** Rows that the chosen name's lines end in, with the word of the surest: lines come weakest first. */
function litRows(lines: readonly MapLine[], chosen: string): ReadonlyMap<string, Certainty> {
  const lit = new Map<string, Certainty>();
  for (const { left, right, links, certainty } of lines) {
    if (links.some(({ link }) => link.from === chosen)) lit.set(right, certainty);
    if (links.some(({ link }) => link.to === chosen)) lit.set(left, certainty);
  }
  return lit;
}

const NONE_LIT: ReadonlyMap<string, Certainty> = new Map();

/** The whole map: foot problems, lines, what they lead to, and beside them the links of the chosen name. */
export function AllLinks({ links, ask, chosen, room, onAsk }: AllLinksProps) {
  const explorer = useExplorer();
  const { index } = explorer;
  const { region, place, every } = ask;
  const { width, row } = room;
  const layout = useMemo(
    () =>
      layOutMap(links, { ...(region && { region }), ...(place && { place }), ...(every && { every }) }, { width, row }),
    [links, region, place, every, width, row],
  );
  const id = chosen?.id;
  const litLines = useMemo(
    () => (id ? layout.lines.filter((line) => linksAt(line.links, id).length > 0) : null),
    [layout, id],
  );
  const lit = useMemo(() => (id && litLines ? litRows(litLines, id) : NONE_LIT), [litLines, id]);

  const choose = (end: MapEnd) => onAsk(withPart(ask, 'of', end.id === id ? undefined : end.id));
  const onLine = ({ links: [first, ...others] }: MapLine) => {
    if (!first) return;
    if (others.length > 0) return onAsk({ ...ask, of: first.from.id, region: first.to.place });
    const page = { kind: 'link', from: first.link.from, to: first.link.to } as const;
    explorer.go({ page, view: null, part: null, side: null }, { kind: 'followed' });
  };
  return (
    <div className="map-columns" data-chosen={chosen !== null}>
      <MapNames
        side="left"
        rows={layout.left}
        height={layout.height}
        chosen={id}
        lit={lit}
        groupName={(group) => regionName(index, group)}
        onChoose={({ end, group }) => (end ? choose(end) : onAsk({ ...ask, place: group }))}
      />
      <MapLines lines={layout.lines} lit={litLines} width={width} height={layout.height} onChoose={onLine} />
      <MapNames
        side="right"
        rows={layout.right}
        height={layout.height}
        chosen={id}
        lit={lit}
        groupName={(group) => placeName(index, group)}
        onChoose={({ end, group }) => (end ? choose(end) : onAsk({ ...ask, region: group }))}
      />
      <MapPanel
        chosen={chosen}
        links={id ? linksAt(links, id) : []}
        onClear={() => onAsk(withPart(ask, 'of', undefined))}
      />
    </div>
  );
}

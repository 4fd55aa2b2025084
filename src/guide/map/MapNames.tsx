import { memo } from 'react';
import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import { Icon } from '../../controls/Icon.tsx';
import type { Certainty } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import type { MapEnd } from './endsOf.ts';
import type { MapRow } from './layOutMap.ts';
import { useRovingList } from './useRovingList.ts';

interface MapNamesProps<Group extends string> {
  readonly side: 'left' | 'right';
  readonly rows: readonly MapRow<Group>[];
  readonly height: number;
  readonly chosen: string | undefined;
  /** Rows that the chosen name is linked to, with the word of the surest link. */
  readonly lit: ReadonlyMap<string, Certainty>;
  readonly groupName: (group: Group) => string;
  readonly onChoose: (row: MapRow<Group>) => void;
}

/** The name as it stands on the row, and the plain one where that is another. */
const spokenName = ({ name, short }: MapEnd): string => (name === short ? name : `${short} (${name})`);

interface RowProps<Group extends string> {
  readonly row: MapRow<Group>;
  readonly groupName: string | null;
  /** The word of its surest link to the chosen name. */
  readonly certainty: Certainty | undefined;
  readonly chosen: boolean;
  readonly tabIndex: 0 | -1;
}

/** One name or group. A touch draws only those anew that light up or go out. */
const NameRow = memo(function NameRow({ row, groupName, certainty, chosen, tabIndex }: RowProps<string>) {
  const { key, end, links, names } = row;
  const name = end ? end.short : groupName;
  const label = end
    ? words('map.name.label', { name: spokenName(end), count: links })
    : words('map.group.label', { name: groupName ?? '', names, count: links });
  return (
    <li>
      <button
        type="button"
        data-row={key}
        data-lit={certainty !== undefined}
        data-group={end === null}
        tabIndex={tabIndex}
        aria-pressed={end ? chosen : undefined}
        aria-label={certainty ? `${label} ${words(`certainty.${certainty}`)}` : label}
      >
        <span>{name}</span>
        {certainty ? <CertaintyMark certainty={certainty} /> : null}
        {end ? null : <Icon name="go" />}
      </button>
    </li>
  );
});

/** The names of one side, each a button at the height of its lines. One tab stop. */
export function MapNames<Group extends string>({
  side,
  rows,
  height,
  chosen,
  lit,
  groupName,
  onChoose,
}: MapNamesProps<Group>) {
  const { tabIndexOf, listProps } = useRovingList(
    rows.map(({ key }) => key),
    chosen,
    (key) => {
      const row = rows.find((each) => each.key === key);
      if (row) onChoose(row);
    },
  );
  return (
    <ul
      className={`map-names ${side}`}
      aria-label={words(side === 'left' ? 'map.from.list' : 'map.to.list')}
      style={{ height }}
      {...listProps}
    >
      {rows.map((row) => (
        <NameRow
          key={row.key}
          row={row}
          groupName={row.end ? null : groupName(row.group)}
          certainty={lit.get(row.key)}
          chosen={row.end?.id === chosen && chosen !== undefined}
          tabIndex={tabIndexOf(row.key)}
        />
      ))}
    </ul>
  );
}

import { useDeferredValue, useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { type MapAsk, SORTS, type Sort } from '../../explorer/asks.ts';
import { PageLink } from '../../explorer/PageLink.tsx';
import { words } from '../../language/words.ts';
import { LinkWord } from './LinkRow.tsx';
import type { MapLink } from './mapLinks.ts';
import { foundOf, sortLinks } from './tableRows.ts';

/** Rows before "Show more": what is not looked at is not drawn. */
const MOST_ROWS = 30;
/** Rows that answer the touch; the others follow in the next slice of time. */
const FIRST_ROWS = 10;

interface LinkTableProps {
  readonly links: readonly MapLink[];
  readonly ask: MapAsk;
  readonly onSort: (ask: MapAsk, column: string) => void;
}

/** The first press on a column sorts it up, the second down. */
function sortedBy(ask: MapAsk, column: Sort): MapAsk {
  const { down, ...rest } = ask;
  return column === ask.sort && !down ? { ...rest, sort: column, down: true } : { ...rest, sort: column };
}

function HeadCell({ column, ask, onSort }: { readonly column: Sort } & Omit<LinkTableProps, 'links'>) {
  const name = words(`map.column.${column}`);
  const current = ask.sort === column;
  return (
    <th scope="col" aria-sort={current ? (ask.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort(sortedBy(ask, column), name)}>
        {name}
        <span className="sort-sign" data-down={current && ask.down === true} data-current={current}>
          <Icon name="go" />
        </span>
      </button>
    </th>
  );
}

/** All links as a table: the equal of the map, with the same filters. */
export function LinkTable({ links, ask, onSort }: LinkTableProps) {
  const [most, setMost] = useState(MOST_ROWS);
  const drawn = useDeferredValue(most, FIRST_ROWS);
  const rows = sortLinks(links, ask.sort, ask.down === true);
  const hidden = rows.length - most;
  return (
    <>
      <table className="link-table">
        <caption className="visually-hidden">{words('map.table.caption')}</caption>
        <thead>
          <tr>
            {SORTS.map((column) => (
              <HeadCell key={column} column={column} ask={ask} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => {
            const { link, from, to } = row;
            return (
              <tr key={`${link.from} ${link.to} ${link.appliesTo ?? ''}`}>
                <th scope="row">{from.name}</th>
                <td>
                  <PageLink to={{ kind: 'link', from: link.from, to: link.to }} className="table-link">
                    {to.name}
                    {link.appliesTo ? ` (${link.appliesTo})` : ''}
                    <span className="visually-hidden">: {words('section.know')}</span>
                  </PageLink>
                </td>
                <td>{words(`map.found.${foundOf(row)}`)}</td>
                <td>
                  <LinkWord {...row} />
                </td>
                <td className="number" data-label={words('map.column.studies')}>
                  {link.studies}
                </td>
                <td className="number" data-label={words('map.column.people')}>
                  {link.people === null ? words('map.people.none') : words('map.people', { n: link.people })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {hidden > 0 ? (
        <button type="button" className="button secondary" onClick={() => setMost(rows.length)}>
          {words('map.more', { count: hidden })}
        </button>
      ) : null}
    </>
  );
}

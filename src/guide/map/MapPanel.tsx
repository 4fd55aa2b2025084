import { useState } from 'react';
import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { CERTAINTIES } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { entryPage } from '../parts/entryPage.ts';
import type { MapEnd } from './endsOf.ts';
import { LineSample } from './LineSample.tsx';
import { LinkRow } from './LinkRow.tsx';
import type { MapLink } from './mapLinks.ts';

/** Rows before "Show more". */
const MOST_ROWS = 30;

interface ListProps {
  readonly title: string;
  readonly links: readonly MapLink[];
  readonly otherOf: (link: MapLink) => MapEnd;
  readonly vain?: boolean;
}

/** Links under a heading, surest first; a long list opens bit by bit. */
export function LinkRows({ title, links, otherOf, vain = false }: ListProps) {
  const [most, setMost] = useState(MOST_ROWS);
  if (links.length === 0) return null;
  const hidden = links.length - most;
  return (
    <section>
      <h3>
        {vain ? <CertaintyMark certainty="no-link-found" /> : null}
        {title}
      </h3>
      <ul className="rows" aria-label={title}>
        {links.slice(0, most).map((shown) => {
          const { from, to, appliesTo } = shown.link;
          return <LinkRow key={`${from} ${to} ${appliesTo ?? ''}`} shown={shown} other={otherOf(shown)} />;
        })}
      </ul>
      {hidden > 0 ? (
        <button type="button" className="button quiet" onClick={() => setMost(most + MOST_ROWS)}>
          {words('map.more', { count: Math.min(hidden, MOST_ROWS) })}
        </button>
      ) : null}
    </section>
  );
}

/** What the lines mean, while nothing is chosen. */
function Hint() {
  return (
    <>
      <h2>{words('map.panel')}</h2>
      <p>{words('map.panel.hint')}</p>
      <h3>{words('map.legend')}</h3>
      <ul className="map-legend">
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <LineSample certainty={certainty} />
            <span>
              <strong>{words(`certainty.${certainty}`)}</strong> {words(`certainty.${certainty}.means`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface MapPanelProps {
  /** The chosen name; null while none is. */
  readonly chosen: MapEnd | null;
  /** Its links, surest first. */
  readonly links: readonly MapLink[];
  readonly onClear: () => void;
}

/** The chosen name's links beside the picture: each with its mark, word and how, and the way to its evidence. */
export function MapPanel({ chosen, links, onClear }: MapPanelProps) {
  if (!chosen) {
    return (
      // nothing in it takes the focus, and it may scroll
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard could not scroll it
      <section className="map-panel" tabIndex={0} aria-label={words('map.panel')}>
        <Hint />
      </section>
    );
  }
  const linked = links.filter(({ standing }) => standing === 'linked');
  const toOther = ({ to }: MapLink) => to;
  const fromOther = ({ from }: MapLink) => from;
  const other = (link: MapLink) => (link.link.from === chosen.id ? link.to : link.from);
  return (
    <section className="map-panel" key={chosen.id}>
      <h2>{words('map.panel.title', { name: chosen.name, count: links.length })}</h2>
      <p className="map-panel-actions">
        <PageLink to={entryPage(chosen.kind, chosen.id)} className="button quiet">
          {words('map.panel.about', { name: chosen.short })}
        </PageLink>
        <button type="button" className="button quiet" onClick={onClear}>
          {words('map.panel.clear')}
        </button>
      </p>
      {links.length === 0 ? <p>{words('map.none.for')}</p> : null}
      <LinkRows
        title={words('map.panel.to')}
        links={linked.filter(({ link }) => link.from === chosen.id)}
        otherOf={toOther}
      />
      <LinkRows
        title={words('map.panel.from')}
        links={linked.filter(({ link }) => link.to === chosen.id)}
        otherOf={fromOther}
      />
      <LinkRows title={words('map.less')} links={links.filter(({ standing }) => standing === 'less')} otherOf={other} />
      <LinkRows
        title={words('map.vain')}
        links={links.filter(({ standing }) => standing === 'vain')}
        otherOf={other}
        vain
      />
    </section>
  );
}

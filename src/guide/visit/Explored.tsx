import { Icon } from '../../controls/Icon.tsx';
import { formatSpot, type Page } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { type Explored as Key, summaryOf } from '../../explorer/explored.ts';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { Spot } from '../../knowledge/regions.ts';
import { inSentence } from '../../language/inSentence.ts';
import { words } from '../../language/words.ts';
import { entryPage } from '../parts/entryPage.ts';
import { spotName } from '../parts/names.ts';
import { RowLink } from '../parts/RowLink.tsx';
import type { OpenedEntry } from './useOpened.ts';

interface RowProps {
  readonly id: Key;
  readonly to: Page;
  readonly name: string;
  readonly line: string;
  readonly onRemove: (id: Key) => void;
}

function Row({ id, to, name, line, onRemove }: RowProps) {
  return (
    <li className="explored-row">
      <RowLink to={to}>
        <span className="row-name minor">{name}</span>
        <span className="row-how">{line}</span>
      </RowLink>
      <button
        type="button"
        className="button quiet"
        aria-label={words('visit.remove', { name: inSentence(name) })}
        onClick={() => onRemove(id)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

interface ExploredProps {
  readonly explored: readonly Key[];
  readonly spots: readonly Spot[];
  readonly entries: readonly OpenedEntry[];
}

/** The places marked and the entries opened in this visit, each with the way to take it off the list. */
export function Explored({ explored, spots, entries }: ExploredProps) {
  const explorer = useExplorer();
  const { index } = explorer;
  const remove = (id: Key) => {
    explorer.update({ explored: explored.filter((key) => key !== id) });
    document.getElementById('section-explored')?.focus();
  };
  if (explored.length === 0) {
    return (
      <>
        <p>{words('visit.explored.none')}</p>
        <PageLink to={{ kind: 'home' }} className="button primary to-summary">
          <Icon name="body" />
          {words('visit.explored.start')}
        </PageLink>
      </>
    );
  }
  const kept = summaryOf(explored);
  return (
    <>
      <ul className="rows" aria-label={words('visit.explored')}>
        {spots.map((spot) => (
          <Row
            key={formatSpot(spot)}
            id={formatSpot(spot)}
            to={{ kind: 'region', spots: [spot] }}
            name={spotName(index, spot)}
            line={words('visit.place')}
            onRemove={remove}
          />
        ))}
        {entries.map(({ id, kind, name, summary }) => (
          <Row key={id} id={id} to={entryPage(kind, id)} name={name} line={summary} onRemove={remove} />
        ))}
      </ul>
      {kept.length < explored.length ? <p className="small">{words('visit.summary.part')}</p> : null}
      <PageLink to={{ kind: 'summary', of: kept }} className="button primary to-summary">
        <Icon name="list" />
        {words('visit.summary')}
      </PageLink>
    </>
  );
}

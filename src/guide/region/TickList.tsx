import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { useClues } from '../../explorer/useDetail.ts';
import { tickList } from '../../knowledge/clues.ts';
import type { ClueDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import './tickList.css';

/** Clues shown before "Show more". */
const MOST_CLUES = 8;

/** A clue that is a red flag is not ticked: it leads to its sign. */
function FlagRow({ clue, flag }: { readonly clue: ClueDetail; readonly flag: string }) {
  return (
    <PageLink to={{ kind: 'help', id: flag }} className="tick-row flagged">
      <Icon name="warning" />
      <span>
        {clue.text} <strong>{words('clues.flag')}</strong>
      </span>
      <Icon name="go" />
    </PageLink>
  );
}

function TickRow({ clue }: { readonly clue: ClueDetail }) {
  const explorer = useExplorer();
  const ticked = useExplorerState((state) => state.ticked);
  const checked = ticked.includes(clue.id);
  return (
    <label className="tick-row">
      <input
        type="checkbox"
        checked={checked}
        onChange={() =>
          explorer.update({ ticked: checked ? ticked.filter((id) => id !== clue.id) : [...ticked, clue.id] })
        }
      />
      <span className="tick-box">{checked ? <Icon name="tick" /> : null}</span>
      <span>{clue.text}</span>
    </label>
  );
}

function Rows({ clues }: { readonly clues: readonly ClueDetail[] }) {
  const [all, setAll] = useState(false);
  if (clues.length === 0) return <p>{words('clues.none')}</p>;
  return (
    <>
      <ul className="tick-rows">
        {(all ? clues : clues.slice(0, MOST_CLUES)).map((clue) => (
          <li key={clue.id}>{clue.redFlag ? <FlagRow clue={clue} flag={clue.redFlag} /> : <TickRow clue={clue} />}</li>
        ))}
      </ul>
      {clues.length > MOST_CLUES ? (
        <button type="button" className="button quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {words(all ? 'clues.less' : 'clues.more')}
        </button>
      ) : null}
    </>
  );
}

interface TickListProps {
  /** The foot problems shown, in their order. */
  readonly conditions: readonly string[];
  readonly onClose: () => void;
}

/** What do you notice? Ticks mark the list behind; they count nothing, move nothing and can be left out. */
export function TickList({ conditions, onClose }: TickListProps) {
  const explorer = useExplorer();
  const clues = useClues();
  const hasTicks = useExplorerState((state) => state.ticked.length > 0);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    // What it is for is heard first; the clues may still be on their way.
    shown?.querySelector('h2')?.focus();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself; this is the touch beside it
    <dialog
      className="tick-list"
      ref={dialog}
      aria-labelledby="tick-list-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="tick-sheet">
        <header>
          <h2 id="tick-list-title" tabIndex={-1}>
            {words('clues.title')}
          </h2>
          <p>{words('clues.lead')}</p>
        </header>
        <div className="tick-body">
          <Awaited text={clues}>{(ready) => <Rows clues={tickList(ready.clues, conditions)} />}</Awaited>
        </div>
        <footer>
          {hasTicks ? (
            <button type="button" className="button quiet" onClick={() => explorer.update({ ticked: [] })}>
              {words('clues.clear')}
            </button>
          ) : null}
          <button type="button" className="button primary" onClick={onClose}>
            {words('clues.done')}
          </button>
        </footer>
      </div>
    </dialog>
  );
}

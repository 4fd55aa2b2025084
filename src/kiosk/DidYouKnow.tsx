import { useEffect, useState } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.tsx';
import { useHelp, useSayings } from '../explorer/useDetail.ts';
import type { SourceEntry } from '../knowledge/schema/index.ts';
import { words } from '../language/words.ts';
import { factAt, factsOf } from './facts.ts';

/** A fact stays long enough to be read twice, ms. */
const STAY = 16_000;

/** Goes on over all visits, so that each attract screen begins with another fact. */
let turns = 0;

interface DidYouKnowProps {
  /** Whether one fact follows another by itself. */
  readonly changes: boolean;
  /** "Menz and others, 2013 · one-time look · 1,930 people". */
  readonly cite: (source: SourceEntry) => string;
}

/** One fact of the knowledge with its source; another one follows calmly. */
export function DidYouKnow({ changes, cite }: DidYouKnowProps) {
  const { index } = useExplorer();
  const [sayings, help] = [useSayings(), useHelp()];
  const [turn, setTurn] = useState(() => turns);
  useEffect(() => {
    turns = turn + 1;
    if (!changes) return;
    const timer = setTimeout(() => setTurn(turn + 1), STAY);
    return () => clearTimeout(timer);
  }, [turn, changes]);
  const isReady = sayings.state === 'ready' && help.state === 'ready';
  const fact = isReady ? factAt(factsOf(index, sayings.detail, help.detail), turn) : null;
  return (
    <section className="attract-fact" aria-label={words('kiosk.fact')}>
      {fact ? (
        <div key={fact.id}>
          <h2>{words('kiosk.fact')}</h2>
          <p>
            <strong>{fact.isSaying ? words('sayings.quote', { saying: fact.title }) : `${fact.title}.`}</strong>{' '}
            {fact.text}
          </p>
          <p className="small">{cite(fact.source)}</p>
        </div>
      ) : null}
    </section>
  );
}

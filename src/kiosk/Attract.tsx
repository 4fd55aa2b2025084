import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../controls/Icon.tsx';
import type { SourceEntry } from '../knowledge/schema/index.ts';
import { words } from '../language/words.ts';
import { useComfort } from '../settings/SettingsContext.tsx';
import { DidYouKnow } from './DidYouKnow.tsx';
import { useAnyTouch } from './useAnyTouch.ts';

/** A language of the app, in its own name. */
export interface OfferedLanguage {
  readonly code: string;
  readonly name: string;
}

export interface AttractProps {
  readonly brand: ReactNode;
  /** The walking body, walking or still. */
  readonly figure: (plays: boolean) => ReactNode;
  readonly languages: readonly OfferedLanguage[];
  readonly cite: (source: SourceEntry) => string;
  /** Begins a visit, in a language where one was chosen. */
  readonly onStart: (language: string | null) => void;
}

/** What the kiosk shows while nobody is there. Any touch and any key begins a visit. */
export function Attract({ brand, figure, languages, cite, onStart }: AttractProps) {
  const [{ still }] = useComfort();
  const [paused, setPaused] = useState(still);
  useAnyTouch(() => onStart(null));
  const title = words('app.title', { page: words('kiosk.start') });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="app">
      <div className="frame attract" data-layout="attract">
        <div inert>{brand}</div>
        <main className="attract-main">
          <header>
            <h1>{words('kiosk.title')}</h1>
            <p className="lead">{words('kiosk.lead')}</p>
          </header>
          <div className="attract-figure">{figure(!paused)}</div>
          <DidYouKnow changes={!paused} cite={cite} />
          <div className="attract-actions">
            <button type="button" className="button primary attract-start">
              <Icon name="hand" />
              {words('kiosk.start')}
            </button>
            {languages.map(({ code, name }) => (
              <button
                key={code}
                type="button"
                className="button secondary"
                lang={code}
                data-own-touch
                onClick={() => onStart(code)}
              >
                {name}
              </button>
            ))}
            <button
              type="button"
              className="button secondary attract-pause"
              aria-label={words(paused ? 'kiosk.play' : 'kiosk.pause')}
              data-own-touch
              onClick={() => setPaused(!paused)}
            >
              <Icon name={paused ? 'play' : 'pause'} />
            </button>
          </div>
        </main>
      </div>
    </div>
  );
}

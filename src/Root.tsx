import { App } from './App.tsx';
import { deviceReadAloud } from './deviceReadAloud.ts';
import { ExplorerProvider } from './explorer/ExplorerContext.tsx';
import { late } from './explorer/late.tsx';
import { SpeechProvider } from './explorer/SpeechContext.tsx';
import { Brand } from './guide/bar/Brand.tsx';
import { shortCitation } from './guide/parts/citation.ts';
import type { Place } from './place.ts';
import { SettingsProvider } from './settings/SettingsContext.tsx';
import { WalkingFigure } from './WalkingFigure.tsx';

const Kiosk = late('asked', async () => (await import('./kiosk/Kiosk.tsx')).Kiosk);

/** The app where it stands; on a shared screen, with the attract screen before it and the idle clock round it. */
export function Root({ place: { settings, problems, comfort, explorer, speech } }: { readonly place: Place }) {
  return (
    <SettingsProvider settings={settings} problems={problems} comfort={comfort}>
      <ExplorerProvider explorer={explorer}>
        <SpeechProvider speech={speech}>
          {settings.kiosk ? (
            <Kiosk
              brand={<Brand />}
              figure={(plays) => <WalkingFigure plays={plays} />}
              languages={speech.offered.length > 1 ? speech.offered : []}
              onLanguage={speech.choose}
              cite={shortCitation}
              isReading={deviceReadAloud.isReading}
            >
              <App />
            </Kiosk>
          ) : (
            <App />
          )}
        </SpeechProvider>
      </ExplorerProvider>
    </SettingsProvider>
  );
}

import { App } from './App.tsx';
import { ExplorerProvider } from './explorer/ExplorerContext.tsx';
import { late } from './explorer/late.tsx';
import { Brand } from './guide/bar/Brand.tsx';
import { shortCitation } from './guide/parts/citation.ts';
import type { OfferedLanguage } from './kiosk/Attract.tsx';
import type { Place } from './place.ts';
import { SettingsProvider } from './settings/SettingsContext.tsx';
import { WalkingFigure } from './WalkingFigure.tsx';

const Kiosk = late('asked', async () => (await import('./kiosk/Kiosk.tsx')).Kiosk);

/** The languages there are, each in its own name. */
const LANGUAGES: readonly OfferedLanguage[] = [{ code: 'en', name: 'English' }];

/** The app where it stands; on a shared screen, with the attract screen before it and the idle clock round it. */
export function Root({ place: { settings, problems, comfort, explorer } }: { readonly place: Place }) {
  return (
    <SettingsProvider settings={settings} problems={problems} comfort={comfort}>
      <ExplorerProvider explorer={explorer}>
        {settings.kiosk ? (
          <Kiosk
            brand={<Brand />}
            figure={(plays) => <WalkingFigure plays={plays} />}
            languages={LANGUAGES}
            onLanguage={() => undefined}
            cite={shortCitation}
          >
            <App />
          </Kiosk>
        ) : (
          <App />
        )}
      </ExplorerProvider>
    </SettingsProvider>
  );
}

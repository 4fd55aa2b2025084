import { App } from './App.tsx';
import { deviceReadAloud } from './deviceReadAloud.ts';
import { ExplorerProvider } from './explorer/ExplorerContext.tsx';
import { LanguageSwitchProvider } from './explorer/LanguageSwitchContext.tsx';
import { late } from './explorer/late.tsx';
import { Brand } from './guide/bar/Brand.tsx';
import { shortCitation } from './guide/parts/citation.ts';
import type { Installation } from './installation.ts';
import { SettingsProvider } from './settings/SettingsContext.tsx';
import { WalkingFigure } from './stage/WalkingFigure.tsx';

const Kiosk = late('asked', async () => (await import('./kiosk/Kiosk.tsx')).Kiosk);

/** The app where it stands; on a shared screen, with the attract screen before it and the idle clock round it. */
export function Root({
  installation: { settings, problems, comfort, explorer, languageSwitch },
}: {
  readonly installation: Installation;
}) {
  return (
    <SettingsProvider settings={settings} problems={problems} comfort={comfort}>
      <ExplorerProvider explorer={explorer}>
        <LanguageSwitchProvider languageSwitch={languageSwitch}>
          {settings.kiosk ? (
            <Kiosk
              brand={<Brand />}
              figure={(plays) => <WalkingFigure plays={plays} />}
              languages={languageSwitch.offered.length > 1 ? languageSwitch.offered : []}
              onLanguage={languageSwitch.choose}
              cite={shortCitation}
              isReading={deviceReadAloud.isReading}
            >
              <App />
            </Kiosk>
          ) : (
            <App />
          )}
        </LanguageSwitchProvider>
      </ExplorerProvider>
    </SettingsProvider>
  );
}

import { languageIn } from './explorer/address.ts';
import { LANGUAGES } from './explorer/languages.ts';
import { type OpenedExplorer, openExplorer } from './explorer/openExplorer.ts';
import { browserHistory, memoryHistory } from './explorer/visitHistory.ts';
import { hideEntries, unknownEntries } from './knowledge/hide.ts';
import type { KnowledgeIndex } from './knowledge/types.ts';
import { words } from './language/words.ts';
import type { ReadSettings, SettingsProblem } from './settings/clinicSettings.ts';
import { type ComfortStore, createComfort, showComfort } from './settings/comfort.ts';
import { openDevice } from './settings/device.ts';
import { systemOf } from './settings/systemWishes.ts';

/** The app where it stands: a clinic's shared screen, or somebody's own device. */
export interface Installation extends ReadSettings, OpenedExplorer {
  readonly comfort: ComfortStore;
  /** Stops listening to the window. */
  readonly stop: () => void;
}

/** What the clinic's file names and is not there: entries, languages. The file cannot know, the knowledge and the build do. */
function unknownNames(index: KnowledgeIndex, { settings }: ReadSettings): readonly SettingsProblem[] {
  const problem = (field: 'hidden' | 'notes' | 'languages') => (id: string) => ({
    field,
    found: id,
    accepted: words(`clinic.accepts.${field}`),
  });
  return [
    ...unknownEntries(index, settings.hidden).map(problem('hidden')),
    ...unknownEntries(index, Object.keys(settings.notes)).map(problem('notes')),
    ...(settings.languages ?? [])
      .filter((code) => !LANGUAGES.some((each) => each.code === code))
      .map(problem('languages')),
  ];
}

/** The clinic's own color, for the style sheets: what can be touched. */
function showAccent(root: HTMLElement, color: string | null): void {
  const shades = { '--clinic-act': color, '--clinic-act-soft': color && `color-mix(in srgb, ${color} 12%, #fff)` };
  for (const [name, shade] of Object.entries(shades)) {
    if (shade) root.style.setProperty(name, shade);
    else root.style.removeProperty(name);
  }
}

/** Puts the app where it stands: what is shown, what is kept, and what a start over ends. */
export async function openInstallation(
  index: KnowledgeIndex,
  read: ReadSettings,
  window: Window,
): Promise<Installation> {
  const { settings } = read;
  const root = window.document.documentElement;
  const device = openDevice(() => window.localStorage, !settings.kiosk);
  // what was kept before this became a shared screen
  if (settings.kiosk) device.clear();

  const system = systemOf(window);
  const comfort = createComfort(settings, device, system.now());
  const stopSystem = system.listen(() => comfort.wish(system.now()));
  comfort.subscribe(() => showComfort(root, comfort.get()));
  showComfort(root, comfort.get());
  showAccent(root, settings.accentColor);
  root.toggleAttribute('data-kiosk', settings.kiosk);

  const { explorer, languageSwitch } = await openExplorer(
    index,
    () => (settings.kiosk ? memoryHistory(window) : browserHistory(window)),
    {
      asked: languageIn(window.location.hash),
      memory: { read: () => device.get('language'), write: (code) => device.set('language', code) },
      clinic: settings.languages,
      browser: window.navigator.languages,
      shows: (shown) => hideEntries(shown, settings.hidden),
    },
  );
  explorer.onStartOver(() => {
    window.speechSynthesis?.cancel();
    window.getSelection()?.removeAllRanges();
    if (!settings.kiosk) return;
    comfort.reset();
    // it stays as it is where the usual language does not come now
    languageSwitch.reset().catch(() => undefined);
  });

  return {
    settings,
    problems: [...read.problems, ...unknownNames(index, read)],
    comfort,
    explorer,
    languageSwitch,
    stop() {
      stopSystem();
      explorer.stop();
    },
  };
}

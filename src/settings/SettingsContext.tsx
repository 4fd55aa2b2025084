import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { type ClinicSettings, DEFAULT_SETTINGS, type ReadSettings, type SettingsProblem } from './clinicSettings.ts';
import { type Comfort, type ComfortStore, createComfort } from './comfort.ts';

interface Shared extends ReadSettings {
  readonly comfort: ComfortStore;
}

/** Without a provider the app stands nowhere in particular: the usual settings, and nothing remembered. */
const Context = createContext<Shared>({ settings: DEFAULT_SETTINGS, problems: [], comfort: createComfort() });

export function SettingsProvider({ children, ...shared }: Shared & { readonly children: ReactNode }) {
  return <Context value={shared}>{children}</Context>;
}

/** What the place where the app stands has decided. */
export const useSettings = (): ClinicSettings => useContext(Context).settings;

/** What of the clinic's own file could not be used. */
export const useSettingsProblems = (): readonly SettingsProblem[] => useContext(Context).problems;

/** How the screen looks and moves now, and the way to change it. */
export function useComfort(): readonly [Comfort, ComfortStore['choose']] {
  const { comfort } = useContext(Context);
  return [useSyncExternalStore(comfort.subscribe, comfort.get), comfort.choose];
}

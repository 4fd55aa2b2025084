import { createContext, type ReactNode, useContext } from 'react';
import { useExplorerState } from './ExplorerContext.tsx';
import { LANGUAGES, type Language } from './languages.ts';
import type { LanguageSwitch } from './openExplorer.ts';

/** Without a provider there is one language and no choice. */
const Context = createContext<LanguageSwitch>({
  offered: [],
  choose: async () => undefined,
  reset: async () => undefined,
});

export function LanguageSwitchProvider({
  languageSwitch,
  children,
}: {
  readonly languageSwitch: LanguageSwitch;
  readonly children: ReactNode;
}) {
  return <Context value={languageSwitch}>{children}</Context>;
}

export const useLanguageSwitch = (): LanguageSwitch => useContext(Context);

/** The language in use; null for one that no list has. */
export function useLanguage(): Language | null {
  const code = useExplorerState((state) => state.language);
  return LANGUAGES.find((each) => each.code === code) ?? null;
}

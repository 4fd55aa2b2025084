import { createContext, type ReactNode, useContext } from 'react';
import { useExplorerState } from './ExplorerContext.tsx';
import { LANGUAGES, type Language } from './languages.ts';
import type { Speech } from './speech.ts';

/** Without a provider the app speaks one language. */
const Context = createContext<Speech>({ offered: [], choose: async () => undefined, reset: async () => undefined });

export function SpeechProvider({ speech, children }: { readonly speech: Speech; readonly children: ReactNode }) {
  return <Context value={speech}>{children}</Context>;
}

export const useSpeech = (): Speech => useContext(Context);

/** The language in use; null for one that no list has. */
export function useLanguage(): Language | null {
  const code = useExplorerState((state) => state.language);
  return LANGUAGES.find((each) => each.code === code) ?? null;
}

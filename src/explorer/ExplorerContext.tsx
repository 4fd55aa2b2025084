import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from './explorer.ts';
import type { ExplorerState } from './state.ts';

const Context = createContext<Explorer | null>(null);

export function ExplorerProvider({
  explorer,
  children,
}: {
  readonly explorer: Explorer;
  readonly children: ReactNode;
}) {
  const language = useStore(explorer.store, (state) => state.language);
  // Another language is another value: whoever shows words or names shows them again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language stands for the index
  const shown = useMemo(() => ({ ...explorer, index: explorer.index }), [explorer, language]);
  return <Context value={shown}>{children}</Context>;
}

/** The explorer of this visit. Throws outside an ExplorerProvider. */
export function useExplorer(): Explorer {
  const explorer = useContext(Context);
  if (!explorer) throw new Error('useExplorer must be used inside an ExplorerProvider');
  return explorer;
}

/** One part of the explorer's state; the component renders again only when that part changes. */
export function useExplorerState<Part>(select: (state: ExplorerState) => Part): Part {
  return useStore(useExplorer().store, select);
}

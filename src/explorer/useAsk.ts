import { HOME, type Page } from './address.ts';
import { useExplorer } from './ExplorerContext.tsx';

/**
 * Shows the same page with another filter or choice, and says so in the live region. No step of the visit: Back leads
 * to the page before, and coming back here finds the choice as it was left.
 */
export function useAsk(): (page: Page, said: string) => void {
  const explorer = useExplorer();
  return (page, said) => {
    explorer.turn({ ...HOME, page });
    explorer.update({ said });
  };
}

/** An ask with one part set, or taken out by `undefined`. */
export function withPart<Ask extends object, Key extends keyof Ask>(
  ask: Ask,
  key: Key,
  value: Ask[Key] | undefined,
): Ask {
  const { [key]: _, ...rest } = ask;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Ask;
}

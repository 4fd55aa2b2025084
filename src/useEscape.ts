import { useEffect } from 'react';
import { useExplorer } from './explorer/ExplorerContext.tsx';

/** Escape closes what is open: the enlarged body of the phone, and the wait for one more sore spot. */
export function useEscape(): void {
  const explorer = useExplorer();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { enlarged, adding } = explorer.store.getState();
      if (event.key === 'Escape' && (enlarged || adding)) explorer.update({ enlarged: false, adding: false });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [explorer]);
}

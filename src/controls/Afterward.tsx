import { type ReactNode, useDeferredValue } from 'react';

/** What may come a moment after the rest of a new page: the touch is answered first, this follows in the next slice of time. */
export function Afterward({ children }: { readonly children: ReactNode }) {
  const due = useDeferredValue(true, false);
  return due ? children : null;
}

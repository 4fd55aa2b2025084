import { createContext, type ReactNode, useContext } from 'react';

/**
 * Actions that other parts of the app add to an answer: read aloud, take it home, print. App fills them, so that the
 * guide need not know who brings them. An empty slot leaves no trace.
 */
export interface ActionSlots {
  /** On every answer. */
  readonly answer: ReactNode;
  /** On the summary of the visit. */
  readonly summary: ReactNode;
}

const Context = createContext<ActionSlots>({ answer: null, summary: null });

export const ActionSlotsProvider = Context;
export const useActionSlots = (): ActionSlots => useContext(Context);

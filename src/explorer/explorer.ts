import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KnowledgeIndex } from '../knowledge/types.ts';
import { type Address, formatAddress, HOME, parseAddress } from './address.ts';
import { explore } from './explored.ts';
import { settle } from './settle.ts';
import { type Arrival, type ExplorerState, FRESH_SESSION, FRESH_STATE } from './state.ts';

/** What is kept in a browser history entry: how deep it lies in this visit, and how it was when it was left. */
interface HistoryNote {
  readonly depth: number;
  readonly focus: string | null;
  /** The whole list was open: the link to come back to may stand in it. */
  readonly showsAll: boolean;
}

/** Exploring: the store, and the only ways to change it. */
export interface Explorer {
  readonly index: KnowledgeIndex;
  readonly store: StoreApi<ExplorerState>;
  /** Goes to an address as a new step of the visit. `focus` is the key of the link followed, for the way back. */
  go(address: Address, arrival: Arrival, focus?: string | null): void;
  /** Turns the figure at the same step of the visit: the way back skips it. */
  turn(address: Address): void;
  /** Goes back one step of this visit; false when there is none. */
  back(): boolean;
  update(session: Partial<ExplorerState>): void;
  /** Forgets the visit and shows the first screen. */
  startOver(): void;
  /** Stops listening to the browser. */
  stop(): void;
}

const FRESH_NOTE: HistoryNote = { depth: 0, focus: null, showsAll: false };

const readNote = (value: unknown): HistoryNote => {
  const note = value as Partial<HistoryNote> | null;
  return {
    depth: typeof note?.depth === 'number' && note.depth >= 0 ? note.depth : 0,
    focus: typeof note?.focus === 'string' ? note.focus : null,
    showsAll: note?.showsAll === true,
  };
};

/**
 * Ties a store to the hash and the history of a window. The hash always follows the store; Back, Forward and a hash
 * typed by hand move the store. An address that the knowledge does not know is replaced, never an error.
 */
export function createExplorer(index: KnowledgeIndex, window: Window): Explorer {
  const store = createStore<ExplorerState>(() => FRESH_STATE);

  const note = () => readNote(window.history.state);
  const show = (address: Address, arrival: Arrival, depth: number, notice = settle(address, index).notice) => {
    const { trail: pages, explored, address: before } = store.getState();
    const changesPage = JSON.stringify(address.page) !== JSON.stringify(before.page);
    store.setState({
      ...(changesPage ? FRESH_SESSION : {}),
      explored: explore(explored, before.page, address.page, arrival.kind),
      address,
      notice,
      arrival,
      // After a reload, or a jump through the history, the pages before may not be known by name.
      trail: [...Array.from({ length: depth }, (_, step) => pages[step] ?? null), address],
    });
  };

  /** Reads the browser's address and shows it; an unknown one is corrected in place. */
  const arrive = (arrival: Arrival) => {
    const asked = parseAddress(window.location.hash);
    const { address, notice } = settle(asked, index);
    if (formatAddress(address) !== window.location.hash) {
      window.history.replaceState(note(), '', formatAddress(address));
    }
    show(address, arrival, note().depth, notice);
  };

  const onHistory = () => {
    const { focus, showsAll } = note();
    arrive({ kind: 'returned', focus });
    store.setState({ showsAll });
  };
  window.addEventListener('popstate', onHistory);
  arrive({ kind: 'opened' });

  return {
    index,
    store,
    go(asked, arrival, focus = null) {
      const { address, notice } = settle(asked, index);
      const left = note();
      const { depth } = left;
      const { showsAll } = store.getState();
      // Only when there is something to remember: writing to the history takes milliseconds of the answer to a touch.
      if (focus !== left.focus || showsAll !== left.showsAll) {
        window.history.replaceState({ depth, focus, showsAll } satisfies HistoryNote, '');
      }
      window.history.pushState({ ...FRESH_NOTE, depth: depth + 1 }, '', formatAddress(address));
      show(address, arrival, depth + 1, notice);
    },
    turn(address) {
      window.history.replaceState(note(), '', formatAddress(address));
      show(address, { kind: 'stayed' }, note().depth);
    },
    back() {
      if (!store.getState().trail.at(-2) || note().depth < 1) return false;
      window.history.back();
      return true;
    },
    update: (session) => store.setState(session),
    startOver() {
      window.history.pushState(FRESH_NOTE, '', formatAddress(HOME));
      store.setState({ ...FRESH_STATE, arrival: { kind: 'followed' } });
    },
    stop: () => window.removeEventListener('popstate', onHistory),
  };
}

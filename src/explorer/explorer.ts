import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KnowledgeIndex } from '../knowledge/types.ts';
import { type Address, formatAddress, HOME, languageIn, type Page, parseAddress } from './address.ts';
import { explore } from './explored.ts';
import { settle } from './settle.ts';
import { type Arrival, type ExplorerState, FRESH_PAGE, FRESH_STATE, type LanguageState } from './state.ts';
import { FRESH_NOTE, type VisitHistory } from './visitHistory.ts';

/** Exploring: the store, and the only ways to change it. */
export interface Explorer {
  /** In the language in use. */
  readonly index: KnowledgeIndex;
  readonly store: StoreApi<ExplorerState>;
  /** Goes to an address as a new step of the visit. `focus` is the key of the link followed, for the way back. */
  go(address: Address, arrival: Arrival, focus?: string | null): void;
  /** Turns the figure at the same step of the visit: the way back skips it. */
  turn(address: Address): void;
  /** Goes back one step of this visit; false when there is none. */
  back(): boolean;
  update(change: Partial<ExplorerState>): void;
  /** Shows the same place in another language. */
  translate(index: KnowledgeIndex, language: LanguageState): void;
  /** The hash of a page, in the language in use where the address names it. */
  hrefOf(page: Page): string;
  /** Forgets the visit and shows the first screen. */
  startOver(): void;
  /** Is told after each start over; whoever keeps something of a visit forgets it then. Returns what ends it. */
  onStartOver(listener: () => void): () => void;
  /** Stops listening to the history. */
  stop(): void;
}

/**
 * Ties a store to the steps of a visit. The present step always follows the store; Back, Forward and a hash typed by
 * hand move the store. An address that the knowledge does not know is replaced, never an error.
 */
export function createExplorer(
  first: KnowledgeIndex,
  history: VisitHistory,
  language: LanguageState = { language: 'en', named: null },
  /** An address typed or followed from outside asks for another language. */
  onLanguageAsked: (code: string) => void = () => undefined,
): Explorer {
  const store = createStore<ExplorerState>(() => ({ ...FRESH_STATE, ...language }));
  const startedOver = new Set<() => void>();
  let index = first;
  const format = (address: Address) => formatAddress(address, store.getState().named);

  const show = (address: Address, arrival: Arrival, depth: number, notice = settle(address, index).notice) => {
    const { trail: pages, explored, address: before } = store.getState();
    const changesPage = JSON.stringify(address.page) !== JSON.stringify(before.page);
    store.setState({
      ...(changesPage ? FRESH_PAGE : {}),
      explored: explore(explored, before.page, address.page, arrival.kind),
      address,
      notice,
      arrival,
      // After a reload, or a jump through the history, the pages before may not be known by name.
      trail: [...Array.from({ length: depth }, (_, step) => pages[step] ?? null), address],
    });
  };

  /** Reads the address of the present step and shows it; an unknown one is corrected in place. */
  const arrive = (arrival: Arrival) => {
    const asked = parseAddress(history.hash());
    const { address, notice } = settle(asked, index);
    const lang = languageIn(history.hash());
    // A step of this visit that was in another language is shown in the present one; whatever came from outside asks.
    const asks = history.isFromOutside() && lang !== null && lang !== store.getState().language;
    if (format(address) !== history.hash()) history.replace(history.note(), format(address));
    show(address, arrival, history.note().depth, notice);
    if (asks) onLanguageAsked(lang);
  };

  const stop = history.listen(() => {
    const { focus, showsAll } = history.note();
    arrive({ kind: 'returned', focus });
    store.setState({ showsAll });
  });
  arrive({ kind: 'opened' });

  return {
    get index() {
      return index;
    },
    store,
    go(asked, arrival, focus = null) {
      const { address, notice } = settle(asked, index);
      const left = history.note();
      const { depth } = left;
      const { showsAll } = store.getState();
      // Only when there is something to remember: writing to the history takes milliseconds of the answer to a touch.
      if (focus !== left.focus || showsAll !== left.showsAll)
        history.replace({ depth, focus, showsAll }, history.hash());
      history.push({ ...FRESH_NOTE, depth: depth + 1 }, format(address));
      show(address, arrival, depth + 1, notice);
    },
    turn(address) {
      history.replace(history.note(), format(address));
      show(address, { kind: 'stayed' }, history.note().depth);
    },
    back() {
      if (!store.getState().trail.at(-2) || history.note().depth < 1) return false;
      history.back();
      return true;
    },
    update: (change) => store.setState(change),
    translate(translated, next) {
      index = translated;
      const { notice } = store.getState();
      // what was said of a language before is over
      store.setState({ ...next, notice: notice === 'language' ? null : notice });
      history.replace(history.note(), format(store.getState().address));
    },
    hrefOf: (page) => format({ ...HOME, page }),
    startOver() {
      history.restart(format(HOME));
      store.setState({ ...FRESH_STATE, arrival: { kind: 'followed' } });
      for (const listener of startedOver) listener();
    },
    onStartOver(listener) {
      startedOver.add(listener);
      return () => startedOver.delete(listener);
    },
    stop,
  };
}

import { formatAddress, HOME } from './address.ts';

/** What is kept with a step of the visit: how deep it lies, and how its page was when it was left. */
export interface StepNote {
  readonly depth: number;
  /** Key of the link that was followed from there. */
  readonly focus: string | null;
  /** The whole list was open: the link to come back to may stand in it. */
  readonly showsAll: boolean;
}

/** Where the steps of a visit are kept, and who moves through them. Addresses are hashes. */
export interface VisitHistory {
  /** The address of the present step. */
  hash(): string;
  note(): StepNote;
  /** A new step; the steps that lay ahead are gone. */
  push(note: StepNote, hash: string): void;
  /** Rewrites the present step. */
  replace(note: StepNote, hash: string): void;
  /** One step back, if there is one; `listen` is told when it is done. */
  back(): void;
  /** The present step is none of this visit's: typed by hand, or followed from elsewhere. */
  isFromOutside(): boolean;
  /** Forgets the visit: the first screen, at this hash, is the only step. */
  restart(home: string): void;
  /** Is told when someone has moved to another step. Returns what ends it. */
  listen(onMove: () => void): () => void;
}

export const FRESH_NOTE: StepNote = { depth: 0, focus: null, showsAll: false };

/** No visit is deeper: a greater number is none of ours. */
const DEEPEST = 10_000;

/** What another app of the same server left there counts as nothing. */
const readNote = (value: unknown): StepNote => {
  const note = value as Partial<StepNote> | null;
  const depth = note?.depth;
  return {
    depth: Number.isInteger(depth) && Number(depth) >= 0 && Number(depth) <= DEEPEST ? Number(depth) : 0,
    focus: typeof note?.focus === 'string' ? note.focus : null,
    showsAll: note?.showsAll === true,
  };
};

const HOME_HASH = formatAddress(HOME);

/** Each step is an entry of the browser's history: Back, Forward and a hash typed by hand all work. */
export function browserHistory(window: Window): VisitHistory {
  const note = () => readNote(window.history.state);
  /** The first screen to go back to, while that is on its way. */
  let restarting: string | null = null;
  return {
    hash: () => window.location.hash,
    note,
    push: (next, hash) => window.history.pushState(next, '', hash),
    replace: (next, hash) => window.history.replaceState(next, '', hash),
    back: () => window.history.back(),
    isFromOutside: () => window.history.state === null,
    restart(home) {
      const { depth } = note();
      window.history.replaceState(FRESH_NOTE, '', home);
      if (depth === 0) return;
      // An entry cannot be removed, only overwritten from its own place: back to the first of this visit, and a new one
      // on top of it, which drops those ahead.
      restarting = home;
      window.history.go(-depth);
    },
    listen(onMove) {
      const onPop = () => {
        if (restarting === null) return onMove();
        window.history.replaceState(FRESH_NOTE, '', restarting);
        window.history.pushState(FRESH_NOTE, '', restarting);
        restarting = null;
      };
      window.addEventListener('popstate', onPop);
      return () => window.removeEventListener('popstate', onPop);
    },
  };
}

const MOVES: Readonly<Record<string, number>> = { BrowserBack: -1, BrowserForward: 1 };
const WITH_ALT: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * The steps of a shared screen, in memory: the browser only ever holds one entry, so that nobody can go back into the
 * visit of another. The keys for Back and Forward move within this visit; whatever else moves the browser is put right.
 */
export function memoryHistory(window: Window): VisitHistory {
  let steps: readonly { readonly note: StepNote; readonly hash: string }[] = [{ note: FRESH_NOTE, hash: HOME_HASH }];
  let at = 0;
  const present = () => steps[at] ?? { note: FRESH_NOTE, hash: HOME_HASH };
  const show = () => window.history.replaceState(null, '', present().hash);
  const moved = new Set<() => void>();
  const move = (by: number) => {
    if (!steps[at + by]) return;
    at += by;
    show();
    for (const onMove of moved) onMove();
  };
  show();
  return {
    hash: () => present().hash,
    note: () => present().note,
    push(note, hash) {
      steps = [...steps.slice(0, at + 1), { note, hash }];
      at += 1;
      show();
    },
    replace(note, hash) {
      steps = steps.with(at, { note, hash });
      show();
    },
    back: () => move(-1),
    isFromOutside: () => false,
    restart(home) {
      steps = [{ note: FRESH_NOTE, hash: home }];
      at = 0;
      show();
    },
    listen(onMove) {
      const onKey = (event: KeyboardEvent) => {
        const by = MOVES[event.key] ?? (event.altKey ? WITH_ALT[event.key] : undefined);
        if (by === undefined) return;
        event.preventDefault();
        move(by);
      };
      moved.add(onMove);
      window.addEventListener('popstate', show);
      window.addEventListener('keydown', onKey);
      return () => {
        moved.delete(onMove);
        window.removeEventListener('popstate', show);
        window.removeEventListener('keydown', onKey);
      };
    },
  };
}

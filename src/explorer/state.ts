import type { RegionId } from '../knowledge/regions.ts';
import type { StepMotion } from '../knowledge/types.ts';
import { type Address, HOME } from './address.ts';
import type { Explored } from './explored.ts';
import type { Notice } from './settle.ts';

/** How the visitor came to the page: decides where the focus goes. */
export type Arrival =
  | { readonly kind: 'opened' }
  /** Followed a link or a button in the text: the focus goes to the title of the new page. */
  | { readonly kind: 'followed' }
  /** Touched the figure, turned it, or used a switch: the focus stays where it is. */
  | { readonly kind: 'stayed' }
  /** Went back or forward: the focus returns to the link that was followed from there, by its key. */
  | { readonly kind: 'returned'; readonly focus: string | null };

/** Lives as long as the address does. */
export interface AddressState {
  readonly address: Address;
  readonly notice: Notice | null;
  readonly arrival: Arrival;
  /** Pages of this visit up to the present one, for the name of the way back; null where a page is not known. */
  readonly trail: readonly (Address | null)[];
}

/** What a film shows now: how far up the chain it has come, and the sentence that tells it. */
export interface Shot {
  readonly region: RegionId;
  /** The motions that the step tells: an arrow each. */
  readonly shows: readonly StepMotion[];
  readonly says: string;
  /** The visitor has moved the film: before that, its first step comes with the page. */
  readonly moved: boolean;
}

/** Kept while the visit lasts, cleared at start over. Nothing of it is ever stored. */
export interface VisitState {
  /** Marked places and opened entries, oldest first. */
  readonly explored: readonly Explored[];
  /** Ids of the clues that were ticked. They mark entries and change nothing else. */
  readonly ticked: readonly string[];
  /** What stands in the search field; set it before going to the search page to open that with words. In no address. */
  readonly searchWords: string;
}

/** Cleared when the page changes. Nothing of it is ever stored. */
export interface PageState {
  /** Id of the foot problem hovered or focused in the list. */
  readonly highlighted: string | null;
  /** "Add a sore spot" was pressed: the next touch adds. */
  readonly adding: boolean;
  /** The phone shows the figure instead of the docked strip. */
  readonly enlarged: boolean;
  /** A sentence for the live region that only the page itself can say: what a filter left, what was chosen. */
  readonly said: string | null;
  /** The list shows all linked problems instead of the first six. */
  readonly showsAll: boolean;
  /** The step of a pathway's film. */
  readonly shot: Shot | null;
  /** How much of a foot problem's change is drawn on the body, percent; null until the visitor asks for it. */
  readonly drawn: number | null;
}

/** Outlives a start over; a shared screen goes back to its usual language by itself. */
export interface LanguageState {
  /** Code of the language everything is shown in. */
  readonly language: string;
  /** The language in the address: asked for or chosen, or not the one everything is written in. One that did not come stays. */
  readonly named: string | null;
}

export type ExplorerState = AddressState & VisitState & PageState & LanguageState;

export const FRESH_PAGE: PageState = {
  highlighted: null,
  adding: false,
  enlarged: false,
  said: null,
  showsAll: false,
  shot: null,
  drawn: null,
};

export const FRESH_STATE: AddressState & VisitState & PageState = {
  ...FRESH_PAGE,
  explored: [],
  ticked: [],
  searchWords: '',
  address: HOME,
  notice: null,
  arrival: { kind: 'opened' },
  trail: [HOME],
};

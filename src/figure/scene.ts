import type { RegionId, Side, Spot } from '../knowledge/regions.ts';
import type { Certainty } from '../knowledge/types.ts';
import type { FootPart, View } from '../knowledge/views.ts';

export { FOOT_PARTS, type FootPart, VIEWS, type View } from '../knowledge/views.ts';

/** A foot problem shown in the list: it has a ring at its place, a tag with its certainty mark and short name, and its own way up. */
export interface SceneProblem {
  readonly id: string;
  readonly name: string;
  /** null: a problem of the touched place itself; no link is graded, so it carries no mark. */
  readonly certainty: Certainty | null;
  readonly place: RegionId;
}

/** All that the figure must show. Same scene + same size = same drawing. */
export interface Scene {
  readonly view: View;
  readonly part: FootPart;
  /** Near leg in the side view; the foot of the close-up. The person's own side. */
  readonly side: Side;
  /** `whole`: head to feet; `legs`: lower back to feet, drawn larger. Ignored in the close-up. */
  readonly framing: 'whole' | 'legs';
  readonly chosen: readonly Spot[];
  /** Where the entry being read leads to: its chain is lit, its places are not marked (their buttons are not pressed). */
  readonly reached: readonly Spot[];
  readonly problems: readonly SceneProblem[];
  /** Id of the problem hovered or focused in the list: its way is drawn more strongly, the others fade. */
  readonly highlighted: string | null;
  /** The effect that the page is about, for what sits in the body itself: the kneecap tendon. */
  readonly about?: string | null;
  /** Names of the parts in which what is shown sits; they stand out. Null: it has no place of its own. Worked out by the figure. */
  readonly seat?: readonly string[] | null;
  /** The change that is drawn on the body now, for its description: "Thigh turns in 1.37°"; none while the usual body is drawn. */
  readonly change?: readonly string[];
  /** The usual body, or foot, stands beside that change as a dashed line. */
  readonly dashed?: boolean;
  /** The entry whose typical shape the close-up draws, where it has one; without it, the usual foot. */
  readonly form?: string | null;
  /** Linked foot problems per region, for the names of the buttons. */
  readonly counts: Readonly<Record<RegionId, number>>;
}

/** What a touch or key on the figure asks for. */
export type Choice =
  | { readonly kind: 'region'; readonly region: RegionId; readonly side: Side | null }
  | { readonly kind: 'open-foot'; readonly side: Side }
  | { readonly kind: 'problem'; readonly id: string };

/** A point outside the figure that a leader line ties to a region: the rows of the home list. CSS px in the figure's box. */
export interface LeaderEnd {
  readonly region: RegionId | 'foot';
  readonly x: number;
  readonly y: number;
}

/** The body at rest, ready to be posed. Made by loadAnatomy from data/figure; both sides are present. */
import type { RegionId, Side } from '../../knowledge/regions.ts';
import type { FormKind } from '../shift/formParts.ts';
import type { Vector } from './vector.ts';

export interface Anatomy {
  /** Standing height, mm. */
  readonly height: number;
  /** Parents come before their children. */
  readonly segments: readonly Segment[];
  readonly parts: readonly Part[];
  readonly skin: readonly SkinLoft[];
  readonly anchors: readonly AnchorPoint[];
  readonly chain: Readonly<Record<Side, readonly ChainPoint[]>>;
  /** Where foot problems sit. */
  readonly seats: readonly SeatPoint[];
}

/** A rigid piece of the body that turns about its joint. */
export interface Segment {
  /** Name and side: "thigh-left". */
  readonly id: string;
  readonly side: Side | null;
  /** Index of the parent in `Anatomy.segments`; -1 for the pelvis. */
  readonly parent: number;
  /** The joint, in neutral standing. */
  readonly joint: Vector;
}

/**
 * One cross-section of a loft, in neutral standing: an ellipse spanned by two half axes, or an ellipsoid when `along` is set.
 * It moves with its segment; at a bend it follows two segments, `share` of the way to the second.
 */
export interface Ring {
  readonly center: Vector;
  readonly wide: Vector;
  readonly deep: Vector;
  readonly along: Vector | null;
  readonly segment: number;
  readonly next: number;
  readonly share: number;
}

/** A swept tube, the convex hull of its rings, or a curved sheet of bone with a thickness. */
export type Loft =
  | { readonly shape: 'tube' | 'hull'; readonly rings: readonly Ring[] }
  | {
      readonly shape: 'sheet';
      readonly rows: readonly (readonly Vector[])[];
      readonly thickness: number;
      readonly segment: number;
    };

/** Parts whose shape follows the foot in a way of their own: the ankle bone, the first ray (bunion). */
export type Ride = 'talus' | 'first-ray';

export interface Part {
  /** Name and side: "femur-left". */
  readonly id: string;
  readonly part: string;
  readonly plain: string;
  readonly clinical: string;
  readonly side: Side | null;
  readonly region: RegionId | null;
  readonly segment: number;
  readonly material: string;
  readonly opacity: number;
  /** Half width in mm of a part drawn as round lines (ribs, bones of the hand). */
  readonly strand: number | null;
  /** Shown only when this direction faces the viewer. */
  readonly facing: Vector | null;
  /** Drawn as if this many mm nearer to the viewer: soft parts that lie on a bone. */
  readonly nearer: number;
  /** Fades out toward its upper end: a tendon that goes on into its muscle. */
  readonly fades: boolean;
  /** Name under which whole-body views draw it together with its neighbors. */
  readonly group: string | null;
  /** Cut where another interlocking part is nearer: hip bone, sacrum and thighbone grip each other, no order would show that. */
  readonly interlocks: boolean;
  readonly ride: Ride | null;
  /** Belongs to a typical shape and is shown with it alone: a heel spur. */
  readonly form: FormKind | null;
  readonly lofts: readonly Loft[];
}

/** The part of the body a skin loft belongs to: limbs blend with the trunk, never with each other. */
export type Limb = 'trunk' | 'arm' | 'leg';

export interface SkinLoft {
  readonly name: string;
  readonly side: Side | null;
  readonly limb: Limb;
  /** Shown in the close-up of a foot. */
  readonly foot: boolean;
  /** How softly it joins its neighbors, mm. */
  readonly blend: number;
  /** Never sinks under the floor when the arch does. */
  readonly grounded: boolean;
  readonly ride: Ride | null;
  readonly loft: Extract<Loft, { shape: 'tube' | 'hull' }>;
}

/** From where a place can be seen, and so touched. `outer` is the side view of the near leg. */
export type Face = 'front' | 'back' | 'outer' | 'inner' | 'top' | 'sole' | 'behind';

export interface AnchorPoint {
  readonly region: RegionId;
  readonly side: Side | null;
  readonly segment: number;
  readonly at: Vector;
  readonly seenFrom: readonly Face[];
}

/** Where a foot problem or an effect sits, and the parts that stand out while it is shown. */
export interface SeatPoint {
  readonly of: string;
  readonly side: Side;
  readonly segment: number;
  readonly at: Vector;
  readonly ride: Ride | null;
  /** Faces of the foot that show it; null: it sits above the foot. */
  readonly seenFrom: readonly Face[] | null;
  readonly parts: readonly string[];
}

export interface ChainPoint {
  readonly segment: number;
  readonly at: Vector;
  readonly region: RegionId | null;
}

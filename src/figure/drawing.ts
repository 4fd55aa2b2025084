import type { RegionId, Side } from '../knowledge/regions.ts';
import type { FootPart, View } from './scene.ts';
import type { FormKind } from './shift/formParts.ts';

/**
 * One resting view of the body, ready to paint. All lengths but those in path data are millimeters of a 1720 mm adult in the view plane:
 * x to the right of the screen, y DOWN, origin on the floor under the middle of the pelvis (head near y = -1720).
 * Panning and zooming (whole body, legs) is a transform on the painted group and never asks for a new drawing.
 */
export interface BodyDrawing {
  readonly view: View;
  readonly part: FootPart | null;
  readonly side: Side | null;
  /** Extent of the skin. */
  readonly box: Box;
  /** What 1 in the path data stands for, mm: paths are whole numbers, which are short. */
  readonly grain: number;
  /** Closed outlines of the skin, as SVG path data. */
  readonly skin: SkinDrawing;
  /** Bones and soft parts, farthest first (paint order). */
  readonly parts: readonly DrawnPart[];
  /** Where each touchable place lies in this view. */
  readonly anchors: readonly Anchor[];
  /** The kinetic chain of each leg, big toe to lower back, through the middle of the bones. */
  readonly chains: readonly Chain[];
  /** Where foot problems sit, in a close-up; in a view of the body only those with parts of their own there. */
  readonly seats?: readonly Seat[];
  /** For a foot with a typical shape: outlines of the usual one, to be drawn dashed. */
  readonly usual?: { readonly outline: string; readonly bones: readonly string[] };
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface SkinDrawing {
  readonly outline: string;
  /** Near limbs with a rim of their own, with opacity 0 to 1. */
  readonly limbs: readonly { readonly path: string; readonly opacity: number }[];
  /** Nested regions inside the outline, from the deep blue rim (0) to the clear middle (1): the glass the body is made of. */
  readonly glass: readonly { readonly path: string; readonly tone: number }[];
}

/** One bone or soft part as nested tone bands, darkest (the outline) first. */
export interface DrawnPart {
  /** Stable within a drawing: bone name and side, "femur-left". */
  readonly id: string;
  /** Name of the anatomical part: "femur". */
  readonly part: string;
  readonly side: Side | null;
  readonly region: RegionId | null;
  /** The material it is drawn in: a key of the palette (bone, cartilage, tendon, faint …). */
  readonly material: string;
  readonly opacity: number;
  /** 0 near to 1 far: mixes the material toward the paper. */
  readonly fog: number;
  /** Fades out toward its upper end: a tendon that goes on into its muscle. */
  readonly fades?: boolean;
  readonly paths: readonly DrawnPath[];
}
export interface DrawnPath {
  readonly d: string;
  /** Place on the material's ramp: `outline` strokes the silhouette; 0 (shade) to 1 (light) fills a band. */
  readonly tone: number;
  readonly kind: 'outline' | 'band' | 'strand';
  /** Stroke width in mm, for strands. */
  readonly width?: number;
}

export interface Anchor {
  readonly region: RegionId;
  readonly side: Side | null;
  readonly x: number;
  readonly y: number;
  /** Towards the viewer is larger, mm. */
  readonly depth: number;
  /** Can be seen, and so touched, in this view. */
  readonly visible: boolean;
}
export interface Seat {
  /** Id of a foot problem or an effect. */
  readonly of: string;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  /** It lies on the far side of the foot that this close-up shows. */
  readonly hidden?: true;
  /** Names of the parts that stand out while it is shown. */
  readonly parts: readonly string[];
}
export interface Chain {
  readonly side: Side;
  readonly points: readonly { readonly x: number; readonly y: number; readonly region: RegionId | null }[];
}

/** What to draw: a view, and for the side view and the close-up whose side. */
export interface ViewRequest {
  readonly view: View;
  /** Only for `foot`. */
  readonly part: FootPart;
  /** Near leg in the side view; the foot of the close-up. */
  readonly side: Side;
  /** Shapes whose own parts are shown, such as a heel spur. */
  readonly forms?: readonly FormKind[];
}

import type { BodyDrawing, Box } from './drawing.ts';
import type { Scene } from './scene.ts';
import type { Point } from './stage/point.ts';

/** CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS px at each edge of the figure's box that the body leaves free, for tags, captions or controls. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** From millimeters of the drawing to CSS px of the figure's box: px = mm × k + (x, y). */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Air kept round the body, px: what the rings and words at its edge need. */
const AIR: Insets = { top: 8, right: 10, bottom: 6, left: 10 };
/** `legs` begins this far above the lower back, mm, so that the fading edge does not touch its ring. */
const ABOVE_LOWER_BACK = 130;
/**
 * What stands beyond the outermost joints of the legs, mm: at most half a thigh with a little air. In a narrow box it may
 * fall outside as far as the least, which keeps every joint and its ring inside and the legs large.
 */
const BESIDE_JOINTS = { least: 48, most: 95 };

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The part of the legs that must be seen, mm, for a box of these proportions. Arms may fall outside. */
function legsBox(drawing: BodyDrawing, widthToHeight: number): Box {
  const xs = drawing.anchors.map((anchor) => anchor.x);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const back = drawing.anchors.find((anchor) => anchor.region === 'low-back');
  const y0 = Math.max(drawing.box.y0, (back?.y ?? drawing.box.y0) - ABOVE_LOWER_BACK);
  const room = (drawing.box.y1 - y0) * widthToHeight - (x1 - x0);
  const beside = within(room / 2, BESIDE_JOINTS.least, BESIDE_JOINTS.most);
  return {
    x0: Math.max(drawing.box.x0, x0 - beside),
    x1: Math.min(drawing.box.x1, x1 + beside),
    y0,
    y1: drawing.box.y1,
  };
}

/** A small picture shows only what is lit: this much of the body round the lit places, mm. */
const ROUND_LIT = { above: 165, beside: 75 };

/** The lit places and the feet below them. */
function litBox(drawing: BodyDrawing, lit: readonly Point[]): Box {
  const xs = lit.map(({ x }) => x);
  return {
    x0: Math.max(drawing.box.x0, Math.min(...xs) - ROUND_LIT.beside),
    x1: Math.min(drawing.box.x1, Math.max(...xs) + ROUND_LIT.beside),
    y0: Math.max(drawing.box.y0, Math.min(...lit.map(({ y }) => y)) - ROUND_LIT.above),
    y1: drawing.box.y1,
  };
}

/**
 * Where the drawing stands in the figure's box. Fits what must be seen between the insets; `legs` stands on the floor
 * of the box (the body runs on above, fading out), the rest is centered. `lit`, mm: for a small picture, the places it must show.
 */
export function framingOf(
  framing: Scene['framing'],
  drawing: BodyDrawing,
  size: Size,
  insets: Insets,
  lit: readonly Point[] = [],
): Transform {
  const left = insets.left + AIR.left;
  const top = insets.top + AIR.top;
  const width = Math.max(1, size.width - left - insets.right - AIR.right);
  const height = Math.max(1, size.height - top - insets.bottom - AIR.bottom);
  const legs = framing === 'legs' && drawing.view !== 'foot';
  const legsSeen = () => (lit.length > 0 ? litBox(drawing, lit) : legsBox(drawing, width / height));
  const seen = legs ? legsSeen() : drawing.box;
  const k = Math.min(width / (seen.x1 - seen.x0), height / (seen.y1 - seen.y0));
  const spareBelow = legs ? 0 : (height - k * (seen.y1 - seen.y0)) / 2;
  return {
    k,
    x: left + width / 2 - (k * (seen.x0 + seen.x1)) / 2,
    y: top + height - spareBelow - k * seen.y1,
  };
}

export const place = ({ k, x, y }: Transform, at: Point): Point => ({ x: at.x * k + x, y: at.y * k + y });

/**
 * Rings, chain and words while the body moves: read once from the page as it draws them, then drawn on the body's own canvas, so
 * that they go exactly with it and the page has nothing to do. Knows no document.
 */
import type { Side } from '../../knowledge/regions.ts';
import type { Box } from '../drawing.ts';
import type { Transform } from '../framing.ts';
import type { Scene } from '../scene.ts';
import { type Laid, layOut, type Room } from '../stage/layOut.ts';
import type { Point } from '../stage/point.ts';
import { movedDrawing } from './movedDrawing.ts';
import type { ShownFrame } from './protocol.ts';

/** One shape as the page styles it; lengths in CSS px, colors as CSS tells them. */
export interface Shape {
  /** Radius of a circle; null: the line it is carried by. */
  readonly radius: number | null;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
}

/** What carries a stamp: a place, a lit place that is no button, a problem's ring, a line of the chain (null: the main one), a word. */
export type Carrier =
  | { readonly kind: 'place' | 'mark'; readonly id: string }
  | { readonly kind: 'ring'; readonly side: Side; readonly index: number }
  | { readonly kind: 'line'; readonly side: Side; readonly index: number | null; readonly whole: boolean }
  | { readonly kind: 'word'; readonly side: Side };

/** A picture that stands away from its carrier, CSS px. */
export interface Picture extends Point {
  readonly image: ImageBitmap | HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

export interface Stamp {
  readonly by: Carrier;
  readonly shapes: readonly Shape[];
  readonly picture: Picture | null;
}

/** What is laid out on the moving body, and how it is drawn. */
export interface Overlay {
  readonly scene: Scene;
  /** Extent of the resting drawing, mm. */
  readonly box: Box;
  readonly room: Room;
  /** What the stamps are of, as thingsOf tells it. */
  readonly things: string;
  /** In the order they are drawn. */
  readonly stamps: readonly Stamp[];
}

/** Names all that a layout shows. Two layouts of the same things differ in places only. */
export const thingsOf = ({ places, legs, marks, words }: Laid): string =>
  [
    ...places.map(({ id }) => id),
    ...legs.map(({ side, main, strands }) => `${side}${main === null}${strands.map(({ ring }) => ring.problem.id)}`),
    ...marks.map(({ id }) => `mark ${id}`),
    ...words.map(({ side, runs }) => side + runs),
  ].join(' ');

/** Lays the overlay out on a frame of the moving body, framed as it is, CSS px. */
export function layFrame({ scene, box, room }: Overlay, shown: ShownFrame, transform: Transform): Laid {
  const body = movedDrawing(box, shown);
  return layOut({ ...scene, view: body.view, side: body.side ?? scene.side }, body, { ...room, transform });
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws stamps where a layout has their carriers; `fine`: pixels of the canvas for a CSS px. */
export function drawStamps(context: Context, stamps: readonly Stamp[], laid: Laid, fine: number): void {
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { by, shapes, picture } of stamps) {
    context.setTransform(fine, 0, 0, fine, 0, 0);
    if (by.kind === 'line') {
      const line = lineOf(laid, by);
      if (line) for (const shape of shapes) drawShape(context, shape, new Path2D(line));
      continue;
    }
    const at = pointOf(laid, by);
    if (!at) continue;
    context.translate(at.x, at.y);
    for (const shape of shapes) {
      const circle = new Path2D();
      circle.arc(0, 0, shape.radius ?? 0, 0, 2 * Math.PI);
      drawShape(context, shape, circle);
    }
    context.globalAlpha = 1;
    if (picture) context.drawImage(picture.image, picture.x, picture.y, picture.width, picture.height);
  }
  context.restore();
}

function drawShape(context: Context, { fill, stroke, width, dash, opacity }: Shape, path: Path2D): void {
  context.globalAlpha = opacity;
  if (fill) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (!stroke) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(path);
}

const legOf = ({ legs }: Laid, side: Side) => legs.find((leg) => leg.side === side);

function lineOf(laid: Laid, { side, index, whole }: Extract<Carrier, { kind: 'line' }>): string | null {
  const leg = legOf(laid, side);
  if (index === null) return leg?.main ?? null;
  const strand = leg?.strands[index];
  return (whole ? strand?.whole : strand?.path) ?? null;
}

function pointOf(laid: Laid, by: Exclude<Carrier, { kind: 'line' }>): Point | undefined {
  switch (by.kind) {
    case 'place':
      return laid.places.find(({ id }) => id === by.id);
    case 'mark':
      return laid.marks.find(({ id }) => id === by.id);
    case 'ring':
      return legOf(laid, by.side)?.strands[by.index]?.ring;
    case 'word':
      return laid.words.find(({ side }) => side === by.side);
  }
}

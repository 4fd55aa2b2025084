import type { Joint, Motion } from '../../knowledge/posture-terms.ts';
import { SIDES, type Side } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import { place, type Transform } from '../framing.ts';
import type { Point } from '../stage/point.ts';

/** A joint that is drawn moved, and which way: the sign of its degrees. `side`: the one leg it is told of; null both. */
export interface Moved {
  readonly joint: Joint;
  readonly motion: Motion;
  readonly sign: number;
  readonly side: Side | null;
}
export interface Arrow {
  readonly id: string;
  readonly line: string;
  readonly head: string;
}

/** Half the length of an arrow, mm of the body; how far it bulges; and its head, px at the scale of a kiosk. */
const HALF: Partial<Record<Joint, number>> = { hip: 64, knee: 56, tibia: 52, rearfoot: 40, pelvis: 92 };
const BULGE = 0.3;
const HEAD = { mm: 20, least: 6, most: 13 };

/** Way to the right of the screen (1), to the left (−1) or none (0) that the near side of a leg goes as it turns in. */
function turningIn(view: BodyDrawing['view'], side: Side): number {
  const right = side === 'right' ? 1 : -1;
  // from the side the near leg is seen: its outside goes forward, which is right for a right leg
  return view === 'foot' ? 0 : right;
}

/** Way to the middle of the body on the screen; none from the side. */
function towardMiddle({ view, part }: Pick<BodyDrawing, 'view' | 'part'>, side: Side): number {
  const right = side === 'right' ? 1 : -1;
  if (view === 'front') return right;
  return view === 'back' || part === 'behind' ? -right : 0;
}

/** A curved arrow across a limb, and its head. It sags for a turn, as the near side of the limb goes round, and rises for a tilt. */
function across(id: string, at: Point, half: number, way: number, head: number, bulge = BULGE): Arrow {
  const [from, to] = [at.x - way * half, at.x + way * half];
  const low = at.y + half * bulge * 2;
  const line = `M${round(from)} ${round(at.y)}Q${round(at.x)} ${round(low)} ${round(to)} ${round(at.y)}`;
  return { id, line, head: headAt({ x: to, y: at.y }, { x: way * half, y: -half * bulge * 2 }, head) };
}

/** A curved arrow over the top of the pelvis, as seen from its side. */
function over(id: string, at: Point, half: number, way: number, head: number): Arrow {
  const [from, to] = [at.x - way * half * 0.7, at.x + way * half * 0.9];
  const line = `M${round(from)} ${round(at.y - half * 0.75)}Q${round(at.x + way * half * 0.35)} ${round(at.y - half * 1.45)} ${round(to)} ${round(at.y - half * 0.35)}`;
  return { id, line, head: headAt({ x: to, y: at.y - half * 0.35 }, { x: way * half * 0.55, y: half * 1.1 }, head) };
}

/** An arrow down at one side of the pelvis. */
function down(id: string, at: Point, half: number, head: number): Arrow {
  const [from, to] = [at.y - half * 0.4, at.y + half * 0.4];
  return {
    id,
    line: `M${round(at.x)} ${round(from)}L${round(at.x)} ${round(to)}`,
    head: headAt({ x: at.x, y: to }, { x: 0, y: 1 }, head),
  };
}

/** Where the arrow of a tipping pelvis stands, mm: outside of the lit leg and above its bend. */
const BESIDE_HIP = { out: 27, up: 34 };

const besideHip = <P extends Point>(point: P | undefined): P | undefined =>
  point && { ...point, x: point.x + Math.sign(point.x) * BESIDE_HIP.out, y: point.y - BESIDE_HIP.up };

function headAt(tip: Point, way: Point, head: number): string {
  const length = Math.hypot(way.x, way.y) || 1;
  const [x, y] = [(way.x / length) * head, (way.y / length) * head];
  const back = { x: tip.x - x, y: tip.y - y };
  return `M${round(back.x - y * 0.7)} ${round(back.y + x * 0.7)}L${round(tip.x)} ${round(tip.y)}L${round(back.x + y * 0.7)} ${round(back.y - x * 0.7)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Arrows that tell which way each joint moves, CSS px: the drawn angles are small. A motion toward the viewer has none. */
export function arrowsOf(moved: readonly Moved[], drawing: BodyDrawing, transform: Transform): readonly Arrow[] {
  const head = Math.max(HEAD.least, Math.min(HEAD.most, HEAD.mm * transform.k));
  const legs = SIDES.filter((side) => drawing.side === null || drawing.side === side);
  return moved.flatMap(({ joint, motion, sign, side: only }) =>
    legs.flatMap((side): Arrow[] => {
      if (only !== null && only !== side) return [];
      const chain = drawing.chains.find((each) => each.side === side)?.points ?? [];
      const index = (region: string) => chain.findIndex((point) => point.region === region);
      const half = (HALF[joint] ?? 0) * transform.k;
      const arrow = (point: (typeof chain)[number] | undefined, make: (at: Point) => Arrow | null): Arrow[] => {
        const made = point && half > 0 ? make(place(transform, point)) : null;
        return made ? [made] : [];
      };
      const id = `${joint} ${motion} ${side}`;
      const inward = (way: number) => (at: Point) => (way === 0 ? null : across(id, at, half, way, head));
      switch (`${joint} ${motion}`) {
        case 'hip internal-rotation':
          return arrow(chain[index('knee') + 2], inward(sign * turningIn(drawing.view, side)));
        case 'tibia internal-rotation':
          return arrow(chain[index('shin') + 1], inward(sign * turningIn(drawing.view, side)));
        case 'rearfoot eversion':
          return arrow(chain[index('ankle')], (at) => {
            const way = sign * towardMiddle(drawing, side);
            // the top of the heel tips over: on the body above the rings of the foot
            const y = drawing.view === 'foot' ? at.y : at.y - half * 0.5;
            return way === 0 ? null : across(id, { x: at.x, y }, half, way, head, -BULGE);
          });
        case 'knee abduction':
          return arrow(chain[index('knee')], inward(sign * towardMiddle(drawing, side)));
        case 'pelvis anterior-tilt': {
          const forward = side === 'right' ? 1 : -1;
          return drawing.view === 'side'
            ? arrow(chain[index('pelvis')], (at) => over(id, at, half, sign * forward, head))
            : [];
        }
        case 'pelvis obliquity':
          return drawing.view === 'side'
            ? []
            : arrow(besideHip(chain[index('hip') - 1]), (at) => down(id, at, half, head));
        default:
          return [];
      }
    }),
  );
}

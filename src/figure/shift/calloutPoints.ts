import { type RegionId, SIDES, type Side } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import { place, type Transform } from '../framing.ts';
import { taggedLeg } from '../overlay/tagColumn.ts';
import type { Point } from '../stage/point.ts';

/** Seen from the front or the back, mm beside the chain: where no ring and no line covers the start of a leader. */
const BESIDE: Partial<Record<RegionId, number>> = { hip: 52, pelvis: 40 };
/** How far down the thigh the leader of its callout starts, from hip to knee: below the hand, above the arrow across it. */
const DOWN_THIGH = 0.36;
/** How far below the shin's place its leader starts on the leg farther from the callouts, mm: it runs level, and would run through the ring of the nearer shin. */
const BELOW_SHIN = 40;

/** Where on the body the leader of a region's callout starts, CSS px: on the leg, of two the one nearer to the callouts (the right of the screen), where that motion is seen. Null where the view has no such place. */
export function calloutPoint(
  region: RegionId,
  drawing: BodyDrawing,
  transform: Transform,
  legs: readonly Side[],
): Point | null {
  const leg = drawing.side ?? taggedLeg(legs, drawing);
  const chain = drawing.chains.find(({ side }) => side === leg)?.points ?? [];
  const at = chain.findIndex((point) => point.region === region);
  // a turning thigh is told at the thigh, where no ring covers it
  const point =
    region === 'hip'
      ? thighPoint(chain)
      : (chain[at] ?? drawing.anchors.find((anchor) => anchor.region === region && anchor.side === leg));
  const nearer = leg === taggedLeg(SIDES, drawing);
  // beside the farther leg is the gap between the two
  const beside = drawing.view !== 'side' && nearer ? (BESIDE[region] ?? 0) : 0;
  const below = drawing.side === null && !nearer && region === 'shin' ? BELOW_SHIN : 0;
  return point ? place(transform, { x: point.x + beside, y: point.y + below }) : null;
}

/** A point of the thigh between hip and knee. */
function thighPoint(chain: BodyDrawing['chains'][number]['points']): Point | null {
  const [hip, knee] = (['hip', 'knee'] as const).map((region) => chain.find((point) => point.region === region));
  if (!hip || !knee) return null;
  const down = (a: number, b: number) => a + (b - a) * DOWN_THIGH;
  return { x: down(hip.x, knee.x), y: down(hip.y, knee.y) };
}

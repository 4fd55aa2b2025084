import type { RegionId, Side } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';
import { place, type Transform } from '../framing.ts';
import { taggedLeg } from '../overlay/tagColumn.ts';
import type { Point } from '../stage/point.ts';

/** Seen from the front or the back, mm beside the chain: where no ring and no line covers the start of a leader. */
const BESIDE: Partial<Record<RegionId, number>> = { hip: 34, pelvis: 40 };

/** Where on the body the leader of a region's callout starts, CSS px: on the leg nearer to the callouts (the right of the screen), where that motion is seen. Null where the view has no such place. */
export function calloutPoint(
  region: RegionId,
  drawing: BodyDrawing,
  transform: Transform,
  legs: readonly Side[],
): Point | null {
  const leg = drawing.side ?? taggedLeg(legs, drawing);
  const chain = drawing.chains.find(({ side }) => side === leg)?.points ?? [];
  const at = chain.findIndex((point) => point.region === region);
  // a turning thigh is told at its middle, which no ring covers
  const knee = chain.findIndex((point) => point.region === 'knee');
  const point =
    region === 'hip'
      ? chain[Math.round((knee + at) / 2)]
      : (chain[at] ?? drawing.anchors.find((anchor) => anchor.region === region && anchor.side === leg));
  const beside = drawing.view === 'side' ? 0 : (BESIDE[region] ?? 0);
  return point ? place(transform, { x: point.x + beside, y: point.y }) : null;
}

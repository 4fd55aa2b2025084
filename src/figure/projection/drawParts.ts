import type { Anatomy, Part, Segment } from '../anatomy/anatomy.ts';
import { dot } from '../anatomy/vector.ts';
import type { DrawnPart, ViewRequest } from '../drawing.ts';
import type { PosedBody } from '../posture/poseBody.ts';
import { type Camera, project } from './camera.ts';
import { depthOrder } from './depthOrder.ts';
import { drawPart } from './drawPart.ts';
import { drawStrands } from './drawStrands.ts';
import { groupParts } from './groupParts.ts';
import { interlock } from './interlock.ts';
import { EMPTY, type Relief, reliefOf } from './relief.ts';
import { shadowsOn } from './shadow.ts';
import { showPart } from './showPart.ts';
import { surfaceOf, type ViewedLoft, viewLoft } from './viewLoft.ts';
import type { ViewStyle } from './viewStyle.ts';
import { visibleShares } from './visibleShare.ts';

/** A bone, and a soft part, of which less can be seen is left out. */
const LEAST_SEEN = 0.1;
const LEAST_SEEN_SOFT = 0.4;

/** Slips of a fascia run together: their tones are softened this much more. */
const FIBERS = 3;
const SOFT: readonly string[] = ['tendon', 'fascia'];

interface Seen {
  readonly part: Part;
  readonly opacity: number;
  readonly lofts: readonly ViewedLoft[];
  readonly relief: Relief;
}

/** Bones and soft parts in paint order, farthest first. */
export function drawParts(
  anatomy: Anatomy,
  body: PosedBody,
  camera: Camera,
  request: ViewRequest,
  style: ViewStyle,
): DrawnPart[] {
  const shown = anatomy.parts.filter((part) => showPart(part, anatomy.segments[part.segment] as Segment, request));
  const loose = (request.view === 'foot' ? shown : groupParts(shown))
    .map((part) => ({
      part,
      opacity: opacityOf(part, body, camera),
      lofts: part.lofts.map((loft) => viewLoft(loft, part.ride, body, camera, style.cut)),
    }))
    .filter(({ opacity }) => opacity > 0.03)
    .map((entry): Seen => ({ ...entry, relief: reliefOf(entry.lofts.map(surfaceOf), style.cell, style.cell * 5) }));
  const locked = loose.filter(({ part }) => part.interlocks);
  const cut = interlock(locked.map(({ relief }) => relief));
  const seen = loose.map((entry) =>
    entry.part.interlocks ? { ...entry, relief: cut[locked.indexOf(entry)] as Relief } : entry,
  );

  // fog counts from the middle of the body, or of the foot
  const foot = anatomy.segments.findIndex(({ id }) => id === `foot-${request.side}`);
  const middle =
    request.view === 'foot' ? project(camera, body.point(foot, (anatomy.segments[foot] as Segment).joint))[2] : 0;

  const order = depthOrder(seen.map(({ part, relief }) => ({ relief, nearer: part.nearer })));
  const sorted = order.map((i) => seen[i] as Seen);
  const solid = ({ part, opacity }: Seen) => opacity === 1 && part.strand === null && !part.fades;
  const shares = visibleShares(sorted.map((entry) => ({ relief: entry.relief, solid: solid(entry) })));
  const shadows = shadowsOn(
    sorted.map((entry) => ({ relief: entry.relief, casts: solid(entry) && entry.part.material === 'bone' })),
  );
  return sorted.flatMap(({ part, opacity, lofts, relief }, i): DrawnPart[] => {
    const share = shares[i] as number;
    if (share < (SOFT.includes(part.material) ? LEAST_SEEN_SOFT : LEAST_SEEN)) return [];
    const paths =
      part.strand === null
        ? drawPart(relief, {
            ...style,
            bands: bandsOf(part, relief, share, style),
            softness: style.softness * (part.material === 'fascia' ? FIBERS : 1),
            shadow: shadows(i),
          })
        : drawStrands(
            lofts.map((loft) => (loft.shape === 'sheet' ? [] : loft.rings.map((ring) => ring.center))),
            part.strand,
            style.grain,
          );
    if (paths.length === 0) return [];
    return [
      {
        id: part.id,
        part: part.part,
        side: part.side,
        region: part.region,
        material: part.material,
        opacity: Math.round(opacity * 100) / 100,
        fog: part.material === 'pad' ? 0 : fogOf(relief, style, middle),
        ...(part.fades && { fades: true }),
        paths,
      },
    ];
  });
}

function opacityOf(part: Part, body: PosedBody, camera: Camera): number {
  if (!part.facing) return part.opacity;
  const from = body.point(part.segment, [0, 0, 0]);
  const to = body.point(part.segment, part.facing);
  const facing = dot([to[0] - from[0], to[1] - from[1], to[2] - from[2]], camera.toward);
  return part.opacity * Math.max(0, Math.min(1, (facing - 0.15) / 0.4));
}

/** Parts of which little is seen get fewer bands: more would not show. */
function bandsOf(part: Part, relief: Relief, share: number, style: ViewStyle): number {
  let filled = 0;
  for (const depth of relief.depth) if (depth !== EMPTY) filled++;
  const area = filled * style.cell ** 2 * share;
  const most = part.material.startsWith('faint') ? 2 : style.bands;
  return Math.max(1, Math.round(most * Math.min(1, 0.2 + area / style.fullArea)));
}

function fogOf(relief: Relief, style: ViewStyle, middle: number): number {
  let [sum, count] = [0, 0];
  for (const depth of relief.depth)
    if (depth !== EMPTY) {
      sum += depth;
      count++;
    }
  const behind = middle - (count ? sum / count : 0) - style.fogStart;
  return Math.round(Math.max(0, Math.min(1, behind / style.fogRange)) * style.fogMost * 20) / 20;
}

import type { Anatomy, SkinLoft } from '../anatomy/anatomy.ts';
import type { Box, SkinDrawing, ViewRequest } from '../drawing.ts';
import type { PosedBody } from '../posture/poseBody.ts';
import type { Camera } from './camera.ts';
import { contourPath, contourRings } from './contourPath.ts';
import { type Field, soften } from './field.ts';
import { reliefOf } from './relief.ts';
import { type SkinPiece, skinField } from './skinField.ts';
import { skinGlass } from './skinGlass.ts';
import { surfaceOf, viewRings } from './viewLoft.ts';
import type { ViewStyle } from './viewStyle.ts';

/** Room round each loft for its neighbors to join it, mm. */
const ROOM = 48;

export function drawSkin(
  anatomy: Anatomy,
  body: PosedBody,
  camera: Camera,
  request: ViewRequest,
  style: ViewStyle,
): { box: Box; drawing: SkinDrawing } {
  const flat = request.view === 'foot' && (request.part === 'top' || request.part === 'sole');
  const shown = anatomy.skin.filter(
    (loft) => request.view !== 'foot' || (loft.foot && loft.side === request.side && !(flat && isLeg(loft, anatomy))),
  );
  const pieces = shown
    .map((loft): SkinPiece & { readonly loft: SkinLoft } => {
      const rings = viewRings(loft.loft.rings, body, camera, style.cut, { ride: loft.ride, grounded: loft.grounded });
      return {
        loft,
        limb: loft.limb === 'trunk' ? 'trunk' : `${loft.limb}-${loft.side}`,
        blend: loft.blend,
        surface: surfaceOf({ shape: loft.loft.shape, rings }),
      };
    })
    .filter(({ surface }) => surface.corners.length > 0);
  const whole = reliefOf(
    pieces.map(({ surface }) => surface),
    style.skinCell,
    ROOM,
  );
  const inside = insideOf(pieces, whole, style.calm);
  const options = { turn: 0.16 * style.coarse, reach: 30 * style.coarse, grain: style.grain, least: 200 };
  const near = pieces.filter(({ loft }) => standsOut(loft, request));
  const ring = contourRings(inside, 0).flat();
  const box = {
    x0: Math.round(Math.min(...ring.map(([x]) => x))),
    y0: Math.round(Math.min(...ring.map(([, y]) => y))),
    x1: Math.round(Math.max(...ring.map(([x]) => x))),
    y1: Math.round(Math.max(...ring.map(([, y]) => y))),
  };
  return {
    box,
    drawing: {
      outline: contourPath(inside, 0, options),
      limbs: near.length ? [{ path: contourPath(insideOf(near, whole, style.calm), 0, options), opacity: 0.6 }] : [],
      glass: skinGlass(whole, inside, 30 / style.skinCell, { ...options, turn: 0.24 * style.coarse, even: 3.5 }),
    },
  };
}

/** Positive inside the skin of some pieces, mm from its line. */
function insideOf(pieces: readonly SkinPiece[], extent: Omit<Field, 'values'>, calm: number): Field {
  const field = soften(skinField(pieces, extent), calm);
  return { ...field, values: field.values.map((distance) => -distance) };
}

/** A limb in front of the rest gets a line of its own: the near arm from the side, the heel before the toes from behind. */
function standsOut(loft: SkinLoft, request: ViewRequest): boolean {
  if (request.view === 'side') return loft.limb === 'arm' && loft.side === request.side;
  return request.view === 'foot' && request.part === 'behind' && HEEL.includes(loft.name);
}
const HEEL: readonly string[] = ['leg', 'heel', 'heel-end', 'inner-malleolus', 'outer-malleolus'];

/** The lower leg itself, not the skin of the foot and toes. */
const isLeg = (loft: SkinLoft, anatomy: Anatomy): boolean =>
  !/^(foot|toe)/.test(anatomy.segments[loft.loft.rings[0]?.segment ?? 0]?.id ?? '');

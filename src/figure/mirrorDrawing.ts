import type { Side } from '../knowledge/regions.ts';
import type { BodyDrawing } from './drawing.ts';

/** The same view of the other side of the body: sides change places and x changes sign. */
export function mirrorDrawing(drawing: BodyDrawing): BodyDrawing {
  const { box, skin } = drawing;
  return {
    ...drawing,
    side: otherSide(drawing.side),
    box: { ...box, x0: 0 - box.x1, x1: 0 - box.x0 },
    skin: {
      outline: mirrorPath(skin.outline),
      limbs: skin.limbs.map((limb) => ({ ...limb, path: mirrorPath(limb.path) })),
      glass: skin.glass.map((band) => ({ ...band, path: mirrorPath(band.path) })),
    },
    parts: drawing.parts.map((part) => ({
      ...part,
      id: part.side ? part.id.replace(/(left|right)$/, otherSide(part.side) ?? '') : part.id,
      side: otherSide(part.side),
      paths: part.paths.map((path) => ({ ...path, d: mirrorPath(path.d) })),
    })),
    anchors: drawing.anchors.map((anchor) => ({ ...anchor, side: otherSide(anchor.side), x: 0 - anchor.x })),
    ...(drawing.seats && {
      seats: drawing.seats.map((seat) => ({ ...seat, side: otherSide(seat.side), x: 0 - seat.x })),
    }),
    ...(drawing.usual && {
      usual: { outline: mirrorPath(drawing.usual.outline), bones: drawing.usual.bones.map(mirrorPath) },
    }),
    chains: drawing.chains.map((chain) => ({
      side: otherSide(chain.side) ?? chain.side,
      points: chain.points.map((point) => ({ ...point, x: 0 - point.x })),
    })),
  };
}

function otherSide(side: Side): Side;
function otherSide(side: Side | null): Side | null;
function otherSide(side: Side | null): Side | null {
  if (side === null) return null;
  return side === 'left' ? 'right' : 'left';
}

/** Path data made of pairs of whole numbers, mirrored left to right. */
export function mirrorPath(path: string): string {
  let isX = true;
  let afterNumber = false;
  return path.replace(/[a-z]| ?-?\d+/gi, (token) => {
    if (/[a-z]/i.test(token)) {
      [isX, afterNumber] = [true, false];
      return token;
    }
    const value = isX ? negated(token.trim()) : token.trim();
    const gap = afterNumber && !value.startsWith('-') ? ' ' : '';
    [isX, afterNumber] = [!isX, true];
    return gap + value;
  });
}

const negated = (value: string): string => {
  if (value.startsWith('-')) return value.slice(1);
  return value === '0' ? value : `-${value}`;
};

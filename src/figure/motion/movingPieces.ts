import type { Anatomy, Part } from '../anatomy/anatomy.ts';
import { groupParts } from '../projection/groupParts.ts';
import { showPart } from '../projection/showPart.ts';
import { buildMesh, type Mesh } from './mesh.ts';

/** How a piece comes and goes as the body turns. `arm`: gone from the side; `sole`: seen from the side only. */
type Turns = 'always' | 'arm' | 'sole';

export interface MovingPiece {
  readonly part: Part;
  readonly turns: Turns;
  /** Painted last, over what lies behind it: holes that come into view, tendons that fade out. */
  readonly over: boolean;
}

export interface MovingPieces {
  readonly pieces: readonly MovingPiece[];
  readonly bones: Mesh;
  readonly skin: Mesh;
}

const shownIn = ({ segments }: Anatomy, part: Part, view: 'front' | 'side'): boolean =>
  showPart(part, segments[part.segment] as Anatomy['segments'][number], {
    view,
    part: 'inner',
    side: part.side ?? 'right',
  });

/** The parts that a view of the whole body can show: the others are of close-ups alone. */
export const partsOnBody = (anatomy: Anatomy): readonly Part[] =>
  anatomy.parts.filter((part) => shownIn(anatomy, part, 'front') || shownIn(anatomy, part, 'side'));

/** All that a view of the whole body can show, as meshes. Made once. */
export function movingPieces(anatomy: Anatomy): MovingPieces {
  const inFront = anatomy.parts.filter((part) => shownIn(anatomy, part, 'front'));
  const front = new Set(groupParts(inFront).map(({ id }) => id));
  const pieces = groupParts(partsOnBody(anatomy)).map((part): MovingPiece => {
    const fromSide = shownIn(anatomy, part, 'side');
    return {
      part,
      turns: fromSide ? (front.has(part.id) ? 'always' : 'sole') : 'arm',
      over: part.facing !== null || part.fades,
    };
  });
  const strands = pieces.map(({ part }) => ({
    lofts: part.lofts.map((loft) => ({ loft, ride: part.ride, grounded: false })),
  }));
  return {
    pieces,
    bones: buildMesh(anatomy, strands),
    skin: buildMesh(
      anatomy,
      anatomy.skin.map(({ loft, ride, grounded }) => ({ lofts: [{ loft, ride, grounded }] })),
    ),
  };
}

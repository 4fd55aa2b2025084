import { distanceOf } from './distance.ts';
import type { Field } from './field.ts';
import { reliefOf, type Surface } from './relief.ts';

/** Radius with which a limb joins the trunk in groin and armpit, mm. */
const LIMB_BLEND = 9;
/** Room kept round a limb, mm: more than any hollow is filled from. */
const ROOM = 48;
/** Distance where nothing is near, mm. */
const FAR = 1e3;

export interface SkinPiece {
  /** Pieces of one limb blend with each other and with the trunk; limbs never blend, so no web grows between hand and thigh. */
  readonly limb: string;
  /** Radius of the hollow between this piece and its neighbors, mm. */
  readonly blend: number;
  readonly surface: Surface;
}

type Extent = Omit<Field, 'values'>;

/**
 * Signed distance to the skin, mm, negative inside. Pieces are united from the softest joint to the sharpest (thigh before toes),
 * and after each step every hollow narrower than the joint's radius is filled. Nothing swells: only hollows change.
 */
export function skinField(pieces: readonly SkinPiece[], extent: Extent): Field {
  const limbs = [...new Set(pieces.map(({ limb }) => limb))];
  const fields = limbs.map((limb) => ({
    limb,
    field: uniteLimb(
      pieces.filter((piece) => piece.limb === limb),
      extent.cell,
    ),
  }));
  const trunk = fields.find(({ limb }) => limb === 'trunk')?.field;
  return fields
    .map(({ limb, field }) =>
      trunk && limb !== 'trunk'
        ? // near the edge of the limb's own grid the trunk is cut off, and a cut looks like a hollow
          onto(
            extent,
            fillHollows(unite(field, onto(field, trunk)), LIMB_BLEND),
            FAR,
            Math.ceil((LIMB_BLEND * 2) / extent.cell),
          )
        : onto(extent, field),
    )
    .reduce(unite);
}

function uniteLimb(pieces: readonly SkinPiece[], cell: number): Field {
  const extent = reliefOf(
    pieces.map(({ surface }) => surface),
    cell,
    ROOM,
  );
  const radii = [...new Set(pieces.map(({ blend }) => blend))].sort((a, b) => b - a);
  const start: Field = { ...extent, values: new Float32Array(extent.cover.length).fill(FAR) };
  return radii.reduce((field, radius) => {
    const { cover, ...own } = reliefOf(
      pieces.filter(({ blend }) => blend === radius).map(({ surface }) => surface),
      cell,
      cell * 3,
    );
    const added = onto(extent, { ...own, values: cover }, 0);
    return fillHollows(unite(field, distanceOf(added)), radius);
  }, start);
}

/** A field laid on another grid of the same lattice, without its outermost `margin` samples. */
function onto(extent: Extent, field: Field, empty = FAR, margin = 0): Field {
  const { x0, y0, cell, columns, rows } = extent;
  const values = new Float32Array(columns * rows).fill(empty);
  const [dx, dy] = [Math.round((field.x0 - x0) / cell), Math.round((field.y0 - y0) / cell)];
  for (let y = Math.max(margin, -dy); y < Math.min(field.rows - margin, rows - dy); y++)
    for (let x = Math.max(margin, -dx); x < Math.min(field.columns - margin, columns - dx); x++)
      values[(y + dy) * columns + x + dx] = field.values[y * field.columns + x] as number;
  return { x0, y0, cell, columns, rows, values };
}

const unite = (a: Field, b: Field): Field => ({
  ...a,
  values: a.values.map((value, i) => Math.min(value, b.values[i] as number)),
});

/** Grows the shape by a radius and shrinks it back: what a ball of that radius cannot reach from outside is filled. */
function fillHollows(distance: Field, radius: number): Field {
  const { cell } = distance;
  const grown = distanceOf({
    ...distance,
    values: distance.values.map((value) => Math.max(0, Math.min(1, 0.5 - (value - radius) / cell))),
  });
  return { ...grown, values: grown.values.map((value) => value + radius) };
}

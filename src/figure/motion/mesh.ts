/** The body as triangles, made once: only the bases that carry its corners change from frame to frame. */
import type { Anatomy, Loft, Ride, Ring } from '../anatomy/anatomy.ts';
import { between, cross, dot, length, minus, plus, times, unit, type Vector } from '../anatomy/vector.ts';

/** What carries corners: a whole segment, or one cross-section that bends with the foot or across a joint. */
export type Basis =
  | { readonly kind: 'segment'; readonly segment: number }
  | { readonly kind: 'ring'; readonly ring: Ring; readonly ride: Ride | null; readonly grounded: boolean };

/** Corners with their basis and place in it, and triangles piece by piece. */
export interface Mesh {
  readonly bases: readonly Basis[];
  readonly count: number;
  /** For each corner: number of the basis that carries it, and of the segment's basis that turns its normal. */
  readonly basis: Uint16Array;
  readonly turn: Uint16Array;
  /** Three numbers a corner: its place in the basis; its normal in neutral standing. */
  readonly place: Float32Array;
  readonly normal: Float32Array;
  readonly triangles: Uint32Array;
  /** For each piece: first index into `triangles`; one more at the end. */
  readonly starts: Uint32Array;
  /** For each piece: its first corner; one more at the end. */
  readonly firsts: Uint32Array;
  /** For each piece: seen from both sides (a sheet of bone). */
  readonly twoFaced: readonly boolean[];
}

/** One piece of a mesh: lofts that share a color. */
export interface Piece {
  readonly lofts: readonly PieceLoft[];
}
export interface PieceLoft {
  readonly loft: Loft;
  readonly ride: Ride | null;
  readonly grounded: boolean;
}

/** Corners round a ring by its larger radius, mm. */
const around = (radius: number): number =>
  radius < 5 ? 6 : radius < 12 ? 8 : radius < 22 ? 10 : radius < 60 ? 14 : 18;
/** A ring is left out where its neighbors alone would draw it within this, mm. */
const SLACK = 0.45;
const BENDING = /^(foot|toe)-/;

export function buildMesh(anatomy: Anatomy, pieces: readonly Piece[]): Mesh {
  const bends = anatomy.segments.map(({ id }) => BENDING.test(id));
  const bases: Basis[] = anatomy.segments.map((_, segment) => ({ kind: 'segment', segment }));
  const basis: number[] = [];
  const turn: number[] = [];
  const place: number[] = [];
  const normal: number[] = [];
  const triangles: number[] = [];
  const starts: number[] = [];
  const firsts: number[] = [];
  const twoFaced: boolean[] = [];

  const corner = (at: Vector, facing: Vector, carrier: number, inBasis: Vector, segment: number) => {
    basis.push(carrier);
    turn.push(segment);
    place.push(...inBasis);
    normal.push(...facing);
    return at;
  };
  for (const { lofts } of pieces) {
    starts.push(triangles.length);
    firsts.push(basis.length);
    twoFaced.push(lofts.some(({ loft }) => loft.shape === 'sheet'));
    for (const { loft, ride, grounded } of lofts) {
      const first = basis.length;
      const corners: Vector[] = [];
      const carriers = new Map<Ring, number>();
      const put = (ring: Ring, [a, b, c]: Vector, facing: Vector) => {
        const { center, wide, deep, along } = ring;
        const at = plus(plus(center, times(wide, a)), plus(times(deep, b), along ? times(along, c) : [0, 0, 0]));
        if (ring.share === 0 && !bends[ring.segment])
          return corners.push(corner(at, facing, ring.segment, at, ring.segment));
        const known = carriers.get(ring) ?? bases.push({ kind: 'ring', ring, ride, grounded }) - 1;
        carriers.set(ring, known);
        return corners.push(corner(at, facing, known, [a, b, c], ring.segment));
      };
      const faces =
        loft.shape === 'sheet'
          ? sheet(loft, (at, facing) => corners.push(corner(at, facing, loft.segment, at, loft.segment)))
          : loft.shape === 'tube' && loft.rings.length > 1
            ? tube(needed(loft.rings), put)
            : hull(loft.rings, put);
      const inward = loft.shape !== 'sheet' && volume(corners, faces) < 0;
      for (let t = 0; t < faces.length; t += 3) {
        const [a = 0, b = 0, c = 0] = [faces[t], faces[t + 1], faces[t + 2]];
        triangles.push(first + a, first + (inward ? c : b), first + (inward ? b : c));
      }
    }
  }
  starts.push(triangles.length);
  firsts.push(basis.length);
  return {
    bases,
    count: basis.length,
    basis: Uint16Array.from(basis),
    turn: Uint16Array.from(turn),
    place: Float32Array.from(place),
    normal: Float32Array.from(normal),
    triangles: Uint32Array.from(triangles),
    starts: Uint32Array.from(starts),
    firsts: Uint32Array.from(firsts),
    twoFaced,
  };
}

type Put = (ring: Ring, place: Vector, facing: Vector) => number;

const radiusOf = (rings: readonly Ring[]): number =>
  Math.max(0, ...rings.map(({ wide, deep, along }) => Math.max(length(wide), length(deep), along ? length(along) : 0)));

/** Triangles between rows of `n` corners that go round. */
function band(rows: number, n: number): number[] {
  const faces: number[] = [];
  for (let i = 0; i + 1 < rows; i++)
    for (let k = 0; k < n; k++) {
      const next = (k + 1) % n;
      const [a, b, c, d] = [i * n + k, i * n + next, (i + 1) * n + k, (i + 1) * n + next];
      faces.push(a, b, c, b, d, c);
    }
  return faces;
}

/** The rings of a tube that its shape needs: the straight stretches between them follow from their ends. */
function needed(rings: readonly Ring[]): readonly Ring[] {
  const kept: Ring[] = [];
  let from = 0;
  for (let i = 0; i < rings.length; i++) {
    if (i > 0 && i + 1 < rings.length && follows(rings, from, i + 1)) continue;
    kept.push(rings[i] as Ring);
    from = i;
  }
  return kept;
}

/** Whether all rings between two lie where a straight tube between the two would have them. */
function follows(rings: readonly Ring[], from: number, to: number): boolean {
  const [a, b] = [rings[from] as Ring, rings[to] as Ring];
  const whole = length(minus(b.center, a.center)) || 1;
  for (let i = from + 1; i < to; i++) {
    const ring = rings[i] as Ring;
    if (ring.segment !== a.segment || ring.next !== a.next || ring.segment !== b.segment || ring.share !== 0)
      return false;
    const t = length(minus(ring.center, a.center)) / whole;
    const off = (of: 'center' | 'wide' | 'deep') => length(minus(ring[of], between(a[of], b[of], t)));
    if (off('center') > SLACK || off('wide') > SLACK || off('deep') > SLACK) return false;
  }
  return true;
}

function tube(rings: readonly Ring[], put: Put): number[] {
  const n = around(radiusOf(rings));
  const last = rings.length - 1;
  const at = (i: number) => rings[Math.max(0, Math.min(last, i))] as Ring;
  const angle = (k: number) => (k / n) * 2 * Math.PI;
  const point = (i: number, k: number): Vector => {
    const { center, wide, deep } = at(i);
    return plus(center, plus(times(wide, Math.cos(angle(k))), times(deep, Math.sin(angle(k)))));
  };
  const axis = (i: number) => unit(minus(at(i + 1).center, at(i - 1).center));
  for (let i = 0; i <= last; i++)
    for (let k = 0; k < n; k++) {
      const normal = unit(cross(minus(point(i, k + 1), point(i, k - 1)), minus(point(i + 1, k), point(i - 1, k))));
      const facing = dot(normal, minus(point(i, k), at(i).center)) < 0 ? times(normal, -1) : normal;
      const end = i === 0 ? -1 : i === last ? 1 : 0;
      put(at(i), [Math.cos(angle(k)), Math.sin(angle(k)), 0], end ? unit(plus(facing, times(axis(i), end))) : facing);
    }
  const faces = band(last + 1, n);
  const center = (last + 1) * n;
  put(at(0), [0, 0, 0], times(axis(0), -1));
  put(at(last), [0, 0, 0], axis(last));
  for (let k = 0; k < n; k++) {
    faces.push(center, (k + 1) % n, k);
    faces.push(center + 1, last * n + k, last * n + ((k + 1) % n));
  }
  return faces;
}

/** The convex hull of rings: for directions all round, the farthest point that way. */
function hull(rings: readonly Ring[], put: Put): number[] {
  const n = around(radiusOf(rings)) + 2;
  const rows = n / 2 + 1;
  for (let j = 0; j < rows; j++)
    for (let k = 0; k < n; k++) {
      const [rise, a] = [(j / (rows - 1) - 0.5) * Math.PI, (k / n) * 2 * Math.PI];
      const facing: Vector = [Math.cos(rise) * Math.cos(a), Math.sin(rise), Math.cos(rise) * Math.sin(a)];
      const [ring, place] = farthest(rings, facing);
      put(ring, place, facing);
    }
  return band(rows, n);
}

function farthest(rings: readonly Ring[], n: Vector): [Ring, Vector] {
  let best = rings[0] as Ring;
  let [reach, place]: [number, Vector] = [-Infinity, [0, 0, 0]];
  for (const ring of rings) {
    const [w, d, l] = [dot(ring.wide, n), dot(ring.deep, n), ring.along ? dot(ring.along, n) : 0];
    const r = Math.sqrt(w * w + d * d + l * l);
    if (dot(ring.center, n) + r <= reach) continue;
    reach = dot(ring.center, n) + r;
    best = ring;
    place = [w / (r || 1), d / (r || 1), l / (r || 1)];
  }
  return [best, place];
}

/** Both faces of a curved sheet and the rim between them. */
function sheet(
  { rows, thickness }: Extract<Loft, { shape: 'sheet' }>,
  put: (at: Vector, facing: Vector) => void,
): number[] {
  const columns = rows[0]?.length ?? 0;
  const at = (r: number, c: number): Vector =>
    (rows[Math.max(0, Math.min(rows.length - 1, r))]?.[Math.max(0, Math.min(columns - 1, c))] ?? [0, 0, 0]) as Vector;
  const faces: number[] = [];
  const size = rows.length * columns;
  for (const face of [1, -1])
    for (let r = 0; r < rows.length; r++)
      for (let c = 0; c < columns; c++) {
        const normal = unit(cross(minus(at(r, c + 1), at(r, c - 1)), minus(at(r + 1, c), at(r - 1, c))));
        put(plus(at(r, c), times(normal, (face * thickness) / 2)), times(normal, face));
        if (r + 1 === rows.length || c + 1 === columns) continue;
        const a = (face < 0 ? size : 0) + r * columns + c;
        faces.push(a, a + 1, a + columns, a + 1, a + columns + 1, a + columns);
      }
  const rim = [
    ...Array.from({ length: columns - 1 }, (_, c) => [c, c + 1]),
    ...Array.from({ length: columns - 1 }, (_, c) => [size - columns + c, size - columns + c + 1]),
    ...Array.from({ length: rows.length - 1 }, (_, r) => [r * columns, (r + 1) * columns]),
    ...Array.from({ length: rows.length - 1 }, (_, r) => [(r + 1) * columns - 1, (r + 2) * columns - 1]),
  ];
  for (const [a = 0, b = 0] of rim) faces.push(a, b, a + size, b, b + size, a + size);
  return faces;
}

/** Six times the volume inside closed faces; negative when they face inward. */
function volume(corners: readonly Vector[], faces: readonly number[]): number {
  let sum = 0;
  const at = (i: number | undefined) => corners[i ?? 0] ?? [0, 0, 0];
  const middle = at(0);
  for (let t = 0; t < faces.length; t += 3)
    sum += dot(minus(at(faces[t]), middle), cross(minus(at(faces[t + 1]), middle), minus(at(faces[t + 2]), middle)));
  return sum;
}

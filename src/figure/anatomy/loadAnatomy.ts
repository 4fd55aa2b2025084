import { SIDES, type Side } from '../../knowledge/regions.ts';
import type { FigureLoftData } from '../../knowledge/schema/figure.ts';
import type { Anatomy, AnchorPoint, ChainPoint, Loft, Part, Ring, SeatPoint, Segment, SkinLoft } from './anatomy.ts';
import type { FigureData } from './figureData.ts';
import { spline } from './spline.ts';
import { sweep } from './sweep.ts';
import { mirrored, type Vector } from './vector.ts';

const AXES = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const satisfies Record<string, Vector>;

/** The whole body from the files of data/figure, with the left side mirrored from the right. The data must be sound: `checkedAnatomy` sees to that. */
export function loadAnatomy(data: FigureData): Anatomy {
  const sidesOf = (entry: { paired?: boolean | undefined }): readonly (Side | null)[] =>
    entry.paired ? SIDES : [null];
  const named = (name: string, side: Side | null) => (side ? `${name}-${side}` : name);
  const place = (point: Vector, side: Side | null): Vector => (side === 'left' ? mirrored(point) : point);

  const segments: Segment[] = [];
  const paired = new Set(data.segments.segments.filter((entry) => entry.paired).map((entry) => entry.id));
  const segmentOf = (name: string, side: Side | null) =>
    segments.findIndex((segment) => segment.id === named(name, paired.has(name) ? (side ?? 'right') : null));
  for (const entry of data.segments.segments)
    for (const side of sidesOf(entry))
      segments.push({
        id: named(entry.id, side),
        side,
        parent: entry.parent === null ? -1 : segmentOf(entry.parent, side),
        joint: place(entry.at, side),
      });

  const rings = (loft: Exclude<FigureLoftData, { shape: 'sheet' }>, segment: string, side: Side | null): Ring[] => {
    const right =
      loft.shape === 'ball' ? [ball(loft.center, loft.radii, segmentOf(segment, side))] : swept(loft, segment, side);
    return side === 'left' ? right.map(mirrorRing) : right;
  };
  const swept = (loft: Extract<FigureLoftData, { shape: 'tube' | 'hull' }>, segment: string, side: Side | null) =>
    sweep(loft.stations, {
      wide: AXES[loft.wide ?? 'z'],
      cap: loft.cap ?? 0.4,
      steps: loft.steps ?? (loft.shape === 'hull' || loft.stations.length > 7 ? 2 : 3),
      segments: loft.stations.map((_, i) => segmentOf(loft.segments?.[i] ?? segment, side)),
    });
  const shape = (loft: FigureLoftData, segment: string, side: Side | null): Loft => {
    if (loft.shape !== 'sheet')
      return { shape: loft.shape === 'tube' ? 'tube' : 'hull', rings: rings(loft, segment, side) };
    const rows = grid(loft.rows).map((row) => row.map((point) => place(point, side)));
    return { shape: 'sheet', rows, thickness: loft.thickness, segment: segmentOf(segment, side) };
  };

  const parts: Part[] = data.bones.flatMap((file) =>
    file.parts.flatMap((entry) =>
      sidesOf(entry).map((side) => ({
        id: named(entry.part, side),
        part: entry.part,
        plain: entry.plain,
        clinical: entry.clinical,
        side,
        region: entry.region,
        segment: segmentOf(entry.segment, side),
        material: entry.material,
        opacity: entry.opacity ?? 1,
        strand: entry.strand ?? null,
        facing: entry.facing ? place(entry.facing, side) : null,
        nearer: entry.nearer ?? 0,
        fades: entry.fades ?? false,
        group: entry.group ?? null,
        interlocks: entry.interlocks ?? false,
        ride: entry.rides ?? null,
        form: entry.form ?? null,
        lofts: entry.lofts.map((loft) => shape(loft, entry.segment, side)),
      })),
    ),
  );
  const skin: SkinLoft[] = data.skin.lofts.flatMap((entry) =>
    sidesOf(entry).map((side) => ({
      name: entry.name,
      side,
      limb: entry.limb,
      foot: entry.foot ?? false,
      blend: entry.blend,
      grounded: entry.grounded ?? false,
      ride: entry.rides ?? null,
      loft: { shape: entry.shape === 'tube' ? 'tube' : 'hull', rings: rings(entry, entry.segment, side) },
    })),
  );
  const anchors: AnchorPoint[] = data.anchors.anchors.flatMap((entry) =>
    sidesOf(entry).map((side) => ({
      region: entry.region,
      side,
      segment: segmentOf(entry.segment, side),
      at: place(entry.at, side),
      seenFrom: entry.seenFrom,
    })),
  );
  const seats: SeatPoint[] = (data.seats?.seats ?? []).flatMap((entry) =>
    SIDES.map((side) => ({
      of: entry.of,
      side,
      segment: segmentOf(entry.segment, side),
      at: place(entry.at, side),
      ride: entry.rides ?? null,
      seenFrom: entry.seenFrom ?? null,
      parts: entry.parts,
    })),
  );
  const chain = (side: Side): ChainPoint[] =>
    data.anchors.chain.map((entry) => ({
      segment: segmentOf(entry.segment, side),
      at: place(entry.at, side),
      region: entry.region,
    }));
  return {
    height: data.segments.height,
    segments,
    parts,
    skin,
    anchors,
    chain: { left: chain('left'), right: chain('right') },
    seats,
  };
}

const ball = (center: Vector, [x, y, z]: Vector, segment: number): Ring => ({
  center,
  wide: [x, 0, 0],
  deep: [0, y, 0],
  along: [0, 0, z],
  segment,
  next: segment,
  share: 0,
});

const mirrorRing = (ring: Ring): Ring => ({
  ...ring,
  center: mirrored(ring.center),
  wide: mirrored(ring.wide),
  deep: mirrored(ring.deep),
  along: ring.along && mirrored(ring.along),
});

/** A control grid made twice as fine in both directions. */
function grid(rows: readonly (readonly Vector[])[]): Vector[][] {
  const smooth = (line: readonly Vector[]) =>
    spline(line, 3).map(({ values: [x = 0, y = 0, z = 0] }): Vector => [x, y, z]);
  const across = rows.map(smooth);
  const columns = (across[0] ?? []).map((_, c) => smooth(across.map((row) => row[c] ?? [0, 0, 0])));
  return (columns[0] ?? []).map((_, r) => columns.map((column) => column[r] ?? [0, 0, 0]));
}

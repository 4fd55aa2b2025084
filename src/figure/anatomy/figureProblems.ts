import type { FigureLoftData } from '../../knowledge/schema/figure.ts';
import type { FigureData } from './figureData.ts';
import { length, minus, type Vector } from './vector.ts';

/** A joint or anchor may lie this far from the nearest drawn bone of its segment, mm. */
const REACH = 75;

/** Data that cannot be drawn. The message names each file, part, what was found and what would be accepted. */
export class BadFigure extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The figure's data cannot be drawn:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'BadFigure';
  }
}

/** Everything that would draw a hole, a nameless part or a limb out of its joint. Empty when the data is sound. */
export function figureProblems(data: FigureData): string[] {
  const problems: string[] = [];
  const segments = new Map(data.segments.segments.map((segment) => [segment.id, segment]));
  const parts = data.bones.flatMap((file) => file.parts);
  const reach = new Map<string, Vector[]>();
  const mark = (segment: string, point: Vector) => reach.set(segment, [...(reach.get(segment) ?? []), point]);

  const checkLoft = (loft: FigureLoftData, segment: string, where: string) => {
    if (loft.shape === 'sheet') {
      const width = loft.rows[0]?.length;
      if (loft.rows.some((row) => row.length !== width))
        problems.push(`${where}: open outline, the rows of a sheet differ in length`);
      for (const point of loft.rows.flat()) mark(segment, point);
      return;
    }
    if (loft.shape === 'ball') {
      if (!loft.radii.every((radius) => radius > 0))
        problems.push(`${where}: open outline, a ball needs three radii above 0, found ${loft.radii}`);
      mark(segment, loft.center);
      return;
    }
    if (loft.stations.length < 2)
      problems.push(`${where}: open outline, a ${loft.shape} needs two stations, found ${loft.stations.length}`);
    if (loft.segments && loft.segments.length !== loft.stations.length)
      problems.push(
        `${where}: ${loft.segments.length} segments for ${loft.stations.length} stations; give one for each`,
      );
    loft.stations.forEach(([x, y, z, first, second], i) => {
      if (![x, y, z, first, second].every(Number.isFinite) || !((first ?? 0) > 0 && (second ?? 0) > 0))
        problems.push(
          `${where}: open outline, station ${i + 1} needs x, y, z and two radii above 0, found ${loft.stations[i]}`,
        );
      const home = loft.segments?.[i] ?? segment;
      if (!segments.has(home))
        problems.push(`${where}: station ${i + 1} names the segment "${home}", which does not exist`);
      mark(home, [x ?? 0, y ?? 0, z ?? 0]);
    });
  };

  const seen = new Set<string>();
  for (const [i, part] of parts.entries()) {
    const where = part.part ? `part "${part.part}"` : `part ${i + 1}`;
    if (!part.part || !part.plain || !part.clinical)
      problems.push(`${where}: unnamed part; give "part", "plain" and "clinical"`);
    if (seen.has(part.part)) problems.push(`${where}: the name is used twice`);
    seen.add(part.part);
    if (!segments.has(part.segment)) problems.push(`${where}: no segment "${part.segment}" in segments.json`);
    if (part.lofts.length === 0) problems.push(`${where}: open outline, it has no loft`);
    for (const loft of part.lofts) checkLoft(loft, part.segment, where);
  }
  for (const loft of data.skin.lofts) checkLoft(loft, loft.segment, `skin "${loft.name}"`);

  const known = new Set<string>();
  for (const segment of data.segments.segments) {
    if (segment.parent !== null && !known.has(segment.parent))
      problems.push(`segment "${segment.id}": its parent "${segment.parent}" must stand before it`);
    known.add(segment.id);
    for (const owner of [segment.id, segment.parent])
      if (owner !== null && far(segment.at, reach.get(owner)))
        problems.push(
          `segment "${segment.id}": its joint at ${segment.at} lies off its segment, over ${REACH} mm from all that "${owner}" draws`,
        );
  }
  for (const point of [...data.anchors.anchors, ...data.anchors.chain]) {
    const where = `anchors.json: "${point.region ?? 'chain point'}" at ${point.at}`;
    if (!segments.has(point.segment)) problems.push(`${where}: no segment "${point.segment}" in segments.json`);
    else if (far(point.at, reach.get(point.segment))) problems.push(`${where} lies off its segment "${point.segment}"`);
  }
  for (const { of, segment, at, parts: named } of data.seats?.seats ?? []) {
    const where = `seats.json: "${of}" at ${at}`;
    if (!segments.has(segment)) problems.push(`${where}: no segment "${segment}" in segments.json`);
    else if (far(at, reach.get(segment))) problems.push(`${where} lies off its segment "${segment}"`);
    for (const part of named) if (!seen.has(part)) problems.push(`${where}: no part "${part}" in the bones`);
  }
  return problems;
}

const far = (point: Vector, drawn: readonly Vector[] | undefined): boolean =>
  !drawn?.some((other) => length(minus(point, other)) <= REACH);

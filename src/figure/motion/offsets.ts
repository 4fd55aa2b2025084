import type { Side } from '../../knowledge/regions.ts';
import type { LimbPosture, Posture } from '../posture/posture.ts';

type BodyAngle = Exclude<keyof Posture, 'limbs' | 'planted'>;

/** Degrees (or, for the height of the arch, its unit) added to one angle of the body, standing or walking: a measured deviation. */
export type AngleOffset =
  | { readonly of: 'body'; readonly angle: BodyAngle; readonly by: number }
  | { readonly of: Side; readonly angle: keyof LimbPosture; readonly by: number };

/** A posture with angles added. The same angle may be named twice. */
export function withOffsets(posture: Posture, offsets: readonly AngleOffset[]): Posture {
  const sum = (of: AngleOffset['of'], angle: string): number =>
    offsets.reduce((all, offset) => (offset.of === of && offset.angle === angle ? all + offset.by : all), 0);
  const moved = <T extends object>(own: T, of: AngleOffset['of']): T =>
    Object.fromEntries(
      Object.entries(own).map(([angle, value]) => [angle, typeof value === 'number' ? value + sum(of, angle) : value]),
    ) as T;
  if (offsets.length === 0) return posture;
  const { left, right } = posture.limbs;
  return { ...moved(posture, 'body'), limbs: { left: moved(left, 'left'), right: moved(right, 'right') } };
}

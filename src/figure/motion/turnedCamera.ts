import { cross, type Vector } from '../anatomy/vector.ts';
import type { Camera } from '../projection/camera.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The camera at any turn, degrees: 0 sees the front, 90 the figure's right side, 180 the back, 270 its left side. At these four it is the
 * camera of the named view; between them it sinks and rises evenly.
 */
export function turnedCamera(yaw: number): Camera {
  const [cy, sy] = [Math.cos(radians(yaw)), Math.sin(radians(yaw))];
  const lookDown = radians((cy > 0 ? 5 : 3) * cy * cy);
  const [cp, sp] = [Math.cos(lookDown), Math.sin(lookDown)];
  const toward: Vector = [cy * cp, sp, sy * cp];
  const right: Vector = [sy, 0, -cy];
  return { right, up: cross(toward, right), toward };
}

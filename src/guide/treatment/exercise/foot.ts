import { bone, closed, type Point, turn } from './shapes.ts';

/** How a foot is held, seen from its outer side: degrees, and centimeters of arch. */
export interface FootPose {
  /** The heel lifts off, turning about the ball. */
  readonly heelUp?: number;
  /** The toes bend up from the ball (plus) or down. */
  readonly toes?: number;
  /** The tips of the toes bend further, up (plus) or down. */
  readonly tips?: number;
  /** The arch rises and the ball comes toward the heel, cm. */
  readonly arch?: number;
}

type Part = 'leg' | 'foot' | 'fore' | 'toes' | 'tips';

const BALL: Point = [17.4, 1.9];
const KNUCKLE: Point = [20.8, 1.7];
const ANKLE: Point = [5, 8];

/** Where a point of the resting foot stands in a pose. */
function placed(point: Point, part: Part, { heelUp = 0, toes = 0, tips = 0, arch = 0 }: FootPose): Point {
  const drawn: Point = part === 'fore' || part === 'toes' || part === 'tips' ? [point[0] - arch, point[1]] : point;
  const ball: Point = [BALL[0] - arch, BALL[1]];
  const knuckle: Point = [KNUCKLE[0] - arch, KNUCKLE[1]];
  if (part === 'tips') return turn(turn(drawn, knuckle, tips), ball, toes);
  if (part === 'toes') return turn(drawn, ball, toes);
  const raised = turn(drawn, ball, -heelUp);
  if (part !== 'leg') return raised;
  // The shin stays upright over the ankle.
  const ankle = turn(ANKLE, ball, -heelUp);
  return [drawn[0] + ankle[0] - ANKLE[0], drawn[1] + ankle[1] - ANKLE[1]];
}

const SKIN: readonly (readonly [Part, Point])[] = [
  ['leg', [0.8, 40]],
  ['leg', [1.1, 28]],
  ['leg', [1.9, 18]],
  ['leg', [1.9, 12]],
  ['foot', [-0.9, 7]],
  ['foot', [-2.2, 3.2]],
  ['foot', [-0.6, 0.4]],
  ['foot', [3, 0]],
  ['foot', [9.2, 1.1]],
  ['fore', [15, 0.1]],
  ['fore', [17.4, 0]],
  ['toes', [20.2, 0.5]],
  ['tips', [23, 0]],
  ['tips', [25, 1.1]],
  ['tips', [23.6, 2.7]],
  ['toes', [20.6, 3]],
  ['fore', [17, 4.3]],
  ['foot', [12.2, 8]],
  ['foot', [9, 11.2]],
  ['leg', [9, 16]],
  ['leg', [9.8, 21]],
  ['leg', [10.2, 28]],
  ['leg', [10.8, 40]],
];

/** The sole's muscles and band rise with the arch. */
const lifted = ([x, y]: Point, { arch = 0 }: FootPose): Point => {
  const share = Math.max(0, 1 - Math.abs(x - 9) / 8);
  return [x, y + arch * share];
};

export interface FootDrawing {
  readonly skin: string;
  readonly bones: readonly string[];
  /** The band under the foot, from the heel to the toes. */
  readonly band: string;
}

/** A foot in a pose, as paths. */
export function drawFoot(pose: FootPose): FootDrawing {
  const at = (part: Part, x: number, y: number) => placed(lifted([x, y], pose), part, pose);
  const heel = closed([
    at('foot', -0.9, 5.4),
    at('foot', -1.2, 2.4),
    at('foot', 0.8, 1),
    at('foot', 4, 2.2),
    at('foot', 6.6, 4.6),
    at('foot', 3.6, 5.8),
  ]);
  const talus = closed([
    at('foot', 2.8, 6.4),
    at('foot', 5, 8.8),
    at('foot', 8, 8),
    at('foot', 8.6, 6.2),
    at('foot', 5.6, 5.6),
  ]);
  const middle = closed([
    at('foot', 8.4, 7.4),
    at('foot', 10.6, 6.8),
    at('foot', 11.2, 4.2),
    at('foot', 8.6, 3.8),
    at('foot', 7.4, 5.4),
  ]);
  const band = [at('foot', 1.4, 0.9), at('foot', 9.2, 2), at('fore', 16.6, 0.7)] as const;
  const [a, b, c] = band.map(([x, y]) => `${x.toFixed(2)} ${(-y).toFixed(2)}`);
  return {
    skin: closed(SKIN.map(([part, point]) => placed(lifted(point, pose), part, pose))),
    bones: [
      bone(at('leg', 5, 40), at('leg', 5.2, 10), 3),
      heel,
      talus,
      middle,
      bone(at('foot', 11, 5.4), at('fore', 16.8, 2.2), 2.1),
      bone(at('toes', 17.9, 1.9), at('toes', 20.4, 1.8), 1.5),
      bone(at('tips', 21.2, 1.7), at('tips', 23.4, 1.4), 1.2),
    ],
    band: `M${a}Q${b} ${c}`,
  };
}

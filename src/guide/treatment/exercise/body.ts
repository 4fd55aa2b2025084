import { add, bend, bone, closed, limb, type Point, turn } from './shapes.ts';

/** How a person stands or sits, seen from the right: a few points in centimeters, facing forward (to the right). */
export interface BodyPose {
  readonly hip: Point;
  /** The trunk leans forward, degrees. */
  readonly lean: number;
  readonly nearAnkle: Point;
  readonly farAnkle: Point;
  readonly hand: Point;
  /** The near foot turns up at the toes, degrees. */
  readonly nearFoot?: number;
  /** The near thigh and shin as seen: shorter where they point at the viewer, cm. */
  readonly nearThigh?: number;
  readonly nearShin?: number;
}

const THIGH = 42;
const SHIN = 42;
const TRUNK = 47;
const UPPER_ARM = 29;
const FOREARM = 27;

export interface BodyDrawing {
  readonly farSkin: readonly string[];
  readonly skin: readonly string[];
  readonly farBones: readonly string[];
  readonly bones: readonly string[];
}

const FOOT: readonly Point[] = [
  [-4.5, -6.8],
  [-5.8, -3.5],
  [-3.6, 2],
  [4, 1.5],
  [11, -3],
  [17.5, -5],
  [18.5, -6.8],
  [6, -6.5],
];

const foot = (ankle: Point, degrees: number): string =>
  closed(FOOT.map((point) => add(ankle, turn(point, [0, 0], degrees))));

const footBones = (ankle: Point, degrees: number): readonly string[] => {
  const at = (x: number, y: number) => add(ankle, turn([x, y], [0, 0], degrees));
  return [
    bone(at(1, -1.5), at(-3.4, -4.8), 3.4),
    bone(at(3, -1.5), at(11.5, -4.8), 2.2),
    bone(at(12.5, -5), at(16.5, -5.6), 1.5),
  ];
};

/** A person in a pose, as paths: the limbs on the far side apart, for they are drawn fainter. */
export function drawBody(pose: BodyPose): BodyDrawing {
  const { hip, lean, nearAnkle, farAnkle, hand, nearFoot = 0 } = pose;
  const up = (length: number): Point => turn([0, length], [0, 0], -lean);
  const along = (length: number): Point => add(hip, up(length));
  const shoulder = along(TRUNK - 4);
  const neck = along(TRUNK + 4);
  const head = add(neck, turn([2.5, 12], [0, 0], -lean / 2));
  const nearKnee = bend(hip, nearAnkle, pose.nearThigh ?? THIGH, pose.nearShin ?? SHIN, 1);
  const farKnee = bend(hip, farAnkle, THIGH, SHIN, 1);
  const elbow = bend(shoulder, hand, UPPER_ARM, FOREARM, -1);
  const leg = (knee: Point, ankle: Point) => [limb(hip, knee, 17, 11), limb(knee, ankle, 11.5, 7)];
  const legBones = (knee: Point, ankle: Point) => [bone(hip, knee, 4.6), bone(knee, ankle, 4)];
  const spine = Array.from({ length: 9 }, (_, place) => {
    const from = along(6 + place * 5);
    return limb(add(from, turn([-3.5, 0], [0, 0], -lean)), add(from, turn([-0.5, 0], [0, 0], -lean)), 3.4, 3.4);
  });
  const pelvis = closed([
    add(hip, turn([-6, 1], [0, 0], -lean)),
    add(hip, turn([-6, 8], [0, 0], -lean)),
    add(hip, turn([0, 11], [0, 0], -lean)),
    add(hip, turn([6, 7], [0, 0], -lean)),
    add(hip, turn([4, 0], [0, 0], -lean)),
    add(hip, turn([0, -4], [0, 0], -lean)),
  ]);
  return {
    farSkin: [...leg(farKnee, farAnkle), foot(farAnkle, 0)],
    farBones: [...legBones(farKnee, farAnkle), ...footBones(farAnkle, 0)],
    skin: [
      limb(hip, along(20), 21, 19),
      limb(along(18), shoulder, 19, 22),
      limb(along(TRUNK - 2), add(neck, up(4)), 9, 9),
      limb(head, add(head, up(5)), 16, 17),
      ...leg(nearKnee, nearAnkle),
      foot(nearAnkle, nearFoot),
      limb(shoulder, elbow, 9, 7.5),
      limb(elbow, hand, 7.5, 5.5),
    ],
    bones: [
      ...spine,
      pelvis,
      ...legBones(nearKnee, nearAnkle),
      ...footBones(nearAnkle, nearFoot),
      bone(shoulder, elbow, 3.4),
      bone(elbow, hand, 3),
    ],
  };
}

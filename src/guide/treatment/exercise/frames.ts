import type { BodyPose } from './body.ts';
import type { ExerciseId } from './exercisesOf.ts';
import type { FootPose } from './foot.ts';
import type { Point } from './shapes.ts';

/** From where, by where, to where. */
type Arrow = readonly [Point, Point, Point];

/** One picture of an exercise: a foot close up, or a whole body, with what it stands on and which way it moves. */
export type Frame = (
  | { readonly foot: FootPose; readonly towel?: 'roll' | 'flat' | 'bunched'; readonly inAir?: true }
  | { readonly body: BodyPose; readonly prop: 'wall' | 'chair' }
) & { readonly arrow?: Arrow };

const CROSSED: BodyPose = {
  hip: [0, 52],
  lean: 24,
  nearAnkle: [45, 61],
  farAnkle: [42, 7],
  hand: [60, 60],
  nearFoot: 14,
  nearThigh: 36,
  nearShin: 22,
};

/** The pictures of each exercise, in the order of its steps. */
export const FRAMES: Readonly<Record<ExerciseId, readonly Frame[]>> = {
  'foot-stretch': [
    { body: CROSSED, prop: 'chair' },
    {
      foot: { toes: 48, tips: 12 },
      inAir: true,
      arrow: [
        [28.5, 2],
        [29.5, 11],
        [22, 15],
      ],
    },
  ],
  'calf-stretch': [
    { body: { hip: [13, 88.3], lean: 3, nearAnkle: [-7, 7], farAnkle: [27, 7], hand: [65, 124] }, prop: 'wall' },
    {
      body: { hip: [20, 81.5], lean: 22, nearAnkle: [-18, 7], farAnkle: [26, 7], hand: [66, 116] },
      prop: 'wall',
      arrow: [
        [-32, 38],
        [-32, 26],
        [-32, 8],
      ],
    },
  ],
  'heel-raise': [
    { foot: { toes: 24 }, towel: 'roll' },
    {
      foot: { heelUp: 34, toes: 24 },
      towel: 'roll',
      arrow: [
        [-6, 2],
        [-6, 9],
        [-6, 16],
      ],
    },
    {
      foot: { toes: 24 },
      towel: 'roll',
      arrow: [
        [-6, 16],
        [-6, 9],
        [-6, 2],
      ],
    },
  ],
  'short-foot': [
    { foot: {} },
    {
      foot: { arch: 1.3 },
      arrow: [
        [20, -3],
        [14, -3],
        [8, -3],
      ],
    },
  ],
  'towel-curl': [
    { foot: {}, towel: 'flat' },
    {
      foot: { toes: 12, tips: -50 },
      towel: 'bunched',
      arrow: [
        [36, 6],
        [31, 6],
        [26, 6],
      ],
    },
    { foot: { toes: 14, tips: 4 }, towel: 'bunched' },
  ],
};

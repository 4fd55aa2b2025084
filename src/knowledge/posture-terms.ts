/** The joints and motions that a posture change may name: one vocabulary for the data, its checks and the figure. */
import type { RegionId } from './regions.ts';

export const JOINTS = ['midfoot', 'rearfoot', 'ankle', 'tibia', 'knee', 'hip', 'pelvis', 'lumbar-spine'] as const;
/** A joint, or the bone that was measured against the floor (tibia, pelvis). */
export type Joint = (typeof JOINTS)[number];

export const MOTIONS = [
  'eversion',
  'dorsiflexion',
  'flexion',
  'abduction',
  'adduction',
  'internal-rotation',
  'anterior-tilt',
  'obliquity',
  'contralateral-drop',
  'rotation',
  'lordosis',
  'side-bend',
  'all-planes',
] as const;
export type Motion = (typeof MOTIONS)[number];

/** What the people were doing. Donated legs do nothing: they were moved. */
export const PHASES = ['standing', 'walking', 'running', 'one-leg-squat', 'donated-legs'] as const;

/** What the degrees are of: an angle held or averaged, the largest angle of a step, or how far it ranged in a step. */
export const MEASURES = ['angle', 'peak', 'range'] as const;

/** Shapes of structural conditions, each drawn by an amount from 0 (usual foot) to 1 (as far as the figure goes). */
export const FORM_KINDS = [
  'bunion',
  'bent-toe',
  'flat-arch',
  'high-arch',
  'heel-spur',
  'stress-crack',
  'short-leg',
  'stiff-ankle',
  'short-heel-cord',
] as const;

/** Of these, what is a part of its own and too small for the body: it is seen in the close-up of the foot alone. */
export const FOOT_ONLY_FORMS: readonly (typeof FORM_KINDS)[number][] = ['heel-spur', 'stress-crack'];

/** The largest angle ever drawn away from the usual posture, degrees, enlargement included. */
export const MOST_DRAWN = 10;

interface PostureTerm {
  /** What a positive number of degrees means. */
  readonly positive: string;
  /** Least and most degrees a body can reach. Wide: it catches slips of the pen, it is no norm. */
  readonly range: readonly [number, number];
  /** The angle of the figure's posture that shows it (`Posture` or `LimbPosture`); null: it is told in words only. */
  readonly angle: string | null;
  /** −1 where the figure's angle counts the other way. */
  readonly sign: 1 | -1;
}

const term = (positive: string, range: PostureTerm['range'], angle: string | null = null, sign: 1 | -1 = 1) =>
  ({ positive, range, angle, sign }) as const;

/** Null results over every plane: told in words only. */
const everyPlane = term('every plane of this joint at once', [0, 0]);

/** Each joint with the motions that can be told of it. A side means the foot that was moved, or the shorter leg. */
const POSTURE_TERMS = {
  midfoot: {
    flexion: term('bends more', [-30, 30]),
    eversion: term('moves more from side to side', [-30, 30]),
    'all-planes': everyPlane,
  },
  rearfoot: {
    eversion: term('the heel rolls in, against the shin', [-30, 15], 'hindfootEversion'),
    'all-planes': everyPlane,
  },
  ankle: { dorsiflexion: term('the foot bends up', [-50, 30], 'ankleDorsiflexion') },
  tibia: {
    // measured against the foot or the floor; the figure turns the shin against the thigh, so take the thigh's own turn off
    'internal-rotation': term('the shin turns in, against the floor', [-20, 20], 'tibialInternalRotation'),
  },
  knee: {
    flexion: term('the knee bends', [-10, 140], 'kneeFlexion'),
    abduction: term('the shin leans out from the knee: knock-knee', [-15, 15], 'kneeValgus'),
    'all-planes': everyPlane,
  },
  hip: {
    flexion: term('the thigh lifts forward, against the pelvis', [-20, 120], 'hipFlexion'),
    adduction: term('the thigh moves toward the other leg, against the pelvis', [-45, 30], 'hipAdduction'),
    'internal-rotation': term('the thigh turns in, against the pelvis', [-45, 45], 'hipInternalRotation'),
    'all-planes': everyPlane,
  },
  pelvis: {
    'anterior-tilt': term('the top of the pelvis goes forward, against the floor', [-25, 25], 'anteriorPelvicTilt'),
    obliquity: term('the pelvis is lower on this side', [-15, 15], 'pelvicObliquity'),
    'contralateral-drop': term('the pelvis is lower on the other side', [-15, 15], 'pelvicObliquity', -1),
    rotation: term('this side of the pelvis goes forward', [-20, 20], 'pelvicRotation'),
  },
  'lumbar-spine': {
    lordosis: term('the lower back arches more', [-30, 30], 'lumbarExtension'),
    'side-bend': term('the back bends toward this side', [-30, 30], 'trunkSideBend'),
    rotation: term('the back turns', [-30, 30], 'trunkRotation'),
    'all-planes': everyPlane,
  },
} as const satisfies Record<Joint, Partial<Record<Motion, PostureTerm>>>;

/** The region a joint's callout stands at. */
export const JOINT_REGIONS = {
  midfoot: 'arch',
  rearfoot: 'heel',
  ankle: 'ankle',
  tibia: 'shin',
  knee: 'knee',
  hip: 'hip',
  pelvis: 'pelvis',
  'lumbar-spine': 'low-back',
} as const satisfies Record<Joint, RegionId>;

/** The region a drawn shape's callout stands at. */
export const FORM_REGIONS = {
  bunion: 'big-toe',
  'bent-toe': 'small-toes',
  'flat-arch': 'arch',
  'high-arch': 'arch',
  'heel-spur': 'heel',
  'stress-crack': 'ball-of-foot',
  'short-leg': 'shin',
  'stiff-ankle': 'ankle',
  'short-heel-cord': 'heel',
} as const satisfies Record<(typeof FORM_KINDS)[number], RegionId>;

/** The term of a joint and motion; null when nobody can tell or draw that motion there. */
export const postureTerm = (joint: Joint, motion: Motion): PostureTerm | null =>
  (POSTURE_TERMS[joint] as Partial<Record<Motion, PostureTerm>>)[motion] ?? null;

/** The motions that can be told of a joint. */
export const motionsOf = (joint: Joint): readonly Motion[] => Object.keys(POSTURE_TERMS[joint]) as Motion[];

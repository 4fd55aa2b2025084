import type { Anchor, BodyDrawing, Chain } from '../../src/figure/drawing.ts';
import type { RegionNames } from '../../src/figure/regionNames.ts';
import type { Scene } from '../../src/figure/scene.ts';
import { REGION_IDS, type RegionId, type Side } from '../../src/knowledge/regions.ts';

const paired = (plain: string) => {
  const lower = plain.toLowerCase();
  return { plain, left: `Left ${lower}`, right: `Right ${lower}` };
};

/** Names as the knowledge base gives them. */
export const regionNames: RegionNames = {
  'small-toes': paired('Small toes'),
  'big-toe': paired('Big toe'),
  'ball-of-foot': paired('Ball of foot'),
  arch: paired('Arch'),
  heel: paired('Heel'),
  ankle: paired('Ankle'),
  shin: paired('Shin'),
  knee: paired('Knee'),
  hip: paired('Hip'),
  pelvis: { plain: 'Pelvis' },
  'low-back': { plain: 'Lower back' },
};

/** Distance from the middle and height above the floor of each place from the front, mm. */
const FRONT: Readonly<Record<RegionId, readonly [x: number, up: number]>> = {
  'small-toes': [116, 12],
  'big-toe': [75, 13],
  'ball-of-foot': [88, 16],
  arch: [75, 26],
  heel: [86, 28],
  ankle: [88, 76],
  shin: [83, 285],
  knee: [88, 490],
  hip: [88, 912],
  pelvis: [0, 985],
  'low-back': [0, 1075],
};
const HIDDEN_FROM_THE_FRONT: readonly RegionId[] = ['heel', 'arch'];

const anchorsOf = (side: Side): readonly Anchor[] =>
  REGION_IDS.filter((region) => region !== 'pelvis' && region !== 'low-back').map((region) => {
    const [x, up] = FRONT[region];
    return {
      region,
      side,
      // Seen from the front, the person's left is on the right of the screen.
      x: side === 'left' ? x : -x,
      y: -up,
      depth: 0,
      visible: !HIDDEN_FROM_THE_FRONT.includes(region),
    };
  });

const chainOf = (side: Side): Chain => ({
  side,
  points: (['big-toe', 'ankle', 'shin', 'knee', 'hip', 'pelvis', 'low-back'] as const).map((region) => {
    const [x, up] = FRONT[region];
    return { x: side === 'left' ? x : -x, y: -up, region };
  }),
});

/** A small drawing of the body from the front: two bones, all places. */
export function drawing(changes: Partial<BodyDrawing> = {}): BodyDrawing {
  const middle = (['pelvis', 'low-back'] as const).map(
    (region): Anchor => ({ region, side: null, x: 0, y: -FRONT[region][1], depth: 0, visible: true }),
  );
  return {
    view: 'front',
    part: null,
    side: null,
    box: { x0: -280, y0: -1720, x1: 280, y1: 0 },
    grain: 0.4,
    skin: { outline: 'M-100 0L100 0L0 -1720Z', limbs: [], glass: [] },
    parts: [],
    anchors: [...middle, ...anchorsOf('left'), ...anchorsOf('right')],
    chains: [chainOf('left'), chainOf('right')],
    ...changes,
  };
}

/** A scene with nothing marked, from the front. */
export function scene(changes: Partial<Scene> = {}): Scene {
  return {
    view: 'front',
    part: 'inner',
    side: 'left',
    framing: 'whole',
    chosen: [],
    reached: [],
    problems: [],
    highlighted: null,
    counts: Object.fromEntries(REGION_IDS.map((region) => [region, 9])) as Record<RegionId, number>,
    ...changes,
  };
}

/** Six problems linked to a knee, surest first. */
export const problems: Scene['problems'] = [
  { id: 'flat-foot', name: 'Flat feet', certainty: 'likely', place: 'arch' },
  { id: 'ankle-instability', name: 'Weak ankle', certainty: 'likely', place: 'ankle' },
  { id: 'tight-calf', name: 'Tight calf', certainty: 'likely', place: 'heel' },
  { id: 'overpronation', name: 'Rolling in', certainty: 'some-signs', place: 'arch' },
  { id: 'hallux-valgus', name: 'Bunion', certainty: 'some-signs', place: 'big-toe' },
  { id: 'mortons-neuroma', name: 'Pinched nerve', certainty: 'only-an-idea', place: 'ball-of-foot' },
];

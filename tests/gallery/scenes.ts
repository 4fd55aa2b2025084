/** Named scenes of the figure, for pictures and snapshots. They hold no entry of the knowledge, so that a new sentence changes none of them. */
import { FOOT_PARTS, type FootPart, type Scene, type SceneProblem, type View } from '../../src/figure/scene.ts';
import type { RegionId, Side, Spot } from '../../src/knowledge/regions.ts';
import type { Certainty } from '../../src/knowledge/types.ts';
import { problems, scene } from '../figure/builders.ts';

export interface GalleryScene {
  readonly name: string;
  readonly scene: Scene;
  /** The figure's box, px, and the least target in it. */
  readonly box: { readonly width: number; readonly height: number; readonly minTarget: 44 | 60 };
}

const BOXES = {
  kiosk: { width: 760, height: 776, minTarget: 60 },
  'tall kiosk': { width: 640, height: 1100, minTarget: 60 },
  tablet: { width: 344, height: 632, minTarget: 44 },
  phone: { width: 360, height: 510, minTarget: 44 },
  strip: { width: 150, height: 260, minTarget: 44 },
} as const;
type BoxName = keyof typeof BOXES;

const at = (name: string, box: BoxName, changes: Partial<Scene>): GalleryScene => ({
  name: `${name}, ${box}`,
  scene: scene(changes),
  box: BOXES[box],
});
const spot = (region: RegionId, side: Side | null): Spot => ({ region, side });
const problem = (id: string, name: string, place: RegionId, certainty: Certainty | null): SceneProblem => ({
  id,
  name,
  place,
  certainty,
});

const TURNED: readonly { readonly name: string; readonly view: View; readonly side: Side }[] = [
  { name: 'front', view: 'front', side: 'left' },
  { name: 'back', view: 'back', side: 'left' },
  { name: 'right side', view: 'side', side: 'right' },
  { name: 'left side', view: 'side', side: 'left' },
];

/** A foot condition in the close-up that shows it best: its place is marked. */
const CONDITIONS: readonly { readonly name: string; readonly part: FootPart; readonly places: readonly RegionId[] }[] =
  [
    { name: 'bunion', part: 'top', places: ['big-toe'] },
    { name: 'bent toes', part: 'top', places: ['small-toes'] },
    { name: 'pinched nerve', part: 'sole', places: ['ball-of-foot'] },
    { name: 'heel spur', part: 'inner', places: ['heel'] },
    { name: 'sore band under the arch', part: 'sole', places: ['heel', 'arch'] },
    { name: 'flat foot', part: 'behind', places: ['arch'] },
  ];

export const SCENES: readonly GalleryScene[] = [
  ...TURNED.flatMap(({ name, view, side }) => [
    at(`${name}, at rest`, 'tall kiosk', { view, side }),
    at(`${name}, at rest`, 'phone', { view, side }),
    at(`${name}, sore knee`, 'kiosk', { view, side, framing: 'legs', chosen: [spot('knee', side)], problems }),
  ]),
  ...FOOT_PARTS.flatMap((part) => [
    at(`foot, ${part}`, 'kiosk', { view: 'foot', part, side: 'right' }),
    at(`foot, ${part}`, 'phone', { view: 'foot', part, side: 'left' }),
  ]),
  ...CONDITIONS.map(({ name, part, places }) =>
    at(name, 'tablet', { view: 'foot', part, side: 'right', chosen: places.map((region) => spot(region, 'right')) }),
  ),
  ...(['tall kiosk', 'tablet', 'phone', 'strip'] as const).map((box) =>
    at('sore knee', box, { framing: 'legs', chosen: [spot('knee', 'left')], problems }),
  ),
  at('sore lower back', 'kiosk', { framing: 'legs', chosen: [spot('low-back', null)], problems }),
  at('both knees', 'kiosk', { framing: 'legs', chosen: [spot('knee', 'left'), spot('knee', 'right')], problems }),
  at('knee, side not said', 'kiosk', { framing: 'legs', chosen: [spot('knee', null)], problems }),
  at('knee and lower back', 'kiosk', { chosen: [spot('knee', 'left'), spot('low-back', null)], problems }),
  at('one problem picked out', 'kiosk', {
    framing: 'legs',
    chosen: [spot('knee', 'left')],
    problems,
    highlighted: 'hallux-valgus',
  }),
  at('a problem that reaches the hip', 'kiosk', {
    framing: 'legs',
    reached: [spot('hip', 'right'), spot('knee', 'right')],
    problems: [problem('flat-foot', 'Flat feet', 'arch', null)],
  }),
  at('sore heel', 'kiosk', {
    view: 'foot',
    part: 'inner',
    side: 'left',
    chosen: [spot('heel', 'left')],
    problems: [problem('heel-spur', 'Heel spur', 'heel', null), problem('tight-calf', 'Tight calf', 'heel', 'likely')],
  }),
  at('sore hip from the back', 'tablet', { view: 'back', framing: 'legs', chosen: [spot('hip', 'right')], problems }),
  at('nothing linked', 'phone', { framing: 'legs', chosen: [spot('shin', 'right')] }),
  at('far knee from the side', 'kiosk', {
    view: 'side',
    side: 'right',
    framing: 'legs',
    chosen: [spot('knee', 'left')],
    problems,
  }),
];

import type { Scene } from '../scene.ts';

const UNLIT: Pick<Scene, 'chosen' | 'reached' | 'highlighted'> = { chosen: [], reached: [], highlighted: null };

/** What lights bones. The close-up of one problem with a place of its own lights that place alone: a whole lit foot would not tell where. */
export const atItsPlace = (scene: Scene): Pick<Scene, 'chosen' | 'reached' | 'highlighted'> =>
  scene.view === 'foot' && scene.problems.length === 1 && scene.seat ? UNLIT : scene;

import { REGION_IDS, type Side } from './../knowledge/regions.ts';
import type { TouchPlace } from './touch/places.ts';

/** What a key asks for. `stay`: the key is ours, but there is nothing further that way. */
export type Intent =
  | { readonly kind: 'move'; readonly to: string }
  | { readonly kind: 'open-foot'; readonly side: Side }
  | { readonly kind: 'leave-foot' }
  | { readonly kind: 'stay' };

/** Where the walk is. `places` run from the lower back down; `leg` is the leg last walked, for the step down from the pelvis. */
export interface WalkState {
  readonly places: readonly TouchPlace[];
  readonly at: string;
  readonly leg: Side;
  readonly closeUp: boolean;
}

const STAY: Intent = { kind: 'stay' };
const move = (to: TouchPlace | undefined): Intent => (to ? { kind: 'move', to: to.id } : STAY);
/** Height in the chain; a foot is one place below the ankle. */
const level = ({ region }: TouchPlace): number => (region === 'foot' ? 0 : REGION_IDS.indexOf(region) + 1);

/** Of the places one step down (or up) the chain, the one on this leg, in the middle of the body, or any. */
function alongChain({ places, leg }: WalkState, at: TouchPlace, down: boolean): TouchPlace | undefined {
  const beyond = places.filter((other) => (down ? level(other) < level(at) : level(other) > level(at)));
  const next = (down ? Math.max : Math.min)(...beyond.map(level));
  const step = beyond.filter((other) => level(other) === next);
  const side = at.side ?? leg;
  return step.find((other) => other.side === side) ?? step[0];
}

/** The nearest place in that direction of the screen: the same joint of the other leg, or in the close-up its neighbor. */
function across({ places, closeUp }: WalkState, at: TouchPlace, direction: 1 | -1): TouchPlace | undefined {
  return places
    .filter((other) => other !== at && (other.x - at.x) * direction > 0 && (closeUp || other.region === at.region))
    .sort((a, b) => Math.hypot(a.x - at.x, 2 * (a.y - at.y)) - Math.hypot(b.x - at.x, 2 * (b.y - at.y)))[0];
}

/** In the close-up the walk follows the given order, ankle and heel to toes. */
const step = ({ places }: WalkState, at: TouchPlace, by: 1 | -1): TouchPlace | undefined =>
  places[places.indexOf(at) + by];

/**
 * What a key does on the figure, as a pure function. Down goes toward the foot, below it into the close-up; up goes toward the back, and from the
 * top of the close-up out of it; left and right go to what lies that way on the screen. Enter and Space are the button's own. Null: not our key.
 */
export function walk(state: WalkState, key: string): Intent | null {
  const { places, closeUp } = state;
  const at = places.find(({ id }) => id === state.at) ?? places[0];
  if (!at) return null;
  switch (key) {
    case 'ArrowDown':
      if (closeUp) return move(step(state, at, 1));
      if (at.region === 'foot') return { kind: 'open-foot', side: at.side ?? state.leg };
      return move(alongChain(state, at, true));
    case 'ArrowUp':
      if (closeUp) return at === places[0] ? { kind: 'leave-foot' } : move(step(state, at, -1));
      return move(alongChain(state, at, false));
    case 'ArrowLeft':
      return move(across(state, at, -1));
    case 'ArrowRight':
      return move(across(state, at, 1));
    case 'Home':
      return move(places[0]);
    case 'End':
      return move(
        closeUp
          ? places.at(-1)
          : (places.find((each) => each.region === 'foot' && each.side === (at.side ?? state.leg)) ?? places.at(-1)),
      );
    default:
      return null;
  }
}

import type { Side, Spot } from '../knowledge/regions.ts';
import type { View } from '../knowledge/views.ts';
import { type Address, HOME, sameSpot } from './address.ts';

const spotsOf = (address: Address): readonly Spot[] => (address.page.kind === 'region' ? address.page.spots : []);

/**
 * A touch on a place. It moves there; touching a marked place unmarks it; while `adding`, it adds the place to those
 * already marked. The turn of the figure survives.
 */
export function chooseSpot(address: Address, spot: Spot, adding: boolean): Address {
  const marked = spotsOf(address);
  const rest = marked.filter((other) => !sameSpot(other, spot));
  if (rest.length < marked.length) {
    return rest.length > 0 ? { ...address, page: { kind: 'region', spots: rest } } : { ...address, page: HOME.page };
  }
  // A sided spot replaces the same region marked without its side.
  const kept = adding ? marked.filter((other) => other.region !== spot.region || other.side !== null) : [];
  return { ...address, page: { kind: 'region', spots: [...kept, spot] } };
}

/** Left, right or both for the one region of a region page. `null` marks both sides. */
export function chooseSide(address: Address, region: Spot['region'], side: Side | null): Address {
  const others = spotsOf(address).filter((spot) => spot.region !== region);
  const sided: readonly Spot[] = side
    ? [{ region, side }]
    : [
        { region, side: 'left' },
        { region, side: 'right' },
      ];
  return { ...address, page: { kind: 'region', spots: [...others, ...sided] } };
}

/** Turns the figure; the page and what is marked stay. */
export function turnTo(address: Address, view: View, side: Side | null = address.side): Address {
  return { ...address, view, part: view === 'foot' ? address.part : null, side };
}

/** Opens the close-up of one foot. */
export const openFoot = (address: Address, side: Side): Address => ({ ...address, view: 'foot', side });

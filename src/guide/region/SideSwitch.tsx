import { Icon } from '../../controls/Icon.tsx';
import { chooseSide } from '../../explorer/choose.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { isPaired, type RegionId, SIDES, type Side, type Spot } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import { regionName } from '../parts/names.ts';

/** Left, right or both of one region: the person's own sides. */
function Switch({ region, spots }: { readonly region: RegionId; readonly spots: readonly Spot[] }) {
  const explorer = useExplorer();
  const own = spots.filter((spot) => spot.region === region);
  const chosen: Side | 'both' | null = own.length > 1 ? 'both' : (own[0]?.side ?? null);
  const several = own.length < spots.length;
  const choose = (side: Side | null) =>
    explorer.go(chooseSide(explorer.store.getState().address, region, side), { kind: 'stayed' });
  return (
    <fieldset className="segmented side-switch" data-named={several}>
      <legend className={several ? undefined : 'visually-hidden'}>
        {several ? words('region.side.of', { region: regionName(explorer.index, region) }) : words('region.side')}
      </legend>
      {([...SIDES, 'both'] as const).map((side) => (
        <button
          key={side}
          type="button"
          aria-pressed={chosen === side}
          onClick={() => choose(side === 'both' ? null : side)}
        >
          {chosen === side ? <Icon name="tick" /> : null}
          {words(`regions.${side}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** A switch where one paired region is marked; of several regions, for each whose side was not said. */
export function SideSwitch({ spots }: { readonly spots: readonly Spot[] }) {
  const regions = [...new Set(spots.map(({ region }) => region))].filter(isPaired);
  const asking =
    spots.every(({ region }) => region === spots[0]?.region) || regions.length === 0
      ? regions
      : regions.filter((region) => spots.some((spot) => spot.region === region && spot.side === null));
  return asking.map((region) => <Switch key={region} region={region} spots={spots} />);
}

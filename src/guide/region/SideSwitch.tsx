import { Icon } from '../../controls/Icon.tsx';
import { chooseSide } from '../../explorer/choose.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { isPaired, SIDES, type Side, type Spot } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';

/** Left, right or both: the person's own sides. Shown where one paired region is marked. */
export function SideSwitch({ spots }: { readonly spots: readonly Spot[] }) {
  const explorer = useExplorer();
  const [first] = spots;
  if (!first || !isPaired(first.region) || spots.some(({ region }) => region !== first.region)) return null;
  const chosen: Side | 'both' | null = spots.length > 1 ? 'both' : first.side;
  const choose = (side: Side | null) =>
    explorer.go(chooseSide(explorer.store.getState().address, first.region, side), { kind: 'stayed' });
  return (
    <fieldset className="segmented side-switch">
      <legend className="visually-hidden">{words('region.side')}</legend>
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

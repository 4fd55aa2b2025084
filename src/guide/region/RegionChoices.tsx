import { sameSpot } from '../../explorer/address.ts';
import { chooseSpot } from '../../explorer/choose.ts';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { isPaired, type RegionId, SIDES, type Side } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import { regionName, spotName } from '../parts/names.ts';

/** The name of a button, with the word that stands on it: whoever speaks to the screen says what they see. */
const labelHolding = (text: string, label: string): string =>
  label.toLocaleLowerCase().includes(text.toLocaleLowerCase()) ? label : `${label}: ${text}`;

/** The buttons that choose a region: left and right where it is paired. The same choice as on the figure. */
export function RegionChoices({ region }: { readonly region: RegionId }) {
  const explorer = useExplorer();
  const page = useExplorerState((state) => state.address.page);
  const adding = useExplorerState((state) => state.adding);
  const { index } = explorer;
  const choose = (side: Side | null) => {
    const { address } = explorer.store.getState();
    explorer.go(chooseSpot(address, { region, side }, adding), { kind: 'followed' }, `choose ${region} ${side}`);
  };
  const pressed = (side: Side | null) =>
    page.kind === 'region' && page.spots.some((spot) => sameSpot(spot, { region, side }));
  const button = (side: Side | null, text: string, label: string) => (
    <button
      key={text}
      type="button"
      className="button secondary"
      aria-label={labelHolding(text, label)}
      aria-pressed={pressed(side)}
      data-focus-key={`choose ${region} ${side}`}
      onClick={() => choose(side)}
    >
      {text}
    </button>
  );
  return (
    <span className="region-buttons">
      {isPaired(region)
        ? SIDES.map((side) => button(side, words(`regions.${side}`), spotName(index, { region, side })))
        : button(null, words('regions.choose'), words('regions.choose.label', { region: regionName(index, region) }))}
    </span>
  );
}

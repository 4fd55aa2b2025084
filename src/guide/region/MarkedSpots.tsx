import { Icon } from '../../controls/Icon.tsx';
import { formatSpot, HOME } from '../../explorer/address.ts';
import { chooseSpot } from '../../explorer/choose.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import type { Spot } from '../../knowledge/regions.ts';
import { inSentence } from '../../language/inSentence.ts';
import { words } from '../../language/words.ts';
import { spotName } from '../parts/names.ts';

/** Every marked place with the way to take it off, and one to take off all. */
export function MarkedSpots({ spots }: { readonly spots: readonly Spot[] }) {
  const explorer = useExplorer();
  const { index } = explorer;
  const remove = (spot: Spot) =>
    explorer.go(chooseSpot(explorer.store.getState().address, spot, false), { kind: 'followed' });
  const clear = () => {
    explorer.update({
      explored: explorer.store.getState().explored.filter((key) => !spots.some((spot) => formatSpot(spot) === key)),
    });
    explorer.go(HOME, { kind: 'followed' });
  };
  return (
    <ul className="marked-spots" aria-label={words('region.marks')}>
      {spots.map((spot) => {
        const name = spotName(index, spot);
        return (
          <li key={formatSpot(spot)}>
            <button
              type="button"
              className="chip marked"
              aria-label={words('region.mark.remove', { spot: inSentence(name) })}
              onClick={() => remove(spot)}
            >
              <span className="place-dot" aria-hidden="true" />
              {name}
              <Icon name="close" />
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className="button quiet" onClick={clear}>
          {words('region.mark.clear')}
        </button>
      </li>
    </ul>
  );
}

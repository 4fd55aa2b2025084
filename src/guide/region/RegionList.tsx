import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { REGION_IDS } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import { regionName } from '../parts/names.ts';
import { RegionChoices } from './RegionChoices.tsx';

/** Every region with its sides, from the back down to the toes: whatever can be touched on the figure can be chosen here. */
export function RegionList() {
  const { index } = useExplorer();
  return (
    <section className="section another">
      <h2 id="all-regions" tabIndex={-1}>
        {words('regions.another')}
      </h2>
      <ul className="region-list" aria-label={words('regions.list')}>
        {[...REGION_IDS].reverse().map((region) => (
          <li key={region}>
            <span>{regionName(index, region)}</span>
            <RegionChoices region={region} />
          </li>
        ))}
      </ul>
    </section>
  );
}

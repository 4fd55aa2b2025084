import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { openFoot } from '../../explorer/choose.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { problemsAt } from '../../explorer/selectors.ts';
import { isFootRegion, REGION_IDS, type RegionId } from '../../knowledge/regions.ts';
import { CERTAINTIES } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Legend } from '../parts/Legend.tsx';
import { regionName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { RegionChoices } from '../region/RegionChoices.tsx';

const FROM_THE_BACK_DOWN = [...REGION_IDS].reverse();

/** "4 likely, 8 with some signs": how many foot problems are linked to a region, the two surest words only. */
function RegionCounts({ region }: { readonly region: RegionId }) {
  const { index } = useExplorer();
  const problems = problemsAt(index, [region]).all;
  const groups = CERTAINTIES.map((certainty) => ({
    certainty,
    count: problems.filter((problem) => problem.certainty === certainty).length,
  })).filter(({ count, certainty }) => count > 0 && certainty !== 'no-link-found');
  const here = problems.filter((problem) => problem.sitsHere).length;
  if (here > 0) return <p className="region-counts">{words('count.here', { count: here })}</p>;
  if (groups.length === 0) return <p className="region-counts">{words('count.none')}</p>;
  return (
    <p className="region-counts">
      {groups.slice(0, 2).map(({ certainty, count }) => (
        <span key={certainty}>
          <CertaintyMark certainty={certainty} />
          {certainty === 'no-link-found' ? null : words(`count.${certainty}`, { count })}
        </span>
      ))}
    </p>
  );
}

function RegionRow({ region }: { readonly region: RegionId }) {
  const { index } = useExplorer();
  return (
    <li data-leader={isFootRegion(region) ? undefined : region}>
      <div>
        <h2>{regionName(index, region)}</h2>
        <RegionCounts region={region} />
      </div>
      <RegionChoices region={region} />
    </li>
  );
}

function FootRow() {
  const explorer = useExplorer();
  const look = () => {
    const { address } = explorer.store.getState();
    explorer.go(openFoot(address, address.side ?? 'right'), { kind: 'stayed' }, 'look closer');
  };
  return (
    <li data-leader="foot">
      <div>
        <h2>{words('regions.foot')}</h2>
        <p className="region-counts">{words('regions.foot.parts')}</p>
      </div>
      <span className="region-buttons">
        <button
          type="button"
          className="button secondary"
          aria-label={words('regions.foot.look.label')}
          data-focus-key="look closer"
          onClick={look}
        >
          {words('regions.foot.look')}
        </button>
      </span>
    </li>
  );
}

/** The first screen: where does it hurt? The rows are the labels of the body, in its order. */
export function HomePage() {
  const rows = FROM_THE_BACK_DOWN.filter((region) => !isFootRegion(region));
  const parts = FROM_THE_BACK_DOWN.filter(isFootRegion);
  return (
    <article className="home-page">
      <header className="page-head">
        <PageHeading>{words('home.title')}</PageHeading>
        <p className="lead">
          {words('home.lead')} {words('home.lead.more')}
        </p>
      </header>
      <Legend />
      <p className="home-purpose">{words('purpose')}</p>
      <ul className="rows region-rows" aria-label={words('regions.list')}>
        {rows.map((region) => (
          <RegionRow key={region} region={region} />
        ))}
        <FootRow />
        {parts.map((region) => (
          <RegionRow key={region} region={region} />
        ))}
        <li>
          <div>
            <h2>{words('regions.balance')}</h2>
            <p className="region-counts">{words('regions.balance.parts')}</p>
          </div>
          <span className="region-buttons">
            <PageLink to={{ kind: 'balance' }} className="button secondary" label={words('regions.balance.label')}>
              {words('regions.balance.look')}
              <Icon name="go" />
            </PageLink>
          </span>
        </li>
      </ul>
    </article>
  );
}

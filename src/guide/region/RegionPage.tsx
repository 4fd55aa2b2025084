import { Afterward } from '../../controls/Afterward.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { problemsAt, regionsOf } from '../../explorer/selectors.ts';
import { isFootRegion, type Spot } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import { BackLink } from '../parts/BackLink.tsx';
import { spotsName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { CheckFirst } from '../parts/RedFlags.tsx';
import { LinkedProblemList } from './LinkedProblemList.tsx';
import { LookedFor } from './LookedFor.tsx';
import { OtherCauses } from './OtherCauses.tsx';
import { SideSwitch } from './SideSwitch.tsx';

/** A marked place: what it is, its linked foot problems, why this order, and what else explains such pain. */
export function RegionPage({ spots }: { readonly spots: readonly Spot[] }) {
  const explorer = useExplorer();
  const { index } = explorer;
  const adding = useExplorerState((state) => state.adding);
  const ids = regionsOf(spots);
  const regions = ids.flatMap((id) => index.regions.find((region) => region.id === id) ?? []);
  const several = ids.length > 1;
  const [first] = regions;
  if (!first) return null;
  const name = spotsName(index, spots);
  // Several places: the most urgent sign of each, so that none of them is left out.
  const flags = several ? regions.flatMap((region) => region.checkFirst.slice(0, 1)) : first.checkFirst;
  const lead = several
    ? words('region.lead.several')
    : ids.every(isFootRegion)
      ? words('region.lead.foot')
      : words('region.lead', { pain: first.pain });
  return (
    <article className="region-page">
      <header className="region-head">
        <div className="back-line">
          <BackLink />
        </div>
        <PageHeading>{name}</PageHeading>
        <SideSwitch spots={spots} />
      </header>
      <CheckFirst flags={flags} />
      <div className="region-main">
        <p className="lead">{lead}</p>
        <LinkedProblemList problems={problemsAt(index, ids)} several={several} name={name} />
      </div>
      <Afterward>
        <div className="region-aside">
          <section className="aside-part order-part">
            <h2>{words('region.order.title')}</h2>
            <p>{words(several ? 'region.order.several' : 'region.order.text')}</p>
          </section>
          {ids.map((id) => (
            <OtherCauses key={id} region={id} />
          ))}
          {ids.map((id) => (
            <LookedFor key={id} region={id} />
          ))}
          {regions.map((region) => (
            <section className="aside-part" key={region.id}>
              <h2>{words('region.what')}</h2>
              <p>{region.summary}</p>
            </section>
          ))}
        </div>
      </Afterward>
      <div className="region-actions">
        <button
          type="button"
          className="button primary add-spot"
          aria-pressed={adding}
          onClick={() => explorer.update({ adding: !adding, enlarged: !adding })}
        >
          <Icon name="plus" />
          {words('region.add')}
        </button>
        {adding ? <p className="small">{words('region.adding')}</p> : null}
      </div>
    </article>
  );
}

import { Afterward } from '../../controls/Afterward.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { problemsAt, regionsOf } from '../../explorer/selectors.ts';
import { type EffectRegionId, isFootRegion, type Spot } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import { BackLink } from '../parts/BackLink.tsx';
import { partTitle, regionName, spotsName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { CheckFirst } from '../parts/RedFlags.tsx';
import { LinkedProblemList } from './LinkedProblemList.tsx';
import { LookedFor } from './LookedFor.tsx';
import { MarkedSpots } from './MarkedSpots.tsx';
import { markedRegions } from './markedRegions.ts';
import { OtherCauses } from './OtherCauses.tsx';
import { SideSwitch } from './SideSwitch.tsx';
import { WhyThisOrder, WhyThisOrderLink } from './WhyThisOrder.tsx';

/** A marked place: what it is, its linked foot problems, why this order, and what else explains such pain. */
export function RegionPage({ spots }: { readonly spots: readonly Spot[] }) {
  const { index } = useExplorer();
  const ids = regionsOf(spots);
  const regions = ids.flatMap((id) => index.regions.find((region) => region.id === id) ?? []);
  const several = ids.length > 1;
  const [first] = regions;
  if (!first) return null;
  const name = spotsName(index, spots);
  const problems = problemsAt(index, ids);
  const nameOf = (id: EffectRegionId) => (several ? regionName(index, id) : null);
  // Several places: the most urgent sign of each, so that none of them is left out.
  const flags = several ? regions.flatMap((region) => region.checkFirst.slice(0, 1)) : first.checkFirst;
  const lead = several
    ? words('region.lead.several', { count: spots.length })
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
      {several ? <MarkedSpots spots={spots} /> : null}
      <CheckFirst flags={flags} />
      <div className="region-main">
        <p className="lead">
          {lead} <WhyThisOrderLink />
        </p>
        <LinkedProblemList problems={problems} marked={markedRegions(index, spots)} spots={spots.length} name={name} />
      </div>
      <Afterward>
        <div className="region-aside">
          <WhyThisOrder
            spots={several ? spots.length : 1}
            sitsHere={[...problems.all, ...problems.some].some((each) => each.sitsHere)}
          />
          {ids.map((id) => (
            <OtherCauses key={id} region={id} of={nameOf(id)} />
          ))}
          {ids.map((id) => (
            <LookedFor key={id} region={id} of={nameOf(id)} />
          ))}
          {regions.map((region) => (
            <section className="aside-part" key={region.id}>
              <h2>{partTitle(words('region.what'), nameOf(region.id))}</h2>
              <p>{region.summary}</p>
            </section>
          ))}
        </div>
      </Afterward>
    </article>
  );
}

import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { problemsAt } from '../../explorer/selectors.ts';
import { words } from '../../language/words.ts';
import { regionName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { LinkedProblemList } from './LinkedProblemList.tsx';
import { LookedFor } from './LookedFor.tsx';
import { OtherCauses } from './OtherCauses.tsx';
import { WhyThisOrder } from './WhyThisOrder.tsx';

/** Effects of the whole body: limping, falls, pain in a second place. */
export function BalancePage() {
  const { index } = useExplorer();
  const region = index.regions.find((each) => each.id === 'whole-body');
  if (!region) return null;
  const name = regionName(index, 'whole-body');
  return (
    <article className="region-page">
      <header className="region-head">
        <PageHeading>{name}</PageHeading>
      </header>
      <div className="region-main">
        <p className="lead">{region.summary}</p>
        <p>{words('region.lead', { pain: region.pain })}</p>
        <LinkedProblemList problems={problemsAt(index, ['whole-body'])} name={name} />
      </div>
      <div className="region-aside">
        <WhyThisOrder spots={1} sitsHere={false} />
        <OtherCauses region="whole-body" />
        <LookedFor region="whole-body" />
      </div>
    </article>
  );
}

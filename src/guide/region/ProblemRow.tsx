import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { LinkedProblem, PlaceLinks } from '../../knowledge/causes.ts';
import { words } from '../../language/words.ts';
import { ClueMarks } from '../latePages.tsx';
import { CertaintyWord } from '../parts/CertaintyWord.tsx';
import { regionName } from '../parts/names.ts';
import { HowSure } from './HowSure.tsx';
import type { MarkedRegion } from './markedRegions.ts';

function PlaceWord({ place }: { readonly place: PlaceLinks | undefined }) {
  if (!place) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{words('count.none')}</span>
      </>
    );
  }
  const [link] = place.links;
  if (!link) return words('region.here');
  return (
    <HowSure link={link} className="sure-word">
      <CertaintyWord certainty={link.certainty} disagree={link.disagree} />
    </HowSure>
  );
}

/** How sure the link to each marked place is: the reason for the order, one column a place where there is room. */
function PerPlace({ problem, marked }: { readonly problem: LinkedProblem; readonly marked: readonly MarkedRegion[] }) {
  return (
    <span className="per-place">
      {marked.map(({ region, name }) => {
        const place = problem.places.find((each) => each.region === region);
        return (
          <span key={region} className={place ? undefined : 'per-place-none'}>
            <span className="per-place-name">{name}</span> <PlaceWord place={place} />
          </span>
        );
      })}
    </span>
  );
}

interface ProblemRowProps {
  readonly problem: LinkedProblem;
  /** The marked regions, where there are several. */
  readonly marked: readonly MarkedRegion[];
}

/** One linked foot problem: its name, one line of how, its place in the foot; beside it the way to how sure it is. */
export function ProblemRow({ problem, marked }: ProblemRowProps) {
  const { index } = useExplorer();
  const hasTicks = useExplorerState((state) => state.ticked.length > 0);
  const { condition, best, how, disagree } = problem;
  const [first] = condition.places;
  const place = first ? (condition.placeLabel ?? regionName(index, first)) : null;
  const several = marked.length > 0;
  return (
    <li className="problem-row">
      <PageLink
        to={{ kind: 'condition', id: condition.id, toward: null }}
        className="row-link"
        highlights={condition.id}
      >
        <span className="row-text">
          <span className="row-name">{condition.names.plain}</span>
          <span className="row-how">
            {several ? place : (how ?? condition.summary)}
            {disagree && !several ? <strong> · {words('certainty.disagree')}</strong> : null}
          </span>
        </span>
        {place && !several ? (
          <span className="row-place">
            <span className="place-dot" aria-hidden="true" />
            {place}
          </span>
        ) : null}
        <Icon name="go" />
        {hasTicks ? <ClueMarks condition={condition.id} /> : null}
      </PageLink>
      {several ? <PerPlace problem={problem} marked={marked} /> : null}
      {best && !several ? (
        <HowSure link={best} className="sure-mark">
          <CertaintyMark certainty={best.certainty} />
          {words('row.sure')}
        </HowSure>
      ) : null}
    </li>
  );
}

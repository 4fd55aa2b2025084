import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { LinkedProblem } from '../../knowledge/causes.ts';
import { words } from '../../language/words.ts';
import { CertaintyWord } from '../parts/CertaintyWord.tsx';
import { regionName } from '../parts/names.ts';

/** How sure each marked place's link is, where several places are marked. */
function PerPlace({ problem }: { readonly problem: LinkedProblem }) {
  const { index } = useExplorer();
  return (
    <span className="per-place">
      {problem.places.map(({ region, links }) => (
        <span key={region}>
          <span className="per-place-name">{regionName(index, region)}</span>
          {links[0] ? (
            <CertaintyWord certainty={links[0].certainty} disagree={links[0].disagree} />
          ) : (
            words('region.here')
          )}
        </span>
      ))}
    </span>
  );
}

/** One linked foot problem: its name, one line of how, its place in the foot. The whole row is the target. */
export function ProblemRow({ problem, several }: { readonly problem: LinkedProblem; readonly several: boolean }) {
  const { index } = useExplorer();
  const { condition, how, disagree } = problem;
  const [place] = condition.places;
  return (
    <li>
      <PageLink
        to={{ kind: 'condition', id: condition.id, toward: null }}
        className="row-link"
        highlights={condition.id}
      >
        <span className="row-text">
          <span className="row-name">{condition.names.plain}</span>
          {several ? (
            <PerPlace problem={problem} />
          ) : (
            <span className="row-how">
              {how ?? condition.summary}
              {disagree ? <strong> · {words('certainty.disagree')}</strong> : null}
            </span>
          )}
        </span>
        {place ? (
          <span className="row-place">
            <span className="place-dot" aria-hidden="true" />
            {condition.placeLabel ?? regionName(index, place)}
          </span>
        ) : null}
        <Icon name="go" />
      </PageLink>
    </li>
  );
}

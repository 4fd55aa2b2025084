import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { MOST_SHOWN, shownProblems } from '../../explorer/selectors.ts';
import type { LinkedProblem, LinkedProblems } from '../../knowledge/causes.ts';
import { CERTAINTIES } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { CertaintyWord } from '../parts/CertaintyWord.tsx';
import type { MarkedRegion } from './markedRegions.ts';
import { ProblemRow } from './ProblemRow.tsx';

interface Group {
  readonly key: string;
  readonly heading: React.ReactNode;
  readonly problems: readonly LinkedProblem[];
}

/** One place marked: by certainty word. Several: linked to all of them first, then the rest. */
function groupsOf(shown: readonly LinkedProblem[], marked: readonly MarkedRegion[], spots: number): readonly Group[] {
  if (marked.length > 0) {
    return [true, false].map((all) => ({
      key: String(all),
      heading: (
        <>
          <strong>{words(all ? 'region.group.all' : 'region.group.rest', { count: spots })}</strong>
          <span className="column-heads" aria-hidden="true">
            {marked.map(({ region, name }) => (
              <span key={region}>{name}</span>
            ))}
          </span>
        </>
      ),
      problems: shown.filter((problem) => problem.linkedToAll === all),
    }));
  }
  const sitting: Group = {
    key: 'here',
    heading: <strong>{words('region.here')}</strong>,
    problems: shown.filter((problem) => problem.sitsHere),
  };
  const bySureness = CERTAINTIES.map((certainty) => ({
    key: certainty,
    heading: (
      <>
        <CertaintyWord certainty={certainty} />
        <span className="small">{words(`certainty.${certainty}.means`)}</span>
      </>
    ),
    problems: shown.filter((problem) => !problem.sitsHere && problem.certainty === certainty),
  }));
  return [sitting, ...bySureness];
}

interface LinkedProblemListProps {
  readonly problems: LinkedProblems;
  /** The marked regions, where there are several. */
  readonly marked?: readonly MarkedRegion[];
  /** How many places are marked: both knees and the lower back are three. */
  readonly spots?: number;
  /** Names the list: "Foot problems linked to: left knee". */
  readonly name: string;
}

/** The linked foot problems, surest first; six at most until more are asked for. */
export function LinkedProblemList({ problems, marked = [], spots = 1, name }: LinkedProblemListProps) {
  const explorer = useExplorer();
  const showsAll = useExplorerState((state) => state.showsAll);
  const all = [...problems.all, ...problems.some];
  if (all.length === 0) return <p className="none">{words('region.none')}</p>;
  const hidden = all.slice(MOST_SHOWN);
  const ideas = hidden.filter((problem) => problem.certainty === 'only-an-idea').length;
  const groups = groupsOf(shownProblems(problems, showsAll), marked, spots).filter(
    (group) => group.problems.length > 0,
  );
  return (
    <>
      <ul
        className="problem-groups"
        data-columns={marked.length > 0 ? marked.length : undefined}
        aria-label={words('region.list', { region: name })}
      >
        {groups.map(({ key, heading, problems: rows }) => (
          <li key={key} className="problem-group">
            <p className="group-head">{heading}</p>
            <ul className="rows">
              {rows.map((problem) => (
                <ProblemRow key={problem.condition.id} problem={problem} marked={marked} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {hidden.length > 0 ? (
        <button
          type="button"
          className="button quiet"
          aria-expanded={showsAll}
          onClick={() => explorer.update({ showsAll: !showsAll })}
        >
          {showsAll ? words('region.less') : words('region.more', { sure: hidden.length - ideas, ideas })}
        </button>
      ) : null}
    </>
  );
}

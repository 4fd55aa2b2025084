import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { RegionId } from '../../knowledge/regions.ts';
import type { EntryDetail, HelpDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { URGENCIES, URGENCY_ICONS } from '../parts/RedFlags.tsx';
import { useWhatToDo } from '../parts/useWhatToDo.ts';

/** Signs at most: the most urgent ones; all of them are one touch away. */
const MOST_SIGNS = 6;

interface SummaryHelpProps {
  readonly help: HelpDetail;
  readonly opened: readonly EntryDetail[];
  readonly regions: readonly RegionId[];
}

/**
 * The red flags of what was looked at and of the marked places, or of all where those have none; the most urgent first,
 * each under what to do.
 */
export function SummaryHelp({ help, opened, regions }: SummaryHelpProps) {
  const { index } = useExplorer();
  const whatToDo = useWhatToDo();
  const ofRegions = index.regions.filter(({ id }) => regions.some((region) => region === id));
  const ids = new Set([
    ...opened.flatMap(({ redFlags }) => redFlags.map(({ id }) => id)),
    ...ofRegions.flatMap(({ checkFirst }) => checkFirst.map(({ id }) => id)),
  ]);
  const flags = help.redFlags
    .filter(({ id }) => ids.size === 0 || ids.has(id))
    .toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency))
    .slice(0, MOST_SIGNS);
  return (
    <>
      {URGENCIES.map((urgency) => {
        const own = flags.filter((flag) => flag.urgency === urgency);
        if (own.length === 0) return null;
        return (
          <div key={urgency} className={`summary-urgency ${urgency}`}>
            <h3>
              <Icon name={URGENCY_ICONS[urgency]} /> {words(`help.${urgency}`)}
            </h3>
            <p>{whatToDo(urgency).here}</p>
            <ul className="clues">
              {own.map(({ id, sign }) => (
                <li key={id}>{sign}</li>
              ))}
            </ul>
          </div>
        );
      })}
      <PageLink to={{ kind: 'help', id: null }} className="further-link">
        {words('summary.help.all')}
        <Icon name="go" />
      </PageLink>
    </>
  );
}

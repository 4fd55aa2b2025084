import type { Page } from '../../explorer/address.ts';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { problemsAt, regionsOf, shownProblems } from '../../explorer/selectors.ts';
import type { EffectRegionId } from '../../knowledge/regions.ts';
import { words } from '../../language/words.ts';
import { AddSpot } from '../region/AddSpot.tsx';
import { TickButton } from '../region/TickButton.tsx';
import { useActionSlots } from './actionSlots.ts';
import { BackLink } from './BackLink.tsx';

/** Pages that are no answer: they lead to one. */
const NO_ANSWER: readonly Page['kind'][] = ['home', 'unknown', 'search', 'choose'];

function Tick({ regions }: { readonly regions: readonly EffectRegionId[] }) {
  const { index } = useExplorer();
  const showsAll = useExplorerState((state) => state.showsAll);
  const shown = shownProblems(problemsAt(index, regions), showsAll);
  return <TickButton conditions={shown.map(({ condition }) => condition.id)} />;
}

/** What can be done with the answer: always in the same place, within reach. */
export function ActionRow({ page }: { readonly page: Page }) {
  const slots = useActionSlots();
  if (NO_ANSWER.includes(page.kind)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div className="action-row" role="group" aria-label={words('actions.name')}>
      <span className="action-back">
        <BackLink short />
      </span>
      {page.kind === 'region' ? <Tick regions={regionsOf(page.spots)} /> : null}
      {page.kind === 'balance' ? <Tick regions={['whole-body']} /> : null}
      {page.kind === 'summary' ? slots.summary : slots.answer}
      {page.kind === 'region' ? <AddSpot /> : null}
    </div>
  );
}

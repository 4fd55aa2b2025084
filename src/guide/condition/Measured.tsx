import { Callout } from '../../controls/Callout.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { turnTo } from '../../explorer/choose.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { type Callout as CalloutOf, calloutsOf, drawsChange, drawsOnBody } from '../../knowledge/callouts.ts';
import type { ConditionDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { SourceItem } from '../parts/SourceList.tsx';
import { calloutLines, measuredIn } from './calloutLines.ts';

const leadOf = (callouts: readonly CalloutOf[]) => {
  if (callouts.some(({ kind }) => kind === 'moves')) return 'callout.lead';
  return callouts.some(({ kind }) => kind !== 'shape') ? 'callout.lead.still' : 'callout.lead.shape';
};

/** The callouts of the figure as a list: the same words, for those who do not see them there. Below, every measurement with its source. */
export function Measured({ detail }: { readonly detail: ConditionDetail }) {
  const explorer = useExplorer();
  const { deviations, form } = detail;
  const callouts = calloutsOf(deviations, form);
  if (callouts.length === 0) return null;
  const lead = leadOf(callouts);
  const onBody = drawsOnBody(deviations, form);
  const showIt = () => {
    if (!onBody) explorer.turn({ ...turnTo(explorer.store.getState().address, 'foot'), part: null });
    explorer.update(onBody ? { enlarged: true } : { enlarged: true, drawn: 100 });
  };
  return (
    <>
      <h3>{words(lead === 'callout.lead.shape' ? 'callout.title.shape' : 'callout.title')}</h3>
      <p>{words(lead)}</p>
      {drawsChange(deviations, form) ? (
        <button type="button" className="button secondary callouts-on-body" onClick={showIt}>
          <Icon name="look" />
          {words(onBody ? 'change.on-body' : 'change.closer')}
        </button>
      ) : null}
      <ul className="callouts">
        {callouts.map((callout) => {
          const { id, ...lines } = calloutLines(explorer.index, callout);
          return (
            <li key={id}>
              <Callout {...lines} />
            </li>
          );
        })}
      </ul>
      {deviations.length > 0 ? (
        <details className="source-note">
          <summary>
            <Icon name="book" />
            <span>{words('callout.all', { count: deviations.length })}</span>
          </summary>
          <ul className="measurements">
            {deviations.map((deviation) => (
              <li key={`${deviation.says} ${deviation.source.id}`}>
                <p>
                  {words('callout.result', {
                    says: deviation.says,
                    result: deviation.nullResult ? 'still' : deviation.degrees === null ? 'direction' : 'measured',
                  })}{' '}
                  {measuredIn(deviation)}
                </p>
                <SourceItem source={deviation.source} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

import { Icon } from '../../controls/Icon.tsx';
import { late } from '../../explorer/late.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { Action, ClaimDetail, ConditionDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { SourcedText } from '../parts/SourcedText.tsx';
import { exercisesOf } from '../treatment/exercise/exercisesOf.ts';
import { ACTION_ICONS } from './actionIcons.ts';
import { ClaimSays } from './ClaimSays.tsx';

const Exercise = late('asked', async () => (await import('../treatment/exercise/Exercise.tsx')).Exercise);

const ACTIONS: readonly Action[] = ['do-today', 'ask-about', 'skip'];

/** One treatment for this problem: what it was shown to do, how surely, and its first caution in the same card. */
function ClaimCard({ claim }: { readonly claim: ClaimDetail }) {
  return (
    <li className="claim">
      <h4>
        <PageLink to={{ kind: 'treatment', id: claim.treatment }}>{claim.treatmentNames.plain}</PageLink>
      </h4>
      <ClaimSays claim={claim} />
      {claim.caution && claim.action !== 'skip' ? (
        <p className="caution">
          <strong>{words('helps.care')}:</strong> {claim.caution}
        </p>
      ) : null}
    </li>
  );
}

interface WhatHelpsProps {
  readonly claims: readonly ClaimDetail[];
  /** The foot problem the claims are for; an effect has no steps of its own. */
  readonly condition?: ConditionDetail;
}

/** "Do today", "Ask about" and "Skip", by the rule of the knowledge; what was not tested well is said, never hidden. */
export function WhatHelps({ claims, condition }: WhatHelpsProps) {
  const general = condition?.entry.generalSteps ?? [];
  return (
    <>
      {condition?.entry.checkFirst ? <p className="check-first-note">{words('helps.check-first')}</p> : null}
      {condition?.entry.treatmentEvidence === 'none-found' ? <p>{words('helps.none')}</p> : null}
      <div className="actions-grid">
        {ACTIONS.map((action) => {
          const group = claims.filter((claim) => claim.action === action);
          const today = action === 'do-today' ? general : [];
          if (group.length === 0 && today.length === 0) return null;
          return (
            <div key={action} className={`action-group ${action}`}>
              <h3>
                <Icon name={ACTION_ICONS[action]} />
                {words(`helps.${action}`)}
              </h3>
              <p className="small">{words(`helps.${action}.means`)}</p>
              {today.length > 0 ? (
                <div>
                  <SourcedText texts={today} sources={condition?.sources ?? {}} />
                  {exercisesOf(condition?.entry.id ?? '').map((exercise) => (
                    <Exercise key={exercise} exercise={exercise} />
                  ))}
                </div>
              ) : null}
              <ul>
                {group.map((claim) => (
                  <ClaimCard key={`${claim.treatment} ${claim.purpose} ${claim.appliesTo ?? ''}`} claim={claim} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      {condition ? (
        <PageLink to={{ kind: 'prevention' }} className="further-link">
          {words('prevention.title')}
          <Icon name="go" />
        </PageLink>
      ) : null}
    </>
  );
}

import { PageLink } from '../../explorer/PageLink.tsx';
import type { ClaimDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { claimWord } from '../condition/claimWord.ts';
import { TreatmentWord } from '../parts/TreatmentWord.tsx';
import { Bearings } from './Bearings.tsx';
import { NextStudy } from './NextStudy.tsx';

const TITLES = {
  treat: { for: 'browse.claim.for', against: 'browse.claim.against', beside: 'browse.claim.beside' },
  prevent: { for: 'browse.claim.prevents', against: 'browse.claim.against', beside: 'browse.claim.beside' },
} as const;

/** The evidence that a treatment helps with one thing: its word and what it means, every study, what to do with it. */
export function OneClaim({ claim }: { readonly claim: ClaimDetail }) {
  const { certainty, action, caution } = claim;
  return (
    <section className="link-evidence">
      <p className="group-head">
        <TreatmentWord {...claim} />
        <span className="small">{words(`browse.means.${certainty}`)}</span>
      </p>
      {claim.appliesTo ? <p className="small">{words('evidence.applies', { group: claim.appliesTo })}</p> : null}
      <p className="lead">{claim.says}</p>
      {claim.compare ? <p>{claim.compare}</p> : null}
      <Bearings evidence={claim.evidence} titles={TITLES[claim.purpose]} />
      <div className="evidence-foot">
        <div>
          <h2>{words(`helps.${action}`)}</h2>
          <p>{words(`helps.${action}.means`)}</p>
          {caution ? (
            <p>
              <strong>{words('helps.care')}:</strong> {caution}
            </p>
          ) : null}
          <PageLink to={{ kind: 'treatment', id: claim.treatment }}>{words('browse.claim.treatment')}</PageLink>
        </div>
        <div>
          <h2>{words('evidence.why', { word: claimWord(claim) })}</h2>
          <p>{words(`browse.means.${certainty}`)}</p>
          <NextStudy weighed={claim} />
          <PageLink to={{ kind: 'about' }}>{words('evidence.rule')}</PageLink>
        </div>
      </div>
    </section>
  );
}

import { PageLink } from '../../explorer/PageLink.tsx';
import type { LinkDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { CertaintyWord } from '../parts/CertaintyWord.tsx';
import { Mechanism } from '../parts/Mechanism.tsx';
import { Bearings } from './Bearings.tsx';
import { NextStudy } from './NextStudy.tsx';

const TITLES = { for: 'evidence.for', against: 'evidence.against', beside: 'evidence.mechanism' } as const;

/** The evidence of one link: its word and what it means, every study, the doubt, and what would make it surer. */
export function OneLink({ link }: { readonly link: LinkDetail }) {
  const graded = link.fromKind !== 'other-cause';
  return (
    <section className="link-evidence">
      {graded ? (
        <p className="group-head">
          <CertaintyWord certainty={link.certainty} disagree={link.disagree} />
          <span className="small">{words(`certainty.${link.certainty}.means`)}</span>
        </p>
      ) : null}
      {link.appliesTo ? <p className="small">{words('evidence.applies', { group: link.appliesTo })}</p> : null}
      <p className="lead">{link.why}</p>
      <Bearings evidence={link.evidence} titles={TITLES} />
      <Mechanism steps={link.mechanism} />
      <div className="evidence-foot">
        <div>
          <h2>{words('evidence.means')}</h2>
          <p>{link.caveat}</p>
        </div>
        {graded ? (
          <div>
            <h2>{words('evidence.why', { word: words(`certainty.${link.certainty}`) })}</h2>
            <p>{words(`certainty.${link.certainty}.means`)}</p>
            <NextStudy weighed={link} />
            <PageLink to={{ kind: 'about' }}>{words('evidence.rule')}</PageLink>
          </div>
        ) : null}
      </div>
    </section>
  );
}

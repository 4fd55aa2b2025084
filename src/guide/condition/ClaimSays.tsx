import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import type { ClaimDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { studyCount } from '../parts/citation.ts';
import { KnowLink } from '../parts/KnowLink.tsx';
import { linkTitle } from '../parts/names.ts';
import { TreatmentWord } from '../parts/TreatmentWord.tsx';

/** What a treatment was shown to do for one target: how surely, for whom, in words, and against what. */
export function ClaimSays({ claim }: { readonly claim: ClaimDetail }) {
  const { index } = useExplorer();
  return (
    <>
      <KnowLink
        to={{ kind: 'link', from: claim.treatment, to: claim.target }}
        label={linkTitle(index, claim.treatment, claim.target)}
        studies={studyCount(claim.evidence)}
      >
        <TreatmentWord {...claim} />
      </KnowLink>
      {claim.appliesTo ? <p className="small">{words('evidence.applies', { group: claim.appliesTo })}</p> : null}
      <p>{claim.says}</p>
      {claim.compare ? <p>{claim.compare}</p> : null}
    </>
  );
}

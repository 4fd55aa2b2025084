import type { ClaimDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { claimWord } from './claimWord.ts';

/** What a treatment was shown to do for one target: how surely, for whom, in words, and against what. */
export function ClaimSays({ claim }: { readonly claim: ClaimDetail }) {
  return (
    <>
      <p className="small claim-word">
        {claimWord(claim)}
        {claim.disagree ? ` · ${words('certainty.disagree')}` : ''}
        {claim.appliesTo ? ` · ${claim.appliesTo}` : ''}
      </p>
      <p>{claim.says}</p>
      {claim.compare ? <p>{claim.compare}</p> : null}
    </>
  );
}

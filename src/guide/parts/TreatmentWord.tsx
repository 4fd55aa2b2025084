import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import { Icon } from '../../controls/Icon.tsx';
import type { Certainty, ClaimDetail, TreatmentCertainty } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { claimWord } from '../condition/claimWord.ts';

/** The same stones for the words of treatments. */
const MARKS: Readonly<Record<TreatmentCertainty, Certainty>> = {
  'well-shown': 'well-shown',
  likely: 'likely',
  'some-signs': 'some-signs',
  'not-tested': 'only-an-idea',
  'no-benefit': 'no-link-found',
};

/** How sure it is that a treatment helps or prevents, with its mark. */
export function TreatmentWord(claim: Pick<ClaimDetail, 'certainty' | 'purpose' | 'disagree'>) {
  return (
    <span className="certainty">
      <span className="certainty-word">
        <CertaintyMark certainty={MARKS[claim.certainty]} />
        {claimWord(claim)}
      </span>
      {claim.disagree ? (
        <span className="certainty-word disagree">
          <Icon name="disagree" />
          {words('certainty.disagree')}
        </span>
      ) : null}
    </span>
  );
}

import { Icon } from '../../controls/Icon.tsx';
import type { ProofSummary } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { CertaintyWord } from './CertaintyWord.tsx';
import { TreatmentWord } from './TreatmentWord.tsx';

/** How sure an answer is: the word of what it rests on. A fact has none; "no study found" is said. */
export function ProofWord({ proof }: { readonly proof: ProofSummary }) {
  switch (proof.kind) {
    case 'link':
      return (
        <span className="certainty">
          {proof.direction === 'protective' && proof.certainty !== 'no-link-found' ? (
            <span className="certainty-word">{words('region.protective.title')}</span>
          ) : null}
          <CertaintyWord certainty={proof.certainty} disagree={proof.disagree} />
        </span>
      );
    case 'studies':
      return <CertaintyWord certainty={proof.certainty} disagree={proof.disagree} />;
    case 'claim':
    case 'trials':
      return <TreatmentWord certainty={proof.certainty} purpose={proof.purpose} disagree={proof.disagree} />;
    case 'sources':
    case 'no-study':
      return (
        <span className="certainty">
          <span className="certainty-word">
            <Icon name={proof.kind === 'sources' ? 'book' : 'look'} />
            {words(`proof.${proof.kind}`)}
          </span>
        </span>
      );
  }
}

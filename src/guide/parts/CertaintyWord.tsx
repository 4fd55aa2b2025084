import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import { Icon } from '../../controls/Icon.tsx';
import type { Certainty } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';

/** A certainty word with its mark, and "Studies disagree" where the best studies point both ways. */
export function CertaintyWord({ certainty, disagree }: { readonly certainty: Certainty; readonly disagree?: boolean }) {
  return (
    <span className="certainty">
      <span className="certainty-word">
        <CertaintyMark certainty={certainty} />
        {words(`certainty.${certainty}`)}
      </span>{' '}
      {disagree ? (
        <span className="certainty-word disagree">
          <Icon name="disagree" />
          {words('certainty.disagree')}
        </span>
      ) : null}
    </span>
  );
}

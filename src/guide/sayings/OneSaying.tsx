import { Icon } from '../../controls/Icon.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { SayingDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { CountDots } from '../evidence/CountDots.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Proof } from '../parts/Proof.tsx';
import { ProofLine } from './ProofLine.tsx';
import { ShareAddress } from './ShareAddress.tsx';

/** One saying on a page of its own, to be shared: the answer, how sure it is, the numbers, and the way to all others. */
export function OneSaying({ saying }: { readonly saying: SayingDetail }) {
  const { proof, numbers } = saying;
  return (
    <div className="one-saying">
      <header className="page-head">
        <p className="small">{words('browse.share.one')}</p>
        <PageHeading>{words('sayings.quote', { saying: saying.saying })}</PageHeading>
        <p className="lead">{saying.answer}</p>
      </header>
      <Proof proof={proof} label={saying.saying} />
      <ProofLine saying={saying} />
      {numbers?.counts ? <CountDots counts={numbers.counts} /> : null}
      <ShareAddress />
      <PageLink to={{ kind: 'sayings' }} className="further-link">
        {words('browse.share.all')}
        <Icon name="go" />
      </PageLink>
    </div>
  );
}

import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { useDetail } from '../../explorer/useDetail.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { entryKind } from '../parts/entryPage.ts';
import { linkTitle } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { OneClaim } from './OneClaim.tsx';
import { OneLink } from './OneLink.tsx';

interface PairProps {
  readonly from: string;
  readonly to: string;
}

/** The links of one pair; several where they hold for different people. */
function Links({ from, to, kind }: PairProps & { readonly kind: 'condition' | 'effect' | 'other-cause' }) {
  const detail = useDetail(kind, from);
  return (
    <Awaited text={detail}>
      {(ready) =>
        ready.links.filter((link) => link.to === to).map((link) => <OneLink key={link.appliesTo ?? ''} link={link} />)
      }
    </Awaited>
  );
}

/** What one treatment was tested for at one target; several where the people or the purpose differ. */
function Claims({ from, to }: PairProps) {
  const detail = useDetail('treatment', from);
  return (
    <Awaited text={detail}>
      {(ready) => {
        const claims = ready.claims.filter((claim) => claim.target === to);
        if (claims.length === 0) return <p className="notice">{words('browse.claim.none')}</p>;
        return claims.map((claim) => <OneClaim key={`${claim.purpose} ${claim.appliesTo ?? ''}`} claim={claim} />);
      }}
    </Awaited>
  );
}

/** The evidence of one link, or of one treatment for one thing: every study for and against, with its numbers. */
export function LinkPage({ from, to }: PairProps) {
  const { index } = useExplorer();
  const kind = entryKind(index, from);
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{linkTitle(index, from, to)}</PageHeading>
      </header>
      {kind === 'treatment' ? <Claims from={from} to={to} /> : <Links from={from} to={to} kind={kind} />}
    </article>
  );
}

import type { ReactNode } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import type { Page } from '../../explorer/address.ts';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { ProofDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { studyCount } from './citation.ts';
import { SourceNote } from './SourceList.tsx';

interface ProofMoreProps {
  readonly proof: ProofDetail;
  /** What the proof is about, for those who hear the links of a page one after the other. */
  readonly label: string;
}

function KnowLink({
  to,
  label,
  children,
}: {
  readonly to: Page;
  readonly label: string;
  readonly children?: ReactNode;
}) {
  return (
    <PageLink to={to} className="know-link" label={words('myths.know.label', { saying: label })}>
      <Icon name="book" />
      {words('section.know')}
      {children}
    </PageLink>
  );
}

/** The way to what an answer rests on: the page of its evidence, or the studies and sources themselves. */
export function ProofMore({ proof, label }: ProofMoreProps) {
  switch (proof.kind) {
    case 'link':
      return <KnowLink to={{ kind: 'link', from: proof.from, to: proof.to }} label={label} />;
    case 'claim':
      return <KnowLink to={{ kind: 'treatment', id: proof.treatment }} label={label} />;
    case 'studies':
    case 'trials':
      return (
        <details className="mechanism">
          <summary>
            {words('section.know')} · {studyCount(proof.evidence)}
          </summary>
          <EvidenceList evidence={proof.evidence} />
        </details>
      );
    case 'sources':
    case 'no-study':
      return <SourceNote sources={proof.sources} />;
  }
}

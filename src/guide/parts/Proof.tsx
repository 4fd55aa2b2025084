import type { ProofDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { NextStudy } from '../evidence/NextStudy.tsx';
import { studyCount } from './citation.ts';
import { KnowLink } from './KnowLink.tsx';
import { ProofWord } from './ProofWord.tsx';
import { SourceNote } from './SourceList.tsx';

type ProofByStudies = Extract<ProofDetail, { readonly evidence: unknown }>;

/** An answer with studies of its own: its word opens them in place. */
function OwnStudies({ proof }: { readonly proof: ProofByStudies }) {
  return (
    <details className="mechanism own-studies">
      <summary>
        <ProofWord proof={proof} />
        <span>
          {words('section.know')} · {studyCount(proof.evidence)}
        </span>
      </summary>
      <EvidenceList evidence={proof.evidence} />
      <NextStudy weighed={proof} />
    </details>
  );
}

interface ProofProps {
  readonly proof: ProofDetail;
  /** What the proof is about, for those who hear the links of a page one after the other. */
  readonly label: string;
}

/** How sure an answer is, and the way to what it rests on. A fact has no word; "no study found" is said. */
export function Proof({ proof, label }: ProofProps) {
  switch (proof.kind) {
    case 'link':
      return (
        <KnowLink to={{ kind: 'link', from: proof.from, to: proof.to }} label={label}>
          <ProofWord proof={proof} />
        </KnowLink>
      );
    case 'claim':
      return (
        <KnowLink to={{ kind: 'link', from: proof.treatment, to: proof.target }} label={label}>
          <ProofWord proof={proof} />
        </KnowLink>
      );
    case 'studies':
    case 'trials':
      return <OwnStudies proof={proof} />;
    case 'sources':
    case 'no-study':
      return (
        <>
          <ProofWord proof={proof} />
          <SourceNote sources={proof.sources} />
        </>
      );
  }
}

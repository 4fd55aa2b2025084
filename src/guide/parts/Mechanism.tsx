import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { MechanismStep } from '../../knowledge/types.ts';
import { inSentence } from '../../language/inSentence.ts';
import { words } from '../../language/words.ts';
import { entryName } from './names.ts';
import { Proof } from './Proof.tsx';
import { ProofWord } from './ProofWord.tsx';

/** What one step rests on: its word, and the way to its evidence. Where that is of another link, the link is named. */
function StepProof({ step, proof }: { readonly step: string; readonly proof: NonNullable<MechanismStep['proof']> }) {
  const { index } = useExplorer();
  return (
    <div className="step-proof">
      {proof.kind === 'link' ? (
        <>
          <ProofWord proof={proof} />
          <PageLink to={{ kind: 'link', from: proof.from, to: proof.to }} className="know-link">
            <Icon name="book" />
            <span>
              {words('evidence.title', {
                from: entryName(index, proof.from),
                to: inSentence(entryName(index, proof.to)),
              })}
            </span>
          </PageLink>
        </>
      ) : (
        <Proof proof={proof} label={step} />
      )}
    </div>
  );
}

/** How one thing may lead to the next, step after step from the start of the link up, each with its own proof. */
export function Mechanism({ steps }: { readonly steps: readonly MechanismStep[] }) {
  if (steps.length === 0) return null;
  const proven = steps.filter(({ proof }) => proof).length;
  return (
    <details className="mechanism">
      <summary>{words('section.how')}</summary>
      <ol className="steps">
        {steps.map(({ step, proof }) => (
          <li key={step}>
            {step}
            {proof ? <StepProof step={step} proof={proof} /> : null}
          </li>
        ))}
      </ol>
      {proven < steps.length ? <p className="small">{words('mechanism.unmarked', { proven })}</p> : null}
    </details>
  );
}

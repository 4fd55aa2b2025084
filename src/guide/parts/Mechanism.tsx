import type { LinkDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';

/** How one thing may lead to the next, one short step after the other, from the start of the link up. */
export function Mechanism({ steps }: { readonly steps: LinkDetail['mechanism'] }) {
  if (steps.length === 0) return null;
  return (
    <details className="mechanism">
      <summary>{words('section.how')}</summary>
      <ol className="steps">
        {steps.map(({ step }) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

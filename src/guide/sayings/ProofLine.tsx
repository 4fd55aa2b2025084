import type { SayingDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';

/** The numbers behind an answer in one line: studies for and against, and people in the largest. A fact has none. */
export function ProofLine({ saying: { proof, numbers } }: { readonly saying: SayingDetail }) {
  if (!numbers) return null;
  const { found, foundNot, people } = numbers;
  if (found + foundNot === 0) return null;
  const treats = proof.kind === 'claim' || proof.kind === 'trials';
  return (
    <p className="small proof-line">
      {words(treats ? 'browse.numbers.claim' : 'browse.numbers.link', { found, foundNot })}
      {people === null ? '' : ` ${words('browse.numbers.people', { people })}`}
    </p>
  );
}

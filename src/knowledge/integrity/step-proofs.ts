import { type FiledStep, steps } from '../steps.ts';
import type { Check } from './check.ts';

const isItself = ({ from, link, proof }: FiledStep): boolean =>
  proof?.kind === 'link' &&
  proof.from === from &&
  proof.to === link.to &&
  (proof.appliesTo === undefined || proof.appliesTo === link.appliesTo);

/** A step leans on another link than the one it explains, and borrows only evidence that its link has. */
export const stepProofs: Check = (entries) =>
  steps(entries).flatMap((each) => {
    const { file, field, from, link, proof } = each;
    if (isItself(each)) {
      const found = `${from} → ${link.to}, the link it explains`;
      return [{ file, field: `${field}.proof`, found, accepted: 'another link, or "kind": "own" with its sources' }];
    }
    if (proof?.kind !== 'own') return [];
    const has = link.evidence.map(({ source }) => source);
    return proof.sources.flatMap((id, at) =>
      has.includes(id)
        ? []
        : [{ file, field: `${field}.proof.sources[${at}]`, found: `"${id}"`, accepted: `one of ${has.join(', ')}` }],
    );
  });

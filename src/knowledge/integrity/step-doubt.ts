import { compileLinks } from '../compile-links.ts';
import { groundsOf } from '../grounds.ts';
import { readProof } from '../read-proof.ts';
import { asProof, steps } from '../steps.ts';
import type { ProofDetail } from '../types.ts';
import type { Check } from './check.ts';

/** A sentence that holds one of these does not say that the step happens. */
const DOUBT = /\b(idea|said|not)\b/iu;

/** Studies looked for the step in vain, or it leans on a link that was not found or runs the other way. */
const lookedForInVain = (proof: ProofDetail): boolean =>
  ('certainty' in proof && proof.certainty === 'no-link-found') ||
  (proof.kind === 'link' && (proof.direction === 'no-association' || proof.direction === 'protective'));

/** A step that was looked for and not found is told as an idea, never as what happens. */
export const stepDoubt: Check = (entries) => {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const grounds = groundsOf(sources, compileLinks(entries));
  return steps(entries).flatMap(({ file, field, link, step, proof }) => {
    if (!proof || DOUBT.test(step) || !lookedForInVain(readProof(asProof(proof, link), grounds))) return [];
    const found = `"${step}", which studies looked for and did not find`;
    return [{ file, field: `${field}.step`, found, accepted: 'words that say so: "It is said that …", "The idea: …"' }];
  });
};

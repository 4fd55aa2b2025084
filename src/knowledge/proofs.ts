/** Every sentence that leans on a proof of its own, and the link or claim a proof means. */
import type { Entries } from './entries.ts';
import { LIST_FILES } from './entries.ts';
import type { ProofEntry } from './schema/index.ts';
import { steps } from './steps.ts';

/** A proof and where it stands: `data/sayings.json`, `sayings[3].proof`. */
export interface FiledProof {
  readonly file: string;
  readonly field: string;
  readonly proof: ProofEntry;
}

/**
 * Every proof: of the sayings, of the ways to keep foot problems from starting, of the steps of mechanisms. A step that
 * borrows evidence from its own link is not among them, for that evidence is the link's.
 */
export const proofs = (entries: Entries): readonly FiledProof[] => [
  ...entries.sayings.map(({ proof }, at) => ({ file: LIST_FILES.sayings, field: `sayings[${at}].proof`, proof })),
  ...entries.prevention.flatMap(({ shown }, at) =>
    shown.map(({ proof }, index) => ({
      file: LIST_FILES.prevention,
      field: `topics[${at}].shown[${index}].proof`,
      proof,
    })),
  ),
  ...steps(entries).flatMap(({ file, field, proof }) =>
    proof && proof.kind !== 'own' ? [{ file, field: `${field}.proof`, proof }] : [],
  ),
];

/**
 * The one of several links or claims about a pair that is meant: the one for the people named; where none are named,
 * the one for everybody or the only one. Null when there is none, or several and nothing tells them apart.
 */
export function meant<T extends { readonly appliesTo?: string | null | undefined }>(
  pairs: readonly T[],
  appliesTo: string | undefined,
): T | null {
  const [only, ...others] = pairs;
  if (appliesTo === undefined && only && others.length === 0) return only;
  return pairs.find((pair) => (pair.appliesTo ?? undefined) === appliesTo) ?? null;
}

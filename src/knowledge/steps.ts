/** The steps of every mechanism, and what each rests on. */
import type { Entries } from './entries.ts';
import type { LinkEntry, ProofEntry, StepProofEntry } from './schema/index.ts';
import { starts } from './starts.ts';

/** A step and where it stands: `data/conditions/flat-foot.json`, `links[2].mechanism[1]`. */
export interface FiledStep {
  readonly file: string;
  readonly field: string;
  /** Where the link that it explains starts. */
  readonly from: string;
  readonly link: LinkEntry;
  readonly step: string;
  /** Null where no study of this very step was read. */
  readonly proof: StepProofEntry | null;
}

/** Every step of every link, in the order of the files. */
export const steps = (entries: Entries): readonly FiledStep[] =>
  starts(entries).flatMap(({ file, id, links }) =>
    links.flatMap((link, at) =>
      link.mechanism.map(({ step, proof = null }, index) => ({
        file,
        field: `links[${at}].mechanism[${index}]`,
        from: id,
        link,
        step,
        proof,
      })),
    ),
  );

/** The proof of a step as the proof of any answer: evidence borrowed from the step's own link becomes its studies. */
export function asProof(proof: StepProofEntry, { evidence }: LinkEntry): ProofEntry {
  if (proof.kind !== 'own') return proof;
  return { kind: 'studies', evidence: evidence.filter(({ source }) => proof.sources.includes(source)) };
}

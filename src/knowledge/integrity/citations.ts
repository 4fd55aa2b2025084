import { type Entries, LIST_FILES } from '../entries.ts';
import { type FiledProof, proofs } from '../proofs.ts';
import type { SourcedText } from '../schema/index.ts';
import { assertions } from './assertions.ts';

/** One place where a source is cited. */
export interface Citation {
  readonly file: string;
  readonly field: string;
  readonly id: string;
}

const ofTexts = (file: string, field: string, texts: readonly SourcedText[]): readonly Citation[] =>
  texts.flatMap((text, at) =>
    text.sources.map((id, index) => ({ file, field: `${field}[${at}].sources[${index}]`, id })),
  );

function ofProof({ file, field, proof }: FiledProof): readonly Citation[] {
  if ('evidence' in proof) {
    return proof.evidence.map(({ source }, at) => ({ file, field: `${field}.evidence[${at}].source`, id: source }));
  }
  if ('sources' in proof) return proof.sources.map((id, at) => ({ file, field: `${field}.sources[${at}]`, id }));
  return [];
}

/** Every place where the knowledge cites a source. */
export function citations(entries: Entries): readonly Citation[] {
  const described = [...entries.effects, ...entries.otherCauses, ...entries.treatments];
  return [
    ...entries.conditions.flatMap(({ file, entry }) => [
      ...ofTexts(file, 'whatItIs', entry.whatItIs),
      ...ofTexts(file, 'whoGetsIt', entry.whoGetsIt),
      ...ofTexts(file, 'worthAVisit', entry.worthAVisit),
      ...ofTexts(file, 'generalSteps', entry.generalSteps),
      ...entry.clues.map(({ source }, at) => ({ file, field: `clues[${at}].source`, id: source })),
      ...entry.deviations.map(({ source }, at) => ({ file, field: `deviations[${at}].source`, id: source })),
      ...entry.form.flatMap(({ source }, at) => (source ? [{ file, field: `form[${at}].source`, id: source }] : [])),
    ]),
    ...described.flatMap(({ file, entry }) => ofTexts(file, 'whatItIs', entry.whatItIs)),
    ...assertions(entries).flatMap(({ file, field, evidence }) =>
      evidence.map(({ source }, at) => ({ file, field: `${field}.evidence[${at}].source`, id: source })),
    ),
    ...entries.redFlags.flatMap(({ sources }, at) =>
      sources.map((id, index) => ({ file: LIST_FILES.redFlags, field: `redFlags[${at}].sources[${index}]`, id })),
    ),
    ...entries.regions.flatMap(({ notTheFoot }, at) =>
      (notTheFoot?.sources ?? []).map((id, index) => ({
        file: LIST_FILES.regions,
        field: `regions[${at}].notTheFoot.sources[${index}]`,
        id,
      })),
    ),
    ...entries.prevention.flatMap(({ sources }, at) =>
      sources.map((id, index) => ({ file: LIST_FILES.prevention, field: `topics[${at}].sources[${index}]`, id })),
    ),
    ...entries.visit.exam.flatMap(({ sources }, at) =>
      sources.map((id, index) => ({ file: LIST_FILES.visit, field: `exam[${at}].sources[${index}]`, id })),
    ),
    ...ofTexts(LIST_FILES.visit, 'asking', entries.visit.asking),
    ...proofs(entries).flatMap(ofProof),
  ];
}

// How things may work, step by step: each with a word of its own, on the real knowledge.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/knowledge/build/read.ts';
import { compileLinks } from '../../src/knowledge/compile-links.ts';

const { entries } = await readKnowledge(join(import.meta.dirname, '../..'));
const links = compileLinks(entries);
const linkOf = (from: string, to: string) => {
  const link = links.find((each) => each.from === from && each.to === to);
  if (!link) throw new Error(`no link ${from} → ${to}`);
  return link;
};
const allSteps = links.flatMap((link) => link.mechanism.map(({ step, proof }) => ({ link, step, proof })));

describe('the steps of the real knowledge', () => {
  it('[K45] from flat feet up to the back, each step says how sure it is, and the last that nobody studied it', () => {
    const rests = linkOf('flat-foot', 'low-back-pain').mechanism.map(({ proof }) =>
      proof?.kind === 'link' ? `${proof.from} → ${proof.to}` : proof,
    );
    expect(rests).toEqual([
      'flat-foot → overpronation',
      'overpronation → hip-internal-rotation',
      'overpronation → anterior-pelvic-tilt',
      null,
    ]);
  });

  it('[K45] a shin that turns in is as sure as its own link, wherever it is told', () => {
    const { certainty, disagree } = linkOf('overpronation', 'tibial-internal-rotation');
    const told = allSteps.filter(({ proof }) => proof?.kind === 'link' && proof.to === 'tibial-internal-rotation');
    expect(told.length).toBeGreaterThan(5);
    for (const { proof } of told) expect(proof).toMatchObject({ certainty, disagree });
  });

  it('[K45] what studies looked for in vain is told as something that is said', () => {
    const inVain = allSteps.filter(({ proof }) => proof && 'certainty' in proof && proof.certainty === 'no-link-found');
    expect(inVain.length).toBeGreaterThan(5);
    for (const { step } of inVain) expect(step).toMatch(/\b(idea|said|not)\b/i);
  });

  it('[K45] limping is known from studies of how sore feet walk, or said to have no study', () => {
    const limps = allSteps.filter(({ step }) => /\b(limp|softly|guarded)\b/i.test(step));
    expect(limps.length).toBeGreaterThan(3);
    for (const { link, step, proof } of limps) {
      expect(proof, `${link.from} → ${link.to}: ${step}`).not.toBeNull();
    }
  });
});

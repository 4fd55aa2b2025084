/** Sayings and ways to keep foot problems from starting, whole and valid: each test names only what it is about. */
import type { PreventionTopic, ProofEntry, SayingEntry } from '../../../src/knowledge/schema/index.ts';

const aProof: ProofEntry = { kind: 'link', from: 'flat-foot', to: 'knee-pain' };

export const aSaying = (id: string, rest: Partial<SayingEntry> = {}): SayingEntry => ({
  id,
  saying: 'Flat feet hurt your knees',
  group: 'shape',
  answer: 'They are seen together a little more often.',
  proof: aProof,
  ...rest,
});

export const aTopic = (id: string, rest: Partial<PreventionTopic> = {}): PreventionTopic => ({
  id,
  title: 'Wear shoes that fit',
  summary: 'A shoe that fits does not rub.',
  steps: ['Have your feet measured.'],
  sources: ['cohort-2020'],
  cautions: ['Numb feet? Look at them each day.'],
  shown: [{ text: 'Flat feet and sore knees are seen together.', proof: aProof }],
  ...rest,
});

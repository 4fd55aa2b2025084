import { type FiledStep, steps } from '../steps.ts';
import type { Check } from './check.ts';

/** A mechanism that people are often told as a fact. */
interface ToldMechanism {
  /** What names it in a step. */
  readonly words: RegExp;
  /** The entries that are this mechanism: the evidence of a link that starts or ends there is about the step itself. */
  readonly is: readonly string[];
}

/** What people are told about how feet reach the knee, hip and back. Add a line here when another story goes round. */
const TOLD: readonly ToldMechanism[] = [
  { words: /\broll(s|ed|ing)? .*\bin\b|\brolls? toward/iu, is: ['overpronation'] },
  { words: /\bshin\b.*\b(turns?|twists?)\b/iu, is: ['tibial-internal-rotation', 'tibial-external-rotation'] },
  { words: /\b(thigh|leg)\b.*\bturns?\b/iu, is: ['hip-internal-rotation'] },
  {
    words: /\b(pelvis|hip bones)\b.*\b(tips?|tilts?|twists?|turns?|drops?|tucks?|moves?)\b/iu,
    is: ['anterior-pelvic-tilt', 'pelvic-obliquity'],
  },
  { words: /\b(jolt|shock)\b|\bsoaks? up\b/iu, is: ['landing-jolt'] },
  {
    words: /\blimp|\bguard|\bsoftly\b|\bhow you walk\b|\bshort.*\bsteps?\b|\bsteps?\b.*\bshort/iu,
    is: ['gait-change'],
  },
];

const isTold = ({ step, from, link }: FiledStep): boolean =>
  TOLD.some(({ words, is }) => words.test(step) && !is.includes(from) && !is.includes(link.to));

/** The kinetic chain, rolling in, shock, guarding and limping are never told without their proof. */
export const toldMechanisms: Check = (entries) =>
  steps(entries).flatMap((each) => {
    const { file, field, step, proof } = each;
    if (proof || !isTold(each)) return [];
    const accepted = 'what it rests on, or { "kind": "no-study" }';
    return [{ file, field: `${field}.proof`, found: `nothing, on "${step}"`, accepted }];
  });

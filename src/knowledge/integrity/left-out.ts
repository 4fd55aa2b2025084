import { LIST_FILES } from '../entries.ts';
import { assertions } from './assertions.ts';
import type { Check } from './check.ts';

/** What is left out stands nowhere else: a pair that the knowledge has needs no reason for being left out. */
export const leftOut: Check = (entries) => {
  const kept = new Set(
    assertions(entries).map(({ subject, from, to, appliesTo }) => `${subject} ${from} ${to} ${appliesTo}`),
  );
  return entries.leftOut.flatMap(({ kind, from, to, appliesTo = null }, at) => {
    const subject = kind === 'link' ? 'link' : 'treatment';
    if (!kept.has(`${subject} ${from} ${to} ${appliesTo}`)) return [];
    const found = `${from} → ${to}, a ${kind} that data/ has`;
    return [{ file: LIST_FILES.leftOut, field: `leftOut[${at}]`, found, accepted: 'the entry taken out of the list' }];
  });
};

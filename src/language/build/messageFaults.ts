import { argumentsOf } from './catalogs.ts';

/** An argument that a translation lost or made up would leave a hole on screen. The faults, in words for its writer. */
export function messageFaults(written: string, translation: string): readonly string[] {
  if (!translation.trim()) return ['is empty'];
  const [there, here] = [written, translation].map((message) => {
    try {
      return argumentsOf(message).join(', ');
    } catch {
      return 'no valid message';
    }
  });
  return there === here ? [] : [`takes {${here}}; the English takes {${there}}`];
}

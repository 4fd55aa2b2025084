/** What is wrong with a translated text, whatever the language. Pure. */
import { mostLetters } from './patient-texts.ts';

const numbersIn = (text: string): readonly string[] => (text.match(/\d+/g) ?? []).sort();

/** The faults of a translation of one patient text, in words for whoever wrote it. */
export function textFaults(path: string, written: string, translation: string): readonly string[] {
  const most = mostLetters(path);
  const [there, here] = [numbersIn(written).join(' '), numbersIn(translation).join(' ')];
  return [
    ...(translation.trim() === translation && translation ? [] : ['is empty, or begins or ends with a space']),
    ...(most && translation.length > most ? [`has ${translation.length} letters; at most ${most} fit`] : []),
    ...(there === here ? [] : [`has the numbers ${here || 'none'}; the English has ${there || 'none'}`]),
  ];
}

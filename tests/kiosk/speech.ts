import type { Speech, Voice } from '../../src/kiosk/handover/readAloud/speech.ts';

export const aVoice = (name: string, lang: string, localService = true): Voice => ({ name, lang, localService });

/** A speech that keeps what it was asked to say and ends a sentence when told to. */
export function aSpeech(known: readonly Voice[]) {
  let voices = known;
  let done = () => undefined as unknown;
  const listeners = new Set<() => void>();
  const speech = {
    said: [] as string[],
    hushed: 0,
    voices: () => voices,
    onVoices(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(sentence: string, _voice: Voice, ended: () => void) {
      speech.said.push(sentence);
      done = ended;
    },
    hush() {
      speech.hushed += 1;
    },
    /** The sentence being said comes to its end. */
    end: () => done(),
    /** The browser learns of other voices. */
    learn(next: readonly Voice[]) {
      voices = next;
      for (const listener of listeners) listener();
    },
  };
  return speech satisfies Speech;
}

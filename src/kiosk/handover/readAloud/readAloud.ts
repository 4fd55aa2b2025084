import { type Reading, type ReadingEvent, read, SILENT } from './reading.ts';
import type { Speech, Voice } from './speech.ts';
import { voiceFor } from './voiceFor.ts';

/** Reads answers aloud. One for the whole app: only one text is heard at a time. */
export interface ReadAloud {
  readonly get: () => Reading;
  /** Whether something is heard right now: a clock that waits for a touch should wait. */
  readonly isReading: () => boolean;
  /** Tells when the reading or the voices have changed. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The voice for a language; null = there is none on this device. */
  readonly voice: (lang: string) => Voice | null;
  readonly start: (sentences: readonly string[], lang: string) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/** No sentence takes so long, ms: a voice that hangs must not keep a visit open. */
const LONGEST_SENTENCE = 60_000;

/** `speech` null: a browser that cannot speak; then there is never a voice. */
export function createReadAloud(speech: Speech | null): ReadAloud {
  let reading: Reading = SILENT;
  let voice: Voice | null = null;
  /** Counts what was said: the end of a sentence that was cut off must not bring the next one. */
  let turn = 0;
  let saidAt = 0;
  const listeners = new Set<() => void>();

  const say = (sentence: string) => {
    turn += 1;
    saidAt = Date.now();
    const mine = turn;
    if (voice) speech?.say(sentence, voice, () => mine === turn && send({ kind: 'said' }));
  };
  const send = (event: ReadingEvent) => {
    const before = reading;
    reading = read(before, event);
    if (reading === before) return;
    if (event.kind !== 'said' && before.status === 'reading') {
      turn += 1;
      speech?.hush();
    }
    if (reading.status === 'reading') say(reading.sentences[reading.at] ?? '');
    for (const listener of listeners) listener();
  };

  return {
    get: () => reading,
    isReading: () => reading.status === 'reading' && Date.now() - saidAt < LONGEST_SENTENCE,
    subscribe(listener) {
      listeners.add(listener);
      const endVoices = speech?.onVoices(listener);
      return () => {
        listeners.delete(listener);
        endVoices?.();
      };
    },
    voice: (lang) => voiceFor(speech?.voices() ?? [], lang),
    start(sentences, lang) {
      voice = voiceFor(speech?.voices() ?? [], lang);
      send(voice ? { kind: 'start', sentences } : { kind: 'stop' });
    },
    pause: () => send({ kind: 'pause' }),
    resume: () => send({ kind: 'resume' }),
    stop: () => send({ kind: 'stop' }),
  };
}

/** The thin edge to the browser's speech; everything behind it is tested with a speech of our own. */

export interface Voice {
  readonly name: string;
  /** "en-US" */
  readonly lang: string;
  /** It lives on the device: what it reads is sent nowhere. */
  readonly localService: boolean;
}

export interface Speech {
  /** The voices known so far; browsers often learn of them late. */
  voices(): readonly Voice[];
  /** Tells when the voices have changed. Returns what ends it. */
  onVoices(listener: () => void): () => void;
  /** Says one sentence, then calls `done`; also when it could not be said. */
  say(sentence: string, voice: Voice, done: () => void): void;
  hush(): void;
}

/** The speech of this device; null where the browser has none. */
export function deviceSpeech({ speechSynthesis: synthesis }: Partial<Window>): Speech | null {
  if (!synthesis) return null;
  return {
    voices: () => synthesis.getVoices(),
    onVoices(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    say(sentence, voice, done) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice =
        synthesis.getVoices().find(({ name, lang }) => name === voice.name && lang === voice.lang) ?? null;
      utterance.lang = voice.lang;
      utterance.onend = done;
      utterance.onerror = done;
      synthesis.speak(utterance);
    },
    hush: () => synthesis.cancel(),
  };
}

/** Reading aloud, as a pure reducer: sentence by sentence, so that a pause goes on where it was. */

export type Reading =
  | { readonly status: 'silent' }
  /** `at`: the sentence being said, or the one to go on with. */
  | { readonly status: 'reading' | 'paused'; readonly sentences: readonly string[]; readonly at: number };

export type ReadingEvent =
  | { readonly kind: 'start'; readonly sentences: readonly string[] }
  /** The sentence being said came to its end. */
  | { readonly kind: 'said' }
  | { readonly kind: 'pause' | 'resume' | 'stop' };

export const SILENT: Reading = { status: 'silent' };

export function read(reading: Reading, event: ReadingEvent): Reading {
  switch (event.kind) {
    case 'start':
      return event.sentences.length > 0 ? { status: 'reading', sentences: event.sentences, at: 0 } : SILENT;
    case 'stop':
      return SILENT;
    case 'said': {
      if (reading.status !== 'reading') return reading;
      const at = reading.at + 1;
      return at < reading.sentences.length ? { ...reading, at } : SILENT;
    }
    case 'pause':
      return reading.status === 'reading' ? { ...reading, status: 'paused' } : reading;
    case 'resume':
      return reading.status === 'paused' ? { ...reading, status: 'reading' } : reading;
  }
}

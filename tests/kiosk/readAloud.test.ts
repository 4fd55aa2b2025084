import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createReadAloud } from '../../src/kiosk/handover/readAloud/readAloud.ts';
import { type Reading, type ReadingEvent, read, SILENT } from '../../src/kiosk/handover/readAloud/reading.ts';
import { voiceFor } from '../../src/kiosk/handover/readAloud/voiceFor.ts';
import { aSpeech, aVoice } from './speech.ts';

describe('the voice', () => {
  it('[RA1] lives on the device and speaks the language of the page, of its region where there is one', () => {
    const voices = [
      aVoice('Net', 'en-US', false),
      aVoice('Paulina', 'es-MX'),
      aVoice('Daniel', 'en-GB'),
      aVoice('Samantha', 'en_US'),
    ];
    expect(voiceFor(voices, 'en-US')?.name).toBe('Samantha');
    expect(voiceFor(voices, 'en')?.name).toBe('Daniel');
    expect(voiceFor(voices, 'es')?.name).toBe('Paulina');
  });

  it('[RA1] there is none in a list without voices, of network voices, or of other languages', () => {
    expect(voiceFor([], 'en')).toBeNull();
    expect(voiceFor([aVoice('Net', 'en-US', false), aVoice('Cloud', 'en-GB', false)], 'en')).toBeNull();
    expect(voiceFor([aVoice('Paulina', 'es-MX'), aVoice('Enja', 'enm-XX')], 'en')).toBeNull();
  });
});

const events: fc.Arbitrary<ReadingEvent> = fc.oneof(
  fc
    .array(fc.constantFrom('One.', 'Two.'), { maxLength: 3 })
    .map((sentences) => ({ kind: 'start' as const, sentences })),
  fc.constantFrom(...(['said', 'pause', 'resume', 'stop'] as const)).map((kind) => ({ kind })),
);

describe('reading', () => {
  it('[RA3] sentence by sentence to the end, then silence; a pause goes on with the sentence it cut off', () => {
    const then = (...kinds: readonly ReadingEvent['kind'][]) =>
      kinds.reduce<Reading>(
        (reading, kind) => read(reading, kind === 'start' ? { kind, sentences: ['One.', 'Two.'] } : { kind }),
        SILENT,
      );
    expect(then('start')).toMatchObject({ status: 'reading', at: 0 });
    expect(then('start', 'said')).toMatchObject({ status: 'reading', at: 1 });
    expect(then('start', 'said', 'said')).toEqual(SILENT);
    expect(then('start', 'said', 'pause')).toMatchObject({ status: 'paused', at: 1 });
    expect(then('start', 'said', 'pause', 'said')).toMatchObject({ status: 'paused', at: 1 });
    expect(then('start', 'said', 'pause', 'resume')).toMatchObject({ status: 'reading', at: 1 });
    expect(then('start', 'pause', 'stop')).toEqual(SILENT);
    expect(then('resume')).toEqual(SILENT);
  });

  it('[RA3] whatever happens, there is a sentence to say or silence, and stop silences', () => {
    fc.assert(
      fc.property(fc.array(events), (list) => {
        const reading = list.reduce<Reading>(read, SILENT);
        if (reading.status !== 'silent') expect(reading.sentences[reading.at]).toBeDefined();
        expect(read(reading, { kind: 'stop' })).toEqual(SILENT);
      }),
    );
  });
});

describe('read aloud', () => {
  it('[RA4] says one sentence after the other, each when the one before has ended', () => {
    const speech = aSpeech([aVoice('Here', 'en-US')]);
    const readAloud = createReadAloud(speech);
    readAloud.start(['One.', 'Two.'], 'en');
    expect(speech.said).toEqual(['One.']);
    expect(readAloud.isReading()).toBe(true);
    speech.end();
    expect(speech.said).toEqual(['One.', 'Two.']);
    speech.end();
    expect(readAloud.get()).toEqual(SILENT);
    expect(readAloud.isReading()).toBe(false);
  });

  it('[RA4] a voice that hangs in a sentence is heard no more', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const readAloud = createReadAloud(aSpeech([aVoice('Here', 'en-US')]));
    readAloud.start(['One.'], 'en');
    vi.advanceTimersByTime(59_000);
    expect(readAloud.isReading()).toBe(true);
    vi.advanceTimersByTime(2000);
    expect(readAloud.isReading()).toBe(false);
  });

  it('[RA4] pause and stop hush at once, and the end of what was cut off brings nothing more', () => {
    const speech = aSpeech([aVoice('Here', 'en-US')]);
    const readAloud = createReadAloud(speech);
    readAloud.start(['One.', 'Two.'], 'en');
    readAloud.pause();
    expect(speech.hushed).toBe(1);
    speech.end();
    expect(speech.said).toEqual(['One.']);
    expect(readAloud.isReading()).toBe(false);
    readAloud.resume();
    expect(speech.said).toEqual(['One.', 'One.']);
    readAloud.stop();
    speech.end();
    expect(speech.said).toHaveLength(2);
    expect(readAloud.get()).toEqual(SILENT);
  });

  it('[RA4] without a voice of the device it stays silent; voices that come late are told', () => {
    const speech = aSpeech([aVoice('Net', 'en-US', false)]);
    const readAloud = createReadAloud(speech);
    readAloud.start(['One.'], 'en');
    expect([speech.said, readAloud.get()]).toEqual([[], SILENT]);
    let told = 0;
    const end = readAloud.subscribe(() => {
      told += 1;
    });
    speech.learn([aVoice('Here', 'en-US')]);
    expect([told, readAloud.voice('en')?.name]).toEqual([1, 'Here']);
    end();
    speech.learn([]);
    expect(told).toBe(1);
    expect(createReadAloud(null).voice('en')).toBeNull();
  });
});

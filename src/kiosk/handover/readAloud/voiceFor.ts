import type { Voice } from './speech.ts';

/** "en_US" and "EN-us" → "en-us": devices write languages in more than one way. */
const tagOf = (lang: string): string => lang.replace('_', '-').toLowerCase();
const languageOf = (lang: string): string => tagOf(lang).split('-')[0] ?? '';

/**
 * The voice that reads a page of this language: only one that lives on the device, so that no word leaves it; of the
 * same region where there is one. Null when there is none.
 */
export function voiceFor(voices: readonly Voice[], lang: string): Voice | null {
  const fitting = voices.filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(lang));
  return fitting.find((voice) => tagOf(voice.lang) === tagOf(lang)) ?? fitting[0] ?? null;
}

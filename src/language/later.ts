import { addMessages, languageInUse, WRITTEN_IN } from './words.ts';

/** Fetches the English messages of pages that only come when they are asked for. Fetched once. */
export async function loadAskedEnglish(): Promise<void> {
  const { default: messages } = await import('virtual:messages/en/asked');
  addMessages(WRITTEN_IN, messages);
}

/** Fetches the English messages that no first screen needs; `words` knows them from then on. Fetched once. */
export async function loadLaterEnglish(): Promise<void> {
  const { default: messages } = await import('virtual:messages/en/later');
  addMessages(WRITTEN_IN, messages);
}

/** Fetches the messages that no first screen needs. Every other language has come whole already. */
export const loadLaterMessages = async (): Promise<void> => {
  if (languageInUse() === WRITTEN_IN) await loadLaterEnglish();
};

/** Fetches the messages of pages that only come when they are asked for. */
export const loadAskedMessages = async (): Promise<void> => {
  if (languageInUse() === WRITTEN_IN) await loadAskedEnglish();
};

import { addMessages } from './words.ts';

/** Fetches the messages that no first screen needs; `words` knows them from then on. Fetched once. */
export async function loadLaterMessages(): Promise<void> {
  const { default: messages } = await import('virtual:messages/en/later');
  addMessages(messages);
}

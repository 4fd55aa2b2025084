import { addMessages } from './words.ts';

/** Fetches the messages of pages that only come when they are asked for. Fetched once. */
export async function loadAskedMessages(): Promise<void> {
  const { default: messages } = await import('virtual:messages/en/asked');
  addMessages(messages);
}

/** Fetches the messages that no first screen needs; `words` knows them from then on. Fetched once. */
export async function loadLaterMessages(): Promise<void> {
  const { default: messages } = await import('virtual:messages/en/later');
  addMessages(messages);
}

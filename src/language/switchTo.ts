import { addMessages, type Messages, putInUse, words } from './words.ts';

/** Puts a language in use: messages, numbers, plurals, and the document's `lang` and `dir`. */
export function switchTo(code: string, messages: Messages | null): void {
  if (messages) addMessages(code, messages);
  putInUse(code);
  const root = document.documentElement;
  root.lang = code;
  root.dir = words('language.direction');
}

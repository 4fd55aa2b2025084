import english from 'virtual:messages/en';
import { type Messages as Catalog, setupI18n } from '@lingui/core';
import type app from './en/app.json';
import type askedAccessibility from './en/asked/accessibility.json';
import type askedMap from './en/asked/map.json';
import type controls from './en/controls.json';
import type figure from './en/figure.json';
import type guide from './en/guide.json';
import type about from './en/later/about.json';
import type change from './en/later/change.json';
import type choose from './en/later/choose.json';
import type clinic from './en/later/clinic.json';
import type film from './en/later/film.json';
import type handover from './en/later/handover.json';
import type kiosk from './en/later/kiosk.json';
import type language from './en/later/language.json';
import type map from './en/later/map.json';
import type search from './en/later/search.json';
import type visit from './en/later/visit.json';
import type walk from './en/later/walk.json';

type First = typeof app & typeof controls & typeof figure & typeof guide;
type Later = typeof about &
  typeof change &
  typeof choose &
  typeof clinic &
  typeof film &
  typeof handover &
  typeof kiosk &
  typeof language &
  typeof map &
  typeof search &
  typeof visit &
  typeof walk;

/** The id of a message; every visible text of the app has one (texts of the knowledge base come from `data/`). */
export type MessageId = keyof First | keyof Later | keyof typeof askedAccessibility | keyof typeof askedMap;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Compiled messages of one language, by id. */
export type Messages = Catalog;

/** The language everything is written in; its first messages are part of the first load. */
export const WRITTEN_IN = 'en';

const i18n = setupI18n({ locale: WRITTEN_IN, messages: { [WRITTEN_IN]: english } });

/** Adds messages of a language; `words` uses them while that language is in use. */
export const addMessages = (code: string, messages: Messages): void => i18n.load(code, messages);

/** Puts a language in use, whose messages have been added: numbers and plurals follow it too. */
export function putInUse(code: string): void {
  i18n.activate(code);
  i18n.activate(code, [words('language.locale')]);
}

/** The code of the language in use. */
export const languageInUse = (): string => i18n.locale;

/** The text of a message in the language in use, with its values filled in (ICU: plurals, selects). */
export const words = (id: MessageId, values?: MessageValues): string => i18n._(id, values);

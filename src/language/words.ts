import english from 'virtual:messages/en';
import { type Messages, setupI18n } from '@lingui/core';
import type app from './en/app.json';
import type askedMap from './en/asked/map.json';
import type controls from './en/controls.json';
import type figure from './en/figure.json';
import type guide from './en/guide.json';
import type change from './en/later/change.json';
import type clinic from './en/later/clinic.json';
import type film from './en/later/film.json';
import type handover from './en/later/handover.json';
import type kiosk from './en/later/kiosk.json';
import type map from './en/later/map.json';
import type search from './en/later/search.json';
import type visit from './en/later/visit.json';
import type walk from './en/later/walk.json';

type First = typeof app & typeof controls & typeof figure & typeof guide;
type Later = typeof change &
  typeof clinic &
  typeof film &
  typeof handover &
  typeof kiosk &
  typeof map &
  typeof search &
  typeof visit &
  typeof walk;

/** The id of a message; every visible text of the app has one (texts of the knowledge base come from `data/`). */
export type MessageId = keyof First | keyof Later | keyof typeof askedMap;
export type MessageValues = Readonly<Record<string, string | number>>;

const i18n = setupI18n({ locale: 'en', messages: { en: english } });

/** Adds messages that came after the first load. */
export const addMessages = (messages: Messages): void => i18n.load('en', messages);

/** The text of a message in the language in use, with its values filled in (ICU: plurals, selects). */
export const words = (id: MessageId, values?: MessageValues): string => i18n._(id, values);

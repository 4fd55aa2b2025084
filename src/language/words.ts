import english from 'virtual:messages/en';
import { setupI18n } from '@lingui/core';
import type app from './en/app.json';
import type controls from './en/controls.json';
import type figure from './en/figure.json';
import type guide from './en/guide.json';

/** The id of a message; every visible text of the app has one (texts of the knowledge base come from `data/`). */
export type MessageId = keyof typeof app | keyof typeof controls | keyof typeof figure | keyof typeof guide;
export type MessageValues = Readonly<Record<string, string | number>>;

const i18n = setupI18n({ locale: 'en', messages: { en: english } });

/** The text of a message in the language in use, with its values filled in (ICU: plurals, selects). */
export const words = (id: MessageId, values?: MessageValues): string => i18n._(id, values);

import { loadLaterMessages } from '../language/later.ts';
import { words } from '../language/words.ts';
import { type ReadSettings, usualSettings } from '../settings/clinicSettings.ts';

/** What a clinic.json looks like in which nobody has set anything: no check is loaded for it. */
const UNSET = /^\s*\{\s*("\$schema"\s*:\s*"[^"]*"\s*,\s*)?"version"\s*:\s*1\s*\}\s*$/;

/** Whether the query of the address asks for kiosk mode (`?kiosk`) or against it (`?kiosk=off`); null: it says nothing. */
export function kioskAsked(search: string): boolean | null {
  const asked = new URLSearchParams(search).get('kiosk');
  return asked === null ? null : !['off', '0', 'no', 'false'].includes(asked.toLowerCase());
}

/** The clinic's file as it was built in, where the whole app is one file and nothing can be fetched. */
const BUILT_IN: string | undefined = import.meta.env.VITE_CLINIC;

/** The text of the clinic's file; null where there is none, or none can be had now. Never throws. */
export async function fetchClinic(): Promise<string | null> {
  if (BUILT_IN !== undefined) return BUILT_IN;
  try {
    // the file may change at any time, and the app must not learn of it days later
    const answer = await fetch('./clinic.json', { cache: 'no-cache' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

/** Whether a file is there and can be read at all. Half of one cannot: it is being saved, or the server broke off. */
export function isWhole(text: string | null): boolean {
  if (text === null) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a file says something else than the one before (null: there was none). Half of a file does not undo a whole one. */
export const isNews = (found: string | null, before: string | null): found is string =>
  found !== null && found !== before && (isWhole(found) || !isWhole(before));

/**
 * The clinic's settings from the text of its file; the usual ones where there is none, or where what reads it did not come.
 * Never throws.
 */
export async function readClinic(text: string | null, asked: boolean | null): Promise<ReadSettings> {
  const usual: ReadSettings = { settings: usualSettings(asked ?? false), problems: [] };
  if (text === null || UNSET.test(text)) return usual;
  try {
    const [{ checkClinic }] = await Promise.all([import('./check.ts'), loadLaterMessages()]);
    return checkClinic(text, asked);
  } catch (error) {
    // what reads the file did not come: its words may be missing, too, but for those of the first load
    const problem = { field: 'clinic.json', found: String(error), accepted: words('clinic.unread') };
    return { ...usual, problems: [problem], missed: true };
  }
}

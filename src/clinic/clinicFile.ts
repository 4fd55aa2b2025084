import type { ReadSettings } from '../settings/clinicSettings.ts';
import { fetchClinic, isNews, isWhole, readClinic } from './readClinic.ts';

/** When a file that could not be read is looked at again, ms. */
export const LOOK_AGAIN = 60_000;

/**
 * The clinic's file, asked for again and again: its settings where it says something else than before, else null. While only half
 * of it was found, or what reads it did not come, `onLookAgain` says each minute that it is time. Never throws.
 */
export function clinicFile(
  asked: boolean | null,
  onLookAgain: () => void,
  { fetch, read } = { fetch: fetchClinic, read: readClinic },
): () => Promise<ReadSettings | null> {
  let text: string | null = null;
  let missed = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  return async () => {
    const told = missed;
    const found = await fetch();
    const news = isNews(found, text) ? await read(found, asked) : null;
    if (news) missed = news.missed ?? false;
    if (news && !missed) text = found;
    clearTimeout(again);
    if (missed || (text !== null && !isWhole(text))) again = setTimeout(onLookAgain, LOOK_AGAIN);
    // what could not be read is told once, and takes nothing away from what is in use
    return missed && (told || text !== null) ? null : news;
  };
}

import { words } from '../../language/words.ts';
import type { Found } from '../../search/search.ts';
import { useSettled } from './useFound.ts';

/** How long an answer must stand before it is read out, milliseconds: nobody wants every letter announced. */
const QUIET = 900;

function statusOf({ flags, emergency, notCovered, results }: Found): string {
  return [
    emergency ? words('search.status.emergency') : '',
    flags.length > 0 ? words('search.status.flags', { count: flags.length }) : '',
    notCovered ? words('search.status.not-covered') : '',
    words('search.status', { count: results.length }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** One sentence on what was found, for the live region, once it has stood for a while; empty while there is nothing to say. */
export const useSearchStatus = (found: Found | null): string => useSettled(found ? statusOf(found) : '', QUIET);

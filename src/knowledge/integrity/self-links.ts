import { starts } from '../starts.ts';
import type { Check } from './check.ts';

/** Nothing leads to itself: a repeat of the same condition is told in words. */
export const selfLinks: Check = (entries) =>
  starts(entries).flatMap(({ file, id, links }) =>
    links.flatMap(({ to }, at) =>
      to === id
        ? [{ file, field: `links[${at}].to`, found: `"${to}", the entry itself`, accepted: 'another entry' }]
        : [],
    ),
  );

import type { Check } from './check.ts';

/** A first and a last name at least; a profession may follow. */
const NAME = /\p{L}[\p{L}.'’-]* +\p{L}/u;

/** "Reviewed" means reviewed by somebody: until a named review is recorded, an entry says that it is unreviewed. */
export const reviews: Check = (entries) =>
  [...entries.conditions, ...entries.effects, ...entries.otherCauses, ...entries.treatments].flatMap(
    ({ file, entry: { review } }) =>
      review.status === 'unreviewed' || NAME.test(review.by)
        ? []
        : [
            {
              file,
              field: 'review.by',
              found: `"${review.by}"`,
              accepted: 'the name and profession of the reviewer, or "status": "unreviewed"',
            },
          ],
  );

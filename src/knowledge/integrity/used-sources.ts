import { LIST_FILES } from '../entries.ts';
import type { Check } from './check.ts';
import { citations } from './citations.ts';

/** Every source is used: a bibliography of unread works would claim more than we know. */
export const usedSources: Check = (entries) => {
  const cited = new Set(citations(entries).map(({ id }) => id));
  return entries.sources.flatMap(({ id }, at) =>
    cited.has(id)
      ? []
      : [
          {
            file: LIST_FILES.sources,
            field: `[${at}].id`,
            found: `"${id}", which nothing cites`,
            accepted: 'a source that is cited',
          },
        ],
  );
};

import { LIST_FILES } from '../entries.ts';
import type { Check } from './check.ts';

/** Every source can be found again. */
export const findableSources: Check = (entries) =>
  entries.sources.flatMap(({ id, DOI, PMID, URL }, at) =>
    DOI || PMID || URL
      ? []
      : [
          {
            file: LIST_FILES.sources,
            field: `[${at}]`,
            found: `"${id}" without a way to find it`,
            accepted: 'a DOI, PMID or URL',
          },
        ],
  );

import { countLinkedProblems } from '../causes.ts';
import { compileIndex } from '../compile-index.ts';
import { compileLinks } from '../compile-links.ts';
import { LIST_FILES } from '../entries.ts';
import { EFFECT_REGION_IDS } from '../regions.ts';
import type { Check } from './check.ts';

/** All regions are there in chain order, and each that can be touched has a linked problem or says why not. */
export const regionAnswers: Check = (entries) => {
  const file = LIST_FILES.regions;
  const order = entries.regions.map(({ id }) => id);
  if (order.join() !== EFFECT_REGION_IDS.join()) {
    return [{ file, field: 'regions', found: order.join(' '), accepted: EFFECT_REGION_IDS.join(' ') }];
  }
  const index = compileIndex(entries, compileLinks(entries), '');
  return entries.regions.flatMap(({ id, notTheFoot }, at) =>
    notTheFoot || countLinkedProblems(index, id) > 0
      ? []
      : [
          {
            file,
            field: `regions[${at}].notTheFoot`,
            found: `null, and no foot problem linked to "${id}"`,
            accepted: 'words that say why, or a link to an effect there',
          },
        ],
  );
};

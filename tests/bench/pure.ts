/** What `npm run bench` measures in Node, loaded as one module: the compiler, and the pure functions that answer. */
import { HOME } from '../../src/explorer/address.ts';
import { countsOf, problemsAt } from '../../src/explorer/selectors.ts';
import { settle } from '../../src/explorer/settle.ts';
import { layOutMap } from '../../src/guide/map/layOutMap.ts';
import { shownLinks } from '../../src/guide/map/mapLinks.ts';
import { type LinkedProblems, linkedProblems } from '../../src/knowledge/causes.ts';
import { foundLessOften, oftenSaidNotShown } from '../../src/knowledge/looked-for.ts';
import { otherCauses } from '../../src/knowledge/other-causes.ts';
import { reverseLinks } from '../../src/knowledge/reverse-links.ts';
import type { KnowledgeIndex } from '../../src/knowledge/types.ts';
import { sceneOf } from '../../src/stage/sceneOf.ts';

export { readKnowledge } from '../../src/knowledge/build/read.ts';
export { compile } from '../../src/knowledge/compile.ts';
export { compileIndex } from '../../src/search/compiled.ts';
export { createSearch } from '../../src/search/search.ts';

/** What the first screen asks for: the counts in the names of the figure's buttons. */
export const openIndex = (index: KnowledgeIndex): unknown => countsOf(index);

/** Everything that a touch on the left knee asks the knowledge for. */
export function touchKnee(index: KnowledgeIndex): readonly unknown[] {
  const page = { kind: 'region', spots: [{ region: 'knee', side: 'left' }] } as const;
  const { address } = settle({ ...HOME, page }, index);
  return [
    sceneOf(index, address, { highlighted: null, showsAll: false }),
    problemsAt(index, ['knee']),
    otherCauses(index, 'knee'),
    foundLessOften(index, 'knee'),
    oftenSaidNotShown(index, 'knee'),
    reverseLinks(index, 'knee'),
  ];
}

/** The list of foot problems linked to the knee, worked out anew. */
export const listAtKnee = (index: KnowledgeIndex): LinkedProblems => linkedProblems(index, [{ region: 'knee' }]);

/** The map of all links on a kiosk. */
export const drawMap = (index: KnowledgeIndex): unknown =>
  layOutMap(shownLinks(index, {}), {}, { width: 480, row: 48 });

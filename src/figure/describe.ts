import { isFootRegion, REGION_IDS, type Spot } from '../knowledge/regions.ts';
import { inSentence } from '../language/inSentence.ts';
import { listAnd, listOf } from '../language/lists.ts';
import type { MessageId, MessageValues } from '../language/words.ts';
import { placeName, type RegionNames } from './regionNames.ts';
import type { Scene } from './scene.ts';

/** A sentence of the description, as a message and its values. */
export interface Described {
  readonly id: MessageId;
  readonly values: MessageValues;
}

/** How the body moves: it walks, or it stands turned away from the named view; `no`: it does neither. */
export type Movement = 'walks' | 'turned' | 'no';

/** What is seen: the view, how the body moves, each marked place, and how far up the chain is lit; in a close-up, what of the foot is. */
function seen({ view, part, side, chosen, reached }: Scene, names: RegionNames, movement: Movement): Described {
  const named = (spots: readonly Spot[]) => spots.map((spot) => inSentence(placeName(names, spot)));
  const closeUp = view === 'foot';
  const lit = closeUp ? reached.filter(({ region }) => isFootRegion(region)) : reached;
  const way = named(REGION_IDS.flatMap((id) => lit.filter(({ region }) => region === id)));
  const end = closeUp ? listAnd(way.splice(0)) : (way.pop() ?? '');
  const marked = named(chosen);
  return {
    id: 'figure.describe.seen',
    values: {
      view,
      part,
      side,
      movement,
      marks: marked.length,
      marked: listAnd(marked),
      on: way.length,
      end: end || 'none',
      way: listAnd(way),
    },
  };
}

/** What it tells: the linked problems, those on the far side, the one picked out, and the change that is drawn. Nothing where there is none of these. */
function told(
  { view, problems, highlighted, change = [], dashed }: Scene,
  far: readonly string[],
): readonly Described[] {
  if (problems.length === 0 && change.length === 0) return [];
  const picked = problems.find(({ id }) => id === highlighted);
  return [
    {
      id: 'figure.describe.told',
      values: {
        problems: problems.length,
        names: listOf(problems.map(({ name }) => name)),
        hides: far.length,
        far: listAnd(far),
        picks: picked ? 'yes' : 'no',
        picked: picked?.name ?? '',
        changes: change.length,
        shape: view === 'foot' ? 'yes' : 'no',
        change: change.join(', '),
        dashed: dashed ? 'yes' : 'no',
      },
    },
  ];
}

/** What the figure shows, in one sentence or two; `far`: names of the problems whose place lies behind what is seen. */
export const describe = (
  scene: Scene,
  regionNames: RegionNames,
  movement: Movement = 'no',
  far: readonly string[] = [],
): readonly Described[] => [seen(scene, regionNames, movement), ...told(scene, far)];

import { REGION_IDS, type Spot } from '../knowledge/regions.ts';
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

function view({ view, part, side }: Scene): Described {
  switch (view) {
    case 'foot':
      return { id: 'figure.describe.foot', values: { side, part } };
    case 'side':
      return { id: 'figure.describe.side', values: { side } };
    case 'front':
    case 'back':
      return { id: 'figure.describe.body', values: { view } };
  }
}

/** How far up the chain is lit, and the places on the way, from the foot up. */
function litUpTo(reached: readonly Spot[], regionNames: RegionNames): readonly Described[] {
  const names = REGION_IDS.flatMap((id) => reached.filter(({ region }) => region === id)).map((spot) =>
    inSentence(placeName(regionNames, spot)),
  );
  const place = names.pop();
  if (place === undefined) return [];
  return [{ id: 'figure.describe.reached', values: { place, count: names.length, way: listAnd(names) } }];
}

/** What the figure shows, in a few short sentences: the view, each marked place, the linked problems and the one picked out. */
export function describe(scene: Scene, regionNames: RegionNames): readonly Described[] {
  const { chosen, reached, problems, highlighted, change = [] } = scene;
  const picked = problems.find(({ id }) => id === highlighted);
  const names = listOf(problems.map(({ name }) => name));
  return [
    view(scene),
    ...chosen.map(
      (spot): Described => ({ id: 'figure.describe.marked', values: { place: placeName(regionNames, spot) } }),
    ),
    ...litUpTo(reached, regionNames),
    ...(problems.length > 0
      ? [{ id: 'figure.describe.problems', values: { count: problems.length, names } } as const]
      : []),
    ...(change.length > 0
      ? [
          {
            id: 'figure.describe.change',
            values: { shape: scene.view === 'foot' ? 'yes' : 'no', says: change.join(', ') },
          } as const,
        ]
      : []),
    ...(picked ? [{ id: 'figure.describe.picked', values: { name: picked.name } } as const] : []),
  ];
}

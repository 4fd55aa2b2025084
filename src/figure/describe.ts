import type { Spot } from '../knowledge/regions.ts';
import { inSentence } from '../language/inSentence.ts';
import { listOf } from '../language/lists.ts';
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

/** What the figure shows, in a few short sentences: the view, each marked place, the linked problems and the one picked out. */
export function describe(scene: Scene, regionNames: RegionNames): readonly Described[] {
  const { chosen, reached, problems, highlighted, change = [] } = scene;
  const picked = problems.find(({ id }) => id === highlighted);
  const spots = (id: 'figure.describe.marked' | 'figure.describe.reached', of: readonly Spot[]) =>
    of.map((spot): Described => {
      const name = placeName(regionNames, spot);
      return { id, values: { place: id === 'figure.describe.reached' ? inSentence(name) : name } };
    });
  const names = listOf(problems.map(({ name }) => name));
  return [
    view(scene),
    ...spots('figure.describe.marked', chosen),
    ...spots('figure.describe.reached', reached),
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

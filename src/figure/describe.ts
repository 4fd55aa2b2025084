import type { RegionId, Spot } from '../knowledge/regions.ts';
import type { MessageId, MessageValues } from '../language/words.ts';
import type { Scene } from './scene.ts';
import { inSentence } from './touch/inSentence.ts';

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
export function describe(scene: Scene, regionNames: Readonly<Record<RegionId, string>>): readonly Described[] {
  const { chosen, reached, problems, highlighted, change = [] } = scene;
  const picked = problems.find(({ id }) => id === highlighted);
  const spots = (id: 'figure.describe.marked' | 'figure.describe.reached', of: readonly Spot[]) =>
    of.map(({ region, side }): Described => {
      const name = regionNames[region];
      return { id, values: { side: side ?? 'none', region: name, regionInSentence: inSentence(name) } };
    });
  const names = problems.map(({ name }) => name).join(', ');
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
            values: { shape: scene.form ? 'yes' : 'no', says: change.join(', ') },
          } as const,
        ]
      : []),
    ...(picked ? [{ id: 'figure.describe.picked', values: { name: picked.name } } as const] : []),
  ];
}

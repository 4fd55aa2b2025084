import type { Anatomy } from '../../src/figure/anatomy/anatomy.ts';
import { checkedAnatomy } from '../../src/figure/anatomy/checkedAnatomy.ts';
import type { FigureData } from '../../src/figure/anatomy/figureData.ts';
import { readFigure } from '../../src/figure/build/readFigure.ts';
import type { BodyDrawing, ViewRequest } from '../../src/figure/drawing.ts';
import { drawResting } from '../../src/figure/drawResting.ts';
import { requestOf, VIEW_KEYS, type ViewKey } from '../../src/figure/viewKey.ts';
import type { Side } from '../../src/knowledge/regions.ts';

/** The real body of data/figure. */
export const figureData: FigureData = (await readFigure('data/figure')).data;
export const anatomy: Anatomy = checkedAnatomy(figureData);

const drawn = new Map<string, BodyDrawing>();

/** A resting view of the real body, drawn once for all tests of a file. */
export function restingDrawing(key: ViewKey, side: Side = 'right'): BodyDrawing {
  const name = `${key} ${side}`;
  const known = drawn.get(name) ?? drawResting(anatomy, { ...requestOf(key), side });
  drawn.set(name, known);
  return known;
}

/** Every view with the side it is asked for. */
export const ALL_VIEWS: readonly ViewKey[] = VIEW_KEYS;

export const request = (changes: Partial<ViewRequest>): ViewRequest => ({
  view: 'front',
  part: 'inner',
  side: 'right',
  ...changes,
});

/** All path data of a drawing. */
export const pathsOf = (drawing: BodyDrawing): readonly string[] => [
  drawing.skin.outline,
  ...drawing.skin.glass.map(({ path }) => path),
  ...drawing.skin.limbs.map(({ path }) => path),
  ...drawing.parts.flatMap((part) => part.paths.map(({ d }) => d)),
];

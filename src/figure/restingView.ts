import front from 'virtual:figure/resting-front';
import type { BodyDrawing, ViewRequest } from './drawing.ts';
import { mirrorDrawing } from './mirrorDrawing.ts';
import { type ViewKey, viewKey } from './viewKey.ts';

/** The body from the front, part of the first load. */
export const frontView: BodyDrawing = front;

const LOADERS: Readonly<Record<ViewKey, () => Promise<{ default: BodyDrawing }>>> = {
  front: async () => ({ default: front }),
  back: () => import('virtual:figure/resting-back'),
  side: () => import('virtual:figure/resting-side'),
  'foot-inner': () => import('virtual:figure/resting-foot-inner'),
  'foot-top': () => import('virtual:figure/resting-foot-top'),
  'foot-sole': () => import('virtual:figure/resting-foot-sole'),
  'foot-behind': () => import('virtual:figure/resting-foot-behind'),
};

const drawn = new Map<string, Promise<BodyDrawing>>();

/** The drawing of the body at rest in a view. Loaded once; the same request gives the same object. */
export function restingView(request: ViewRequest): Promise<BodyDrawing> {
  const key = viewKey(request);
  const mirror = request.side === 'left' && key !== 'front' && key !== 'back';
  const name = mirror ? `${key}-left` : key;
  const known = drawn.get(name);
  if (known) return known;
  const loading = LOADERS[key]().then(({ default: drawing }) => (mirror ? mirrorDrawing(drawing) : drawing));
  // a chunk that failed to load (cable pulled before it was cached) may be asked for again
  loading.catch(() => drawn.delete(name));
  drawn.set(name, loading);
  return loading;
}

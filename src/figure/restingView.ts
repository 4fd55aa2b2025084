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

/** The usual drawing, or in a close-up the one with a condition's typical shape, where this face of the foot shows it. */
async function load(request: ViewRequest, form: string | null): Promise<BodyDrawing> {
  const { default: usual } = await LOADERS[viewKey(request)]();
  if (!form || request.view !== 'foot') return usual;
  const { formView } = await import('./shift/formView.ts');
  return (await formView(form, request, usual)) ?? usual;
}

/** The drawing of the body at rest in a view; `form`: the condition whose typical shape a close-up shows. Loaded once; the same request gives the same object. */
export function restingView(request: ViewRequest, form: string | null = null): Promise<BodyDrawing> {
  const key = viewKey(request);
  const mirror = request.side === 'left' && key !== 'front' && key !== 'back';
  const name = [key, mirror ? 'left' : 'right', request.view === 'foot' ? form : null].join();
  const known = drawn.get(name);
  if (known) return known;
  const loading = load(request, form).then((drawing) => (mirror ? mirrorDrawing(drawing) : drawing));
  // a chunk that failed to load (cable pulled before it was cached) may be asked for again
  loading.catch(() => drawn.delete(name));
  drawn.set(name, loading);
  return loading;
}

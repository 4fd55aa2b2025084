import type { BodyDrawing } from '../drawing.ts';
import type { Scene } from '../scene.ts';
import { useDrawing } from './useDrawing.ts';

/** The drawing to show, and the scene as this drawing can show it: while a view loads, the one before stays, and its own places are the true ones. */
export function useDrawnScene(wanted: Scene): { readonly scene: Scene; readonly drawing: BodyDrawing | null } {
  const drawing = useDrawing(wanted, wanted.form ?? null);
  if (!drawing) return { scene: wanted, drawing };
  const { view, part, side } = drawing;
  return { scene: { ...wanted, view, part: part ?? wanted.part, side: side ?? wanted.side }, drawing };
}

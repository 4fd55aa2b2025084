import { useEffect, useState } from 'react';
import type { BodyDrawing, ViewRequest } from '../drawing.ts';
import { frontView, restingView } from '../restingView.ts';

/**
 * The drawing of a view. While another view loads, or when it can not be loaded, the one before stays (else the front): no flash, no shift.
 * Null only before the first drawing of a view other than the front, which is there from the start.
 */
export function useDrawing({ view, part, side }: ViewRequest, form: string | null): BodyDrawing | null {
  const [drawing, setDrawing] = useState<BodyDrawing | null>(view === 'front' ? frontView : null);
  useEffect(() => {
    let wanted = true;
    const take = (loaded: BodyDrawing) => {
      if (wanted) setDrawing(loaded);
    };
    if (view === 'front') take(frontView);
    else restingView({ view, part, side }, form).then(take, () => setDrawing((before) => before ?? frontView));
    return () => {
      wanted = false;
    };
  }, [view, part, side, form]);
  return view === 'front' ? frontView : drawing;
}

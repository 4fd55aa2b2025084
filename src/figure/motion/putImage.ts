import type { Bounds } from './paintMoving.ts';

/** Puts what has changed of an image on a canvas of its size. */
export function putImage(canvas: OffscreenCanvas | HTMLCanvasElement, image: ImageData, changed: Bounds | null): void {
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D | null;
  if (!context) return;
  if (canvas.width !== image.width || canvas.height !== image.height) {
    canvas.width = image.width;
    canvas.height = image.height;
    context.putImageData(image, 0, 0);
  } else if (changed) {
    const { left, top, right, bottom } = changed;
    context.putImageData(image, 0, 0, left, top, right - left + 1, bottom - top + 1);
  } else context.putImageData(image, 0, 0);
}

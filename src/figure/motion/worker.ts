/** Paints the moving body off the main thread. */
import { movingFigure } from './movingFigure.ts';
import type { FromPainter, ToPainter } from './protocol.ts';
import { putImage } from './putImage.ts';

const paint = movingFigure();
let canvas: OffscreenCanvas | null = null;
const tell = (message: FromPainter) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToPainter>) => {
  if (data.kind === 'canvas') {
    canvas = data.canvas;
    return;
  }
  const { shown, image, changed } = paint(data.request);
  if (canvas) putImage(canvas, image, changed);
  tell({ shown, image: canvas ? null : image });
};

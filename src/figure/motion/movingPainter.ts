import type { FrameRequest, FromPainter, ShownFrame, ToPainter } from './protocol.ts';
import { putImage } from './putImage.ts';

/** Paints one frame at a time on its canvas. */
export interface MovingPainter {
  readonly paint: (request: FrameRequest) => Promise<ShownFrame>;
  /** False where the page itself has to put each frame on the canvas: then fewer frames. */
  readonly apart: boolean;
  readonly stop: () => void;
}

/** A painter for a canvas, in a worker. Where the browser cannot give a canvas to a worker, the worker hands over images. A canvas can be given away once only. */
export function startPainter(canvas: HTMLCanvasElement): MovingPainter {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'moving-body' });
  const tell = (message: ToPainter, give: Transferable[] = []) => worker.postMessage(message, give);
  let waiting: { readonly done: (frame: ShownFrame) => void; readonly failed: (error: unknown) => void } | null = null;
  worker.onmessage = ({ data: { shown, image } }: MessageEvent<FromPainter>) => {
    if (image) putImage(canvas, image, null);
    waiting?.done(shown);
    waiting = null;
  };
  worker.onerror = (error) => {
    waiting?.failed(error);
    waiting = null;
  };
  const apart = 'transferControlToOffscreen' in canvas;
  if (apart) {
    const offscreen = canvas.transferControlToOffscreen();
    tell({ kind: 'canvas', canvas: offscreen }, [offscreen]);
  }
  return {
    apart,
    paint: (request) =>
      new Promise((done, failed) => {
        waiting = { done, failed };
        tell({ kind: 'frame', request });
      }),
    stop: () => worker.terminate(),
  };
}

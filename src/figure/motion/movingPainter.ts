import { ownScript } from '../../controls/ownScript.ts';
import { afterFrames } from './afterFrames.ts';
import { type Easel, easelOn } from './easel.ts';
import type { Overlay } from './overlay.ts';
import type { FrameReply, FrameRequest, FromPainter, ToPainter } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

/** Paints one frame at a time on its canvas. */
export interface MovingPainter {
  readonly paint: (request: FrameRequest) => Promise<FrameReply>;
  /** What is drawn over the body from now on. */
  readonly carry: (overlay: Overlay) => void;
  /** Takes the overlay off the canvas. */
  readonly bare: () => void;
  /** False where the page itself has to put each frame on the canvas: then fewer frames. */
  readonly apart: boolean;
  readonly stop: () => void;
}

/**
 * A painter for a canvas: in a worker that has the canvas; where a canvas cannot be given away, in a worker that hands over images; and
 * where no worker starts, on the page. A canvas can be given away once only.
 */
export async function startPainter(canvas: HTMLCanvasElement): Promise<MovingPainter> {
  const worker = await startWorker();
  return worker ? workerPainter(worker, canvas) : pagePainter(canvas);
}

/** A worker that has said that it runs; null where there is none. */
async function startWorker(): Promise<Worker | null> {
  // the app that is one file has no address for a worker
  if (typeof Worker === 'undefined' || !workerUrl) return null;
  const worker = new Worker(ownScript(workerUrl), { type: 'module', name: 'moving-body' });
  const runs = await new Promise<boolean>((resolve) => {
    worker.onmessage = () => resolve(true);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(false);
    };
  });
  return runs ? worker : null;
}

interface Waiting {
  readonly request: FrameRequest;
  readonly done: (reply: FrameReply) => void;
  readonly failed: (error: unknown) => void;
}

function workerPainter(worker: Worker, canvas: HTMLCanvasElement): MovingPainter {
  const apart = 'transferControlToOffscreen' in canvas;
  const tell = (message: ToPainter, give: Transferable[] = []) => worker.postMessage(message, give);
  const easel = apart ? null : easelOn(canvas);
  let overlay: Overlay | null = null;
  let waiting: Waiting | null = null;
  worker.onmessage = ({ data }: MessageEvent<FromPainter>) => {
    const now = waiting;
    waiting = null;
    if (!now) return;
    if (data.kind === 'painted') {
      const { reply } = data;
      if (now.request.first) afterFrames(() => now.done(reply));
      else now.done(reply);
    }
    if (data.kind === 'image' && easel) now.done(easel.put({ ...data, changed: null }, now.request, overlay));
  };
  worker.onerror = (error) => {
    waiting?.failed(error);
    waiting = null;
  };
  if (apart) {
    const offscreen = canvas.transferControlToOffscreen();
    tell({ kind: 'canvas', canvas: offscreen }, [offscreen]);
  }
  return {
    apart,
    paint: (request) =>
      new Promise((done, failed) => {
        waiting = { request, done, failed };
        tell({ kind: 'frame', request });
      }),
    carry: (next) => {
      overlay = next;
      if (apart) tell({ kind: 'overlay', overlay: next });
    },
    bare: () => (easel ? easel.bare() : tell({ kind: 'bare' })),
    stop: () => worker.terminate(),
  };
}

function pagePainter(canvas: HTMLCanvasElement): MovingPainter {
  const figure = import('./movingFigure.ts').then(({ movingFigure }) => movingFigure());
  let easel: Easel | null = null;
  let overlay: Overlay | null = null;
  return {
    apart: false,
    paint: async (request) => {
      const paint = await figure;
      easel ??= easelOn(canvas);
      return easel.put(paint(request), request, overlay);
    },
    carry: (next) => {
      overlay = next;
    },
    bare: () => easel?.bare(),
    stop: () => {},
  };
}

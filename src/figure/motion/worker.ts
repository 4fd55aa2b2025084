/** Paints the moving body off the main thread. */
import { afterFrames } from './afterFrames.ts';
import { type Easel, easelOn } from './easel.ts';
import { movingFigure } from './movingFigure.ts';
import type { Overlay } from './overlay.ts';
import type { FromPainter, ToPainter } from './protocol.ts';

const paint = movingFigure();
let easel: Easel | null = null;
let overlay: Overlay | null = null;
const tell = (message: FromPainter) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToPainter>) => {
  switch (data.kind) {
    case 'canvas':
      easel = easelOn(data.canvas);
      return;
    case 'overlay':
      overlay = data.overlay;
      return;
    case 'bare':
      return easel?.bare();
    case 'frame': {
      const painted = paint(data.request);
      if (easel) {
        const reply = easel.put(painted, data.request, overlay);
        const done = () => tell({ kind: 'painted', reply });
        return data.request.first ? afterFrames(done) : done();
      }
      const { image, shown, took } = painted;
      return tell({ kind: 'image', image, shown, took });
    }
  }
};
tell({ kind: 'ready' });

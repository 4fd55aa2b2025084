import type { Overlay } from './overlay.ts';
import { drawStamps, layFrame, thingsOf } from './overlay.ts';
import type { Bounds } from './picture.ts';
import type { FrameReply, FrameRequest, ShownFrame } from './protocol.ts';

/** A painted body: its picture, and how much of it may differ from the one before. */
export interface Painted {
  readonly image: ImageData;
  readonly changed: Bounds | null;
  readonly shown: ShownFrame;
  readonly took: number;
}

/** Puts pictures of the body on a canvas, with the overlay over them while it moves. */
export interface Easel {
  readonly put: (painted: Painted, request: FrameRequest, overlay: Overlay | null) => FrameReply;
  /** Takes the overlay off. */
  readonly bare: () => void;
}

export function easelOn(canvas: OffscreenCanvas | HTMLCanvasElement): Easel {
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D | null;
  let last: ImageData | null = null;
  let stamped = false;
  const put = (image: ImageData, changed: Bounds | null) => {
    if (!context) return;
    const fresh = canvas.width !== image.width || canvas.height !== image.height;
    if (fresh) {
      canvas.width = image.width;
      canvas.height = image.height;
    } else if (stamped) context.clearRect(0, 0, image.width, image.height);
    if (fresh || !changed) context.putImageData(image, 0, 0);
    else {
      const { left, top, right, bottom } = changed;
      context.putImageData(image, 0, 0, left, top, right - left + 1, bottom - top + 1);
    }
    last = image;
    stamped = false;
  };
  return {
    put: ({ image, changed, shown, took }, { fine, transform: { k, x, y }, still }, overlay) => {
      put(image, changed);
      const laid = overlay && layFrame(overlay, shown, { k: k / fine, x: x / fine, y: y / fine });
      if (!context || !overlay || !laid || thingsOf(laid) !== overlay.things) return { took, spots: null, shown };
      drawStamps(context, overlay.stamps, laid, fine);
      stamped = true;
      return {
        took,
        spots: Float32Array.from(laid.places.flatMap(({ x, y }) => [x, y])),
        shown: still ? shown : null,
      };
    },
    bare: () => {
      if (last && stamped) put(last, null);
    },
  };
}

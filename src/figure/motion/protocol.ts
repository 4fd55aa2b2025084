/** What the stage and its painter say to each other. */
import type { Transform } from '../framing.ts';
import type { Scene } from '../scene.ts';
import type { Places } from './anchorsAt.ts';
import type { AngleOffset } from './offsets.ts';
import type { Overlay } from './overlay.ts';

export interface FrameRequest {
  /** Degrees. */
  readonly yaw: number;
  /** Percent of the stride; null: quiet standing. */
  readonly percent: number | null;
  /** Added to the angles of the body. */
  readonly offsets: readonly AngleOffset[];
  /** Size of the picture and place of the body in it, pixels of the canvas. */
  readonly width: number;
  readonly height: number;
  readonly transform: Transform;
  /** Pixels of the canvas for a CSS px. */
  readonly fine: number;
  /** Width of outlines, pixels of the canvas. */
  readonly line: number;
  readonly lit: Pick<Scene, 'chosen' | 'reached' | 'highlighted' | 'seat'>;
  /** The page will draw the overlay of this frame: the body stands still. */
  readonly still: boolean;
  /** The resting picture still stands: the reply comes when the frame can be seen, so that the one takes the other's place. */
  readonly first: boolean;
}

/** Where a posed body has its places. */
export interface ShownFrame extends Places {
  readonly yaw: number;
  readonly percent: number | null;
}

/** What the page learns of a painted frame. */
export interface FrameReply {
  /** What painting took, milliseconds. */
  readonly took: number;
  /** x and y of each place that can be touched, CSS px, in the order of the overlay's layout; null: the overlay is not on the canvas. */
  readonly spots: Float32Array | null;
  /** For the page to lay out anew: the overlay has other things now, or the body stands still. */
  readonly shown: ShownFrame | null;
}

export type ToPainter =
  | { readonly kind: 'canvas'; readonly canvas: OffscreenCanvas }
  | { readonly kind: 'overlay'; readonly overlay: Overlay }
  | { readonly kind: 'frame'; readonly request: FrameRequest }
  /** The page shows the overlay itself now: only the body stays on the canvas. */
  | { readonly kind: 'bare' };

/** It runs; a frame's reply; or the picture itself, where the worker has no canvas. */
export type FromPainter =
  | { readonly kind: 'ready' }
  | { readonly kind: 'painted'; readonly reply: FrameReply }
  | { readonly kind: 'image'; readonly image: ImageData; readonly shown: ShownFrame; readonly took: number };

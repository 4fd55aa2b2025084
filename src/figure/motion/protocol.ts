/** What the stage and its painter say to each other. */
import type { Transform } from '../framing.ts';
import type { Scene } from '../scene.ts';
import type { Places } from './anchorsAt.ts';

export interface FrameRequest {
  /** Degrees. */
  readonly yaw: number;
  /** Percent of the stride; null: quiet standing. */
  readonly percent: number | null;
  /** Size of the picture and place of the body in it, pixels of the canvas. */
  readonly width: number;
  readonly height: number;
  readonly transform: Transform;
  /** Width of outlines, pixels of the canvas. */
  readonly line: number;
  readonly lit: Pick<Scene, 'chosen' | 'reached' | 'highlighted'>;
}

export interface ShownFrame extends Places {
  readonly yaw: number;
  readonly percent: number | null;
  /** What painting took, milliseconds. */
  readonly took: number;
}

export type ToPainter =
  | { readonly kind: 'canvas'; readonly canvas: OffscreenCanvas }
  | { readonly kind: 'frame'; readonly request: FrameRequest };

export interface FromPainter {
  readonly shown: ShownFrame;
  /** The painted frame, where the worker has no canvas. */
  readonly image: ImageData | null;
}

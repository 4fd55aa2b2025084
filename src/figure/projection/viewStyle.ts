import type { ViewRequest } from '../drawing.ts';

/** How finely a view is sampled and drawn. Lengths in mm. */
export interface ViewStyle {
  /** Distance between samples of bones, and of skin. */
  readonly cell: number;
  readonly skinCell: number;
  /** Passes that take the grain out of the skin's line and of the tones. */
  readonly calm: number;
  readonly softness: number;
  /** Tone bands of a large bone; small ones get fewer. */
  readonly bands: number;
  /** A part of which this much is seen gets all bands, mm². */
  readonly fullArea: number;
  readonly coarse: number;
  /** The unit of the paths' whole numbers, mm. */
  readonly grain: number;
  /** Bands smaller than this are left out, mm². */
  readonly least: number;
  /** Nothing higher above the floor is drawn. */
  readonly cut: number;
  /** Parts this far behind the middle begin to fade, and are palest after `fogRange` more. */
  readonly fogStart: number;
  readonly fogRange: number;
  readonly fogMost: number;
}

const BODY: ViewStyle = {
  cell: 1.2,
  skinCell: 3,
  calm: 5,
  softness: 4,
  bands: 4,
  fullArea: 1500,
  coarse: 1.5,
  grain: 0.4,
  least: 14,
  cut: Infinity,
  fogStart: 40,
  fogRange: 330,
  fogMost: 0.55,
};
const CLOSE_UP: ViewStyle = {
  cell: 0.6,
  skinCell: 0.9,
  calm: 8,
  softness: 6,
  bands: 7,
  fullArea: 500,
  coarse: 1,
  grain: 0.1,
  least: 10,
  cut: 300,
  fogStart: 16,
  fogRange: 120,
  fogMost: 0.5,
};

/** From behind the whole length of the foot lies behind the heel. */
const BEHIND: ViewStyle = { ...CLOSE_UP, fogStart: 20, fogRange: 90, fogMost: 0.75 };

/** A shape is one of many pictures that few will ask for: a little coarser, a third smaller. */
const SHAPE = { bands: 5, coarse: 1.25 } as const;

export function styleOf(request: ViewRequest): ViewStyle {
  if (request.view !== 'foot') return BODY;
  const style = request.part === 'behind' ? BEHIND : CLOSE_UP;
  return request.forms ? { ...style, ...SHAPE } : style;
}

/** Thinnest and thickest outline on screen, px. */
const [THIN, THICK] = [0.7, 1.6];
/** Zooms between this and its next step share one width. */
const FIRST_STEP = 0.5;
const STEP = THICK / THIN;

/**
 * Width of the outlines in mm of the drawing, for a zoom in px per mm: 0.7 to 1.6 px on screen. It changes in steps,
 * because a new width makes the browser measure every outline again, which took half of the answer to a touch.
 */
export function lineWidth(scale: number): number {
  const step = Math.floor(Math.log(scale / FIRST_STEP) / Math.log(STEP) + 1e-9);
  return THIN / (FIRST_STEP * STEP ** step);
}

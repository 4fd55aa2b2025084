/** Radii of the figure's rings, CSS px. */
export interface RingSizes {
  /** A place that can be touched. */
  readonly idle: number;
  /** The same while another place is marked: quieter, but still there. */
  readonly quiet: number;
  readonly chosen: number;
  /** A linked problem's ring in the foot. */
  readonly problem: number;
  readonly focus: number;
}

/** Rings shrink with the body on small screens, to no less than 0.72. `k` is px per mm. */
export function ringSizes(k: number, closeUp: boolean): RingSizes {
  const scale = Math.min(1, Math.max(0.72, 2 * k));
  return {
    idle: 12.5 * scale,
    quiet: 7 * scale,
    chosen: 21 * scale,
    problem: (closeUp ? 11 : 8) * scale,
    focus: 30 * scale,
  };
}

import { EMPTY, type Relief } from './relief.ts';

/** Two surfaces this close, mm, are cut softly, so that the cut runs between samples. */
const SOFT = 1.5;

/** Takes from each relief what another of them hides. Reliefs lie on one lattice. */
export function interlock(reliefs: readonly Relief[]): Relief[] {
  return reliefs.map((relief) => {
    const depth = Float32Array.from(relief.depth);
    const cover = Float32Array.from(relief.cover);
    for (const other of reliefs) {
      if (other === relief) continue;
      const dx = Math.round((relief.x0 - other.x0) / relief.cell);
      const dy = Math.round((relief.y0 - other.y0) / relief.cell);
      for (let y = Math.max(0, -dy); y < Math.min(relief.rows, other.rows - dy); y++)
        for (let x = Math.max(0, -dx); x < Math.min(relief.columns, other.columns - dx); x++) {
          const i = y * relief.columns + x;
          const j = (y + dy) * other.columns + x + dx;
          const above = other.depth[j] as number;
          if (above === EMPTY || (relief.depth[i] as number) === EMPTY) continue;
          const over = above - (relief.depth[i] as number);
          if (over <= -SOFT) continue;
          cover[i] = Math.min(
            cover[i] as number,
            1 - (other.cover[j] as number) * Math.min(1, (over + SOFT) / (2 * SOFT)),
          );
          if ((cover[i] as number) < 0.02) depth[i] = EMPTY;
        }
    }
    return { ...relief, depth, cover };
  });
}

/** Samples of what is nearest the viewer: the piece, how near (mm) and how light. */
export interface Samples {
  readonly width: number;
  readonly height: number;
  readonly depth: Float32Array;
  /** 0 to 255; what it means is the caller's. */
  readonly tone: Uint8Array;
  /** Number of the piece plus one; 0 where nothing is. */
  readonly piece: Uint16Array;
}

/** Corners in samples, with their depth (mm) and tone (0 to 255). */
export interface Corners {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  readonly tone: Float32Array;
}

/** Paints triangles wherever they are the nearest so far. Those that face away are left out unless `twoFaced`. */
export function fillTriangles(
  to: Samples,
  { x, y, z, tone }: Corners,
  triangles: Uint32Array,
  from: number,
  end: number,
  piece: number,
  nearer: number,
  twoFaced: boolean,
): void {
  const { width, height, depth } = to;
  const tones = to.tone;
  const pieces = to.piece;
  for (let t = from; t < end; t += 3) {
    const i = triangles[t] as number;
    let j = triangles[t + 1] as number;
    let k = triangles[t + 2] as number;
    const ax = x[i] as number;
    const ay = y[i] as number;
    let bx = x[j] as number;
    let by = y[j] as number;
    let cx = x[k] as number;
    let cy = y[k] as number;
    let area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (area > 0) {
      if (!twoFaced) continue;
      [j, k, bx, by, cx, cy] = [k, j, cx, cy, bx, by];
      area = -area;
    }
    if (area > -1e-6) continue;
    const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
    const bottom = Math.min(height - 1, Math.ceil(Math.max(ay, by, cy) - 0.5) - 1);
    if (top > bottom) continue;
    const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
    const right = Math.min(width - 1, Math.ceil(Math.max(ax, bx, cx) - 0.5) - 1);
    if (left > right) continue;
    // shares of b and c at a sample, as planes
    const bX = (cy - ay) / area;
    const bY = (ax - cx) / area;
    const cX = (ay - by) / area;
    const cY = (bx - ax) / area;
    const az = (z[i] as number) + nearer;
    const zb = (z[j] as number) - (z[i] as number);
    const zc = (z[k] as number) - (z[i] as number);
    const at = tone[i] as number;
    const tb = (tone[j] as number) - at;
    const tc = (tone[k] as number) - at;
    const zX = bX * zb + cX * zc;
    const tX = bX * tb + cX * tc;
    for (let row = top; row <= bottom; row++) {
      const dy = row + 0.5 - ay;
      const dx = left + 0.5 - ax;
      let b = bX * dx + bY * dy;
      let c = cX * dx + cY * dy;
      let here = az + b * zb + c * zc;
      let light = at + b * tb + c * tc;
      const line = row * width;
      for (let column = left; column <= right; column++) {
        if (b >= -1e-5 && c >= -1e-5 && b + c <= 1.00001) {
          const s = line + column;
          if (here > (depth[s] as number)) {
            depth[s] = here;
            tones[s] = light;
            pieces[s] = piece;
          }
        }
        b += bX;
        c += cX;
        here += zX;
        light += tX;
      }
    }
  }
}

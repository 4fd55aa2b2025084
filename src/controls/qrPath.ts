import { encode } from 'uqr';

/** Light modules a reader needs on each side. */
const QUIET_ZONE = 4;

/** The dark modules of a QR code (error level M) as one SVG path, and the width of the square in modules, quiet zone included. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      found.push(`M${from} ${y}h${x + 1 - from}v1H${from}z`);
    }
    return found;
  });
  return { path: runs.join(''), size };
}

/**
 * The painter of a moving body: samples its surfaces into an image, nearest on top, as the resting drawing is made, but in
 * milliseconds. No paint order, so nothing can pop. Knows no document: numbers in, pixels out.
 */
import type { Anatomy } from '../anatomy/anatomy.ts';
import { emphasisOf } from '../emphasis/emphasisOf.ts';
import type { Transform } from '../framing.ts';
import { FOG as FOG_COLOR } from '../paint/palette.ts';
import type { PosedBody } from '../posture/poseBody.ts';
import type { Scene } from '../scene.ts';
import { drawLines, type LinedSamples } from './drawLines.ts';
import { type Corners, fillTriangles, type Samples } from './fillTriangles.ts';
import type { MovingPiece, MovingPieces } from './movingPieces.ts';
import { paintGround, paintSkin } from './paintSkin.ts';
import { type Bounds, blend, mixBytes, type Picture, rgbOf } from './picture.ts';
import { packed, pieceColors, TONES } from './pieceColors.ts';
import { alphaOf, FOG, farLeg, fogOf, lampAt } from './pieceLooks.ts';
import { placeMesh, roomFor } from './placeMesh.ts';
import { type Glow, skinGlow } from './skinGlow.ts';
import { turnedCamera } from './turnedCamera.ts';

export interface MovingFrame {
  readonly body: PosedBody;
  /** Degrees: 0 front, 90 the figure's right side. */
  readonly yaw: number;
  /** From mm of the drawing to pixels of the image. */
  readonly transform: Transform;
  /** Width of outlines, pixels. */
  readonly line: number;
  readonly lit: Pick<Scene, 'chosen' | 'reached' | 'highlighted' | 'seat'>;
}

/** Light from the upper left and in front, as at rest. */
const LIGHT = [-0.27, -0.54, 0.8] as const;
/** Light from the viewer, by how squarely a surface faces him, 0 to 255. */
const FRONT = Float32Array.from({ length: 257 }, (_, i) => (i / 255) ** 0.8);
/** Faint parts are glass: whatever is not faint is painted as if this many mm before them. */
const FAINT_BACK = -400;
const EMPTY = -1e6;

/** Returns the painter of one body. It keeps its buffers, so that a frame leaves no garbage worth telling. */
export function bodyPainter(anatomy: Anatomy, { pieces, bones, skin }: MovingPieces) {
  const bonesAt = roomFor(bones);
  const skinAt = roomFor(skin);
  const glowOf = skinGlow(skin);
  const corners: Corners & { readonly z: Float32Array } = {
    x: new Float32Array(bones.count),
    y: new Float32Array(bones.count),
    z: bonesAt.z,
    tone: new Float32Array(bones.count),
  };
  const colors = new Uint32Array(pieces.length * (TONES + 1));
  const alphas = new Float32Array(pieces.length);
  /** For each piece: the depth at which its fog begins, mm; lit pieces have none. */
  const fogFrom = new Float32Array(pieces.length);
  let desk: LinedSamples | null = null;
  let over: Samples | null = null;
  let last: Bounds = { left: 0, right: -1, top: 0, bottom: -1 };

  return (picture: Picture, { body, yaw, transform, line, lit }: MovingFrame): Bounds => {
    const { width, height, pixels } = picture;
    if (desk?.width !== width || desk.height !== height) {
      pixels.fill(0);
      desk = { ...samplesFor(width, height), line: new Uint16Array(width * height) };
      over = samplesFor(width, height);
      last = { left: 0, right: width - 1, top: 0, bottom: height - 1 };
    }
    const camera = turnedCamera(yaw);
    placeMesh(bones, bonesAt, anatomy, body, camera);
    placeMesh(skin, skinAt, anatomy, body, camera);
    const lamp = lampAt(yaw);
    const glow = glowOf(skinAt, lamp);

    wipe(picture, desk, last);
    const bounds = boundsOf(glow, transform, picture);
    last = bounds;
    for (let i = 0; i < bones.count; i++) {
      corners.x[i] = (bonesAt.x[i] as number) * transform.k + transform.x;
      corners.y[i] = (bonesAt.y[i] as number) * transform.k + transform.y;
      const [x, y, z] = [bonesAt.nx[i] as number, bonesAt.ny[i] as number, bonesAt.nz[i] as number];
      const light = Math.max(0, (x * lamp * LIGHT[0] + y * LIGHT[1] + z * LIGHT[2] + 0.3) / 1.3);
      const front = Math.max(0, z);
      corners.tone[i] = Math.max(0, Math.min(255, 255 * (0.56 * light + 0.44 * (FRONT[(front * 255) | 0] as number))));
    }
    for (const [i, piece] of pieces.entries()) {
      const alpha = alphaOf(piece, body, yaw, camera.toward);
      alphas[i] = alpha;
      if (alpha < 0.02) continue;
      const { part } = piece;
      const emphasis = emphasisOf(lit, part);
      const far = farLeg(anatomy, part, yaw);
      const back = part.nearer + (alpha < 0.9 ? FAINT_BACK : 0);
      // across one bone the fog grows pixel by pixel, so a leg that swings back fades evenly; what is painted last has one fog
      const mean = Math.min(FOG.most, fogOf(bonesAt.z, bones.firsts, i) + far);
      pieceColors(colors, i * (TONES + 1), part.material, piece.over ? mean : far, mean, emphasis);
      fogFrom[i] = emphasis === 'default' || emphasis === 'muted' ? back - FOG.start : EMPTY;
      if (!piece.over) fill(desk, i, back);
    }
    drawLines(desk, bounds, line);
    paintGround(picture, glow, transform);
    paintSkin(picture, glow, transform, line);
    paintBones(pixels, desk, bounds, colors, alphas, fogFrom);
    for (const [i, piece] of pieces.entries())
      if (piece.over && (alphas[i] as number) > 0.02) paintOver(picture, i, piece);
    return bounds;
  };

  function fill(to: Samples, i: number, nearer: number): void {
    const [from, end] = [bones.starts[i] as number, bones.starts[i + 1] as number];
    fillTriangles(to, corners, bones.triangles, from, end, i + 1, nearer, bones.twoFaced[i] === true);
  }

  /** Paints one piece over the finished picture, wherever nothing is nearer, with its own opacity. */
  function paintOver({ width, height, pixels }: Picture, i: number, { part }: MovingPiece): void {
    if (!desk || !over) return;
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let c = bones.firsts[i] as number; c < (bones.firsts[i + 1] as number); c++) {
      x0 = Math.min(x0, corners.x[c] as number);
      x1 = Math.max(x1, corners.x[c] as number);
      y0 = Math.min(y0, corners.y[c] as number);
      y1 = Math.max(y1, corners.y[c] as number);
    }
    const [left, right] = [Math.max(0, Math.floor(x0) - 1), Math.min(width - 1, Math.ceil(x1) + 1)];
    const [top, bottom] = [Math.max(0, Math.floor(y0) - 1), Math.min(height - 1, Math.ceil(y1) + 1)];
    // one sample more on each side than is looked at, so that a neighbor is never left from another piece
    for (let y = Math.max(0, top - 1); y <= Math.min(height - 1, bottom + 1); y++) {
      over.depth.fill(EMPTY, Math.max(0, y * width + left - 1), y * width + right + 2);
      over.piece.fill(0, Math.max(0, y * width + left - 1), y * width + right + 2);
    }
    fill(over, i, part.nearer);
    const own = i * (TONES + 1);
    for (let y = top; y <= bottom; y++) {
      const rise = part.fades ? Math.max(0, Math.min(1, (2 * (y - y0)) / (y1 - y0))) : 1;
      const alpha = (alphas[i] as number) * rise;
      for (let s = y * width + left; s <= y * width + right; s++) {
        if (over.piece[s] === 0) {
          const rim = over.piece[s - 1] || over.piece[s + 1] || over.piece[s - width] || over.piece[s + width];
          if (!rim || part.material === 'hole' || (desk.depth[s] as number) > EMPTY / 2) continue;
          pixels[s] = blend(pixels[s] as number, colors[own + TONES] as number, alpha);
        } else if ((over.depth[s] as number) > (desk.depth[s] as number))
          pixels[s] = blend(pixels[s] as number, colors[own + ((over.tone[s] as number) >> 2)] as number, alpha);
      }
    }
  }
}

const samplesFor = (width: number, height: number): Samples => ({
  width,
  height,
  depth: new Float32Array(width * height),
  tone: new Uint8Array(width * height),
  piece: new Uint16Array(width * height),
});

function wipe({ width, pixels }: Picture, desk: LinedSamples, { left, right, top, bottom }: Bounds) {
  for (let y = top; y <= bottom; y++) {
    const [from, end] = [y * width + left, y * width + right + 1];
    desk.depth.fill(EMPTY, from, end);
    desk.piece.fill(0, from, end);
    desk.line.fill(0, from, end);
    pixels.fill(0, from, end);
  }
}

/** The skin with its soft border, and the shadow a little wider than it, hold all the rest. */
function boundsOf({ x0, y0, cell, columns, rows }: Glow, { k, x, y }: Transform, { width, height }: Picture): Bounds {
  const shadow = 0.06 * columns * cell * k;
  return {
    left: Math.max(0, Math.floor(x0 * k + x - shadow)),
    right: Math.min(width - 1, Math.ceil((x0 + columns * cell) * k + x + shadow)),
    top: Math.max(0, Math.floor(y0 * k + y)),
    bottom: Math.min(height - 1, Math.ceil((y0 + rows * cell) * k + y + shadow)),
  };
}

const FOG_PACKED = packed(rgbOf(FOG_COLOR));

function paintBones(
  pixels: Uint32Array,
  { width, piece, tone, depth, line }: LinedSamples,
  { left, right, top, bottom }: Bounds,
  colors: Uint32Array,
  alphas: Float32Array,
  fogFrom: Float32Array,
): void {
  for (let y = top; y <= bottom; y++)
    for (let s = y * width + left; s <= y * width + right; s++) {
      const edge = line[s] as number;
      const own = edge || (piece[s] as number);
      if (own === 0) continue;
      let color = colors[(own - 1) * (TONES + 1) + (edge ? TONES : (tone[s] as number) >> 2)] as number;
      const behind = (fogFrom[own - 1] as number) - (depth[s] as number);
      if (!edge && behind > 0) color = mixBytes(color, FOG_PACKED, FOG.most * Math.min(1, behind / FOG.range), 255);
      const alpha = alphas[own - 1] as number;
      pixels[s] = alpha > 0.9 ? color : blend(pixels[s] as number, color, alpha);
    }
}

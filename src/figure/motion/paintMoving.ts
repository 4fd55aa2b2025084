/**
 * The painter of a moving body: samples its surfaces into an image, nearest on top, as the resting drawing is made, but in
 * milliseconds. No paint order, so nothing can pop. Knows no document: numbers in, pixels out.
 */
import type { Anatomy } from '../anatomy/anatomy.ts';
import { dot } from '../anatomy/vector.ts';
import { emphasisOf } from '../emphasis/emphasisOf.ts';
import type { Transform } from '../framing.ts';
import { FOG as FOG_COLOR, INK, SKIN } from '../paint/palette.ts';
import type { PosedBody } from '../posture/poseBody.ts';
import type { Scene } from '../scene.ts';
import { type Corners, fillTriangles, type Samples } from './fillTriangles.ts';
import type { MovingPiece, MovingPieces } from './movingPieces.ts';
import { mixRgb, packed, pieceColors, TONES } from './pieceColors.ts';
import { placeMesh, roomFor } from './placeMesh.ts';
import { GLOW_BORDER, type Glow, REACH, skinGlow } from './skinGlow.ts';
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

/** Pixels that a frame may have painted. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** RGBA bytes as one number a pixel, row by row; not premultiplied. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** Light from the upper left and in front, as at rest. */
const LIGHT = [-0.27, -0.54, 0.8] as const;
const FOG = { start: 40, range: 330, most: 0.55 };
/** From the side the far leg steps back by this much more. */
const FAR_LEG = 0.42;
/** Light from the viewer, by how squarely a surface faces him, 0 to 255. */
const FRONT = Float32Array.from({ length: 257 }, (_, i) => (i / 255) ** 0.8);
/** Faint parts are glass: whatever is not faint is painted as if this many mm before them. */
const FAINT_BACK = -400;
const EMPTY = -1e6;
/** Shares of the way from the rim of the glass to its middle at which it grows lighter, as at rest. */
const GLASS = [0.3, 0.44, 0.58, 0.71, 0.83, 0.92];
const GLASS_SOFT = 0.05;
/** How strong the rim of a nearer limb is against the outline of the body. */
const RIM = 0.75;

const rgbOf = (hex: string) =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];
const SKIN_LINE = rgbOf(SKIN.line);
/** Color of the glass by how squarely it faces the viewer, 0 to 255. */
const GLASS_COLORS = Uint32Array.from({ length: 256 }, (_, i) => {
  const steps = GLASS.map((level) => Math.max(0, Math.min(1, (i / 255 - level) / GLASS_SOFT + 0.5)));
  const tone = steps.reduce((sum, step) => sum + step, 0) / GLASS.length;
  return packed(mixRgb(rgbOf(SKIN.rim), rgbOf(SKIN.clear), tone));
});

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
  let desk: (Samples & { readonly line: Uint16Array }) | null = null;
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

const sine = (yaw: number): number => Math.sin((yaw * Math.PI) / 180);

function alphaOf(
  { part, turns }: MovingPiece,
  body: PosedBody,
  yaw: number,
  toward: readonly [number, number, number],
): number {
  const side = sine(yaw) ** 2;
  let alpha = part.opacity;
  if (turns === 'arm') alpha *= Math.max(0, 1 - 1.15 * side);
  if (turns === 'sole') alpha *= side > 0.7 ? 1 : 0;
  if (!part.facing) return alpha;
  const from = body.point(part.segment, [0, 0, 0]);
  const to = body.point(part.segment, part.facing);
  const facing = dot([to[0] - from[0], to[1] - from[1], to[2] - from[2]], toward);
  return alpha * Math.max(0, Math.min(1, (facing - 0.15) / 0.4));
}

/** 1 where the light comes from the left. The left side of the body is the mirror image of its right, and so is its light. */
const lampAt = (yaw: number): number => 1 - 2 * Math.max(0, -sine(yaw)) ** 2;

const LEG = /^(thigh|shank|patella|foot|toe)/;
/** How much the far leg steps back, so that the near one is read first. */
function farLeg(anatomy: Anatomy, { side, segment }: MovingPiece['part'], yaw: number): number {
  const across = sine(yaw);
  if (side === null || (side === 'right') === across > 0 || !LEG.test(anatomy.segments[segment]?.id ?? '')) return 0;
  const t = Math.max(0, Math.min(1, (Math.abs(across) - 0.6) / 0.35));
  return FAR_LEG * t * t * (3 - 2 * t);
}

/** Fog of a piece by the mean depth of its corners, mm. */
function fogOf(z: Float32Array, firsts: Uint32Array, i: number): number {
  let [sum, count] = [0, 0];
  for (let c = firsts[i] as number; c < (firsts[i + 1] as number); c += 3) {
    sum += z[c] as number;
    count++;
  }
  const behind = -(count ? sum / count : 0) - FOG.start;
  return Math.max(0, Math.min(1, behind / FOG.range)) * FOG.most;
}

function wipe(
  { width, pixels }: Picture,
  desk: Samples & { readonly line: Uint16Array },
  { left, right, top, bottom }: Bounds,
) {
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

/** Gives each piece a line just outside its edge, over what is farther. */
function drawLines(
  { width, height, piece, depth, line }: Samples & { readonly line: Uint16Array },
  { left, right, top, bottom }: Bounds,
  wide: number,
): void {
  const reach = Math.max(1, Math.round(wide));
  const cast = (near: number, name: number, away: number) => {
    const limit = depth[near] as number;
    for (let k = 1, at = near + away; k <= reach; k++, at += away) {
      if (piece[at] === name || (depth[at] as number) > limit) break;
      line[at] = name;
    }
  };
  // lines reach a few samples out, so the picture's own edge is left alone
  const edge = reach + 1;
  for (let y = Math.max(edge, top); y <= Math.min(height - 1 - edge, bottom); y++)
    for (let s = y * width + Math.max(edge, left); s <= y * width + Math.min(width - 1 - edge, right); s++) {
      const own = piece[s] as number;
      const next = piece[s + 1] as number;
      if (own !== next) {
        if ((depth[s] as number) > (depth[s + 1] as number)) cast(s, own, 1);
        else cast(s + 1, next, -1);
      }
      const below = piece[s + width] as number;
      if (own !== below) {
        if ((depth[s] as number) > (depth[s + width] as number)) cast(s, own, width);
        else cast(s + width, below, -width);
      }
    }
}

/** The soft shadow the body stands on, as at rest: an ellipse that fades out from a fifth of its way. */
function paintGround({ width, height, pixels }: Picture, glow: Glow, { k, x, y }: Transform): void {
  const border = GLOW_BORDER * glow.cell;
  const half = ((glow.columns * glow.cell) / 2 - border) * k;
  const middle = (glow.x0 + (glow.columns * glow.cell) / 2) * k + x;
  const [rx, ry] = [half * 1.12, half * 0.09];
  const floor = (glow.y0 + glow.rows * glow.cell - border) * k + y - half * 0.03;
  for (let py = Math.max(0, Math.ceil(floor - ry)); py <= Math.min(height - 1, Math.floor(floor + ry)); py++)
    for (let px = Math.max(0, Math.ceil(middle - rx)); px <= Math.min(width - 1, Math.floor(middle + rx)); px++) {
      const away = Math.sqrt(((px + 0.5 - middle) / rx) ** 2 + ((py + 0.5 - floor) / ry) ** 2);
      if (away < 1) pixels[py * width + px] = GROUND | (Math.round(33 * Math.min(1, (1 - away) / 0.8)) << 24);
    }
}
const GROUND = packed(rgbOf(INK), 0);

function paintSkin({ width, height, pixels }: Picture, glow: Glow, { k, x, y }: Transform, line: number): void {
  const { cell, columns, rows, cover, facing, rim } = glow;
  const step = 1 / (k * cell);
  const rowCover = new Float32Array(columns);
  const rowFacing = new Float32Array(columns);
  const rowRim = new Float32Array(columns);
  const lineWidth = line / k;
  const softness = 1 / k;
  for (let py = 0; py < height; py++) {
    const gy = ((py + 0.5 - y) / k - glow.y0) / cell - 0.5;
    const row = Math.floor(gy);
    if (row < 0 || row >= rows - 1) continue;
    const fy = gy - row;
    let [first, last] = [columns, -1];
    for (let c = 0, i = row * columns; c < columns; c++, i++) {
      const inside = (cover[i] as number) + ((cover[i + columns] as number) - (cover[i] as number)) * fy;
      rowCover[c] = inside;
      rowFacing[c] = (facing[i] as number) + ((facing[i + columns] as number) - (facing[i] as number)) * fy;
      rowRim[c] = (rim[i] as number) + ((rim[i + columns] as number) - (rim[i] as number)) * fy;
      if (inside > 0.05) {
        if (c < first) first = c;
        last = c;
      }
    }
    if (last < 0) continue;
    const from = Math.max(0, Math.floor(((first - 0.5) * cell + glow.x0) * k + x));
    const to = Math.min(width - 1, Math.ceil(((last + 1.5) * cell + glow.x0) * k + x));
    let gx = ((from + 0.5 - x) / k - glow.x0) / cell - 0.5;
    for (let px = from, s = py * width + from; px <= to; px++, s++, gx += step) {
      const c = gx < 0 ? 0 : gx >= columns - 1 ? columns - 2 : gx | 0;
      const fx = gx - c;
      const inside = (rowCover[c] as number) + ((rowCover[c + 1] as number) - (rowCover[c] as number)) * fx;
      if (inside < 0.05) continue;
      // mm inside the line; the line itself stands outside of it
      const depth = inside > 0.85 ? 9 : (inside - 0.5) * REACH;
      const cut = depth + lineWidth;
      if (cut < -softness / 2) continue;
      const clear = (rowFacing[c] as number) + ((rowFacing[c + 1] as number) - (rowFacing[c] as number)) * fx;
      const edge = (rowRim[c] as number) + ((rowRim[c + 1] as number) - (rowRim[c] as number)) * fx;
      let glass = GLASS_COLORS[Math.max(0, Math.min(255, (clear * 255) | 0))] as number;
      if (edge > 0.01) glass = mixBytes(glass, SKIN_LINE_PACKED, RIM * edge, 255);
      if (depth >= softness / 2) pixels[s] = glass;
      else if (cut >= softness / 2) pixels[s] = blend(SKIN_LINE_PACKED, glass, Math.max(0, depth / softness + 0.5));
      else pixels[s] = blend(pixels[s] as number, SKIN_LINE_PACKED, cut / softness + 0.5);
    }
  }
}
const SKIN_LINE_PACKED = packed(SKIN_LINE);
const FOG_PACKED = packed(rgbOf(FOG_COLOR));

function paintBones(
  pixels: Uint32Array,
  { width, piece, tone, depth, line }: Samples & { readonly line: Uint16Array },
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

/** One color over another, with an opacity of 0 to 1. Over clear paper the color itself grows clear. */
function blend(under: number, color: number, alpha: number): number {
  if (alpha >= 1) return color;
  const below = under >>> 24;
  if (below < 255) {
    const sum = alpha * 255 + below * (1 - alpha);
    if (sum < 1) return 0;
    return mixBytes(under, color, (alpha * 255) / sum, Math.round(sum));
  }
  return mixBytes(under, color, alpha, 255);
}

function mixBytes(under: number, color: number, t: number, alpha: number): number {
  const r = (under & 255) + ((color & 255) - (under & 255)) * t;
  const g = ((under >> 8) & 255) + (((color >> 8) & 255) - ((under >> 8) & 255)) * t;
  const b = ((under >> 16) & 255) + (((color >> 16) & 255) - ((under >> 16) & 255)) * t;
  return ((alpha << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

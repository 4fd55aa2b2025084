import type { Anatomy } from '../anatomy/anatomy.ts';
import type { Vector } from '../anatomy/vector.ts';
import type { PosedBody } from '../posture/poseBody.ts';
import type { Camera } from '../projection/camera.ts';
import type { Mesh } from './mesh.ts';

/** Where the corners of a mesh stand in the picture: mm, x right, y down, z toward the viewer. Written anew each frame. */
export interface PlacedMesh {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** Normals in the picture's axes. */
  readonly nx: Float32Array;
  readonly ny: Float32Array;
  readonly nz: Float32Array;
  readonly bases: Float32Array;
}

export function roomFor(mesh: Mesh): PlacedMesh {
  const room = () => new Float32Array(mesh.count);
  return {
    x: room(),
    y: room(),
    z: room(),
    nx: room(),
    ny: room(),
    nz: room(),
    bases: new Float32Array(mesh.bases.length * 12),
  };
}

/** Poses and projects a mesh into its room. */
export function placeMesh(mesh: Mesh, room: PlacedMesh, anatomy: Anatomy, body: PosedBody, camera: Camera): void {
  const { bases } = room;
  for (const [i, basis] of mesh.bases.entries()) {
    if (basis.kind === 'segment') {
      // a segment carries body axes: three directions and where the body's origin has gone
      const joint = anatomy.segments[basis.segment]?.joint ?? [0, 0, 0];
      const [jx, jy, jz] = joint;
      const o = body.point(basis.segment, joint);
      const column = (p: Vector): Vector => {
        const q = body.point(basis.segment, p);
        return [q[0] - o[0], q[1] - o[1], q[2] - o[2]];
      };
      const [a, b, c] = [column([jx + 1, jy, jz]), column([jx, jy + 1, jz]), column([jx, jy, jz + 1])];
      write(bases, i, camera, a, b, c, [
        o[0] - a[0] * jx - b[0] * jy - c[0] * jz,
        o[1] - a[1] * jx - b[1] * jy - c[1] * jz,
        o[2] - a[2] * jx - b[2] * jy - c[2] * jz,
      ]);
    } else {
      const { center, wide, deep, along } = body.ring(basis.ring, basis);
      write(bases, i, camera, wide, deep, along ?? NONE, center);
    }
  }
  const { count, basis, turn, place, normal } = mesh;
  for (let i = 0, p = 0; i < count; i++, p += 3) {
    const b = (basis[i] as number) * 12;
    const [u, v, w] = [place[p] as number, place[p + 1] as number, place[p + 2] as number];
    room.x[i] = n(bases, b) * u + n(bases, b + 1) * v + n(bases, b + 2) * w + n(bases, b + 3);
    room.y[i] = n(bases, b + 4) * u + n(bases, b + 5) * v + n(bases, b + 6) * w + n(bases, b + 7);
    room.z[i] = n(bases, b + 8) * u + n(bases, b + 9) * v + n(bases, b + 10) * w + n(bases, b + 11);
    const t = (turn[i] as number) * 12;
    const [f, g, h] = [normal[p] as number, normal[p + 1] as number, normal[p + 2] as number];
    room.nx[i] = n(bases, t) * f + n(bases, t + 1) * g + n(bases, t + 2) * h;
    room.ny[i] = n(bases, t + 4) * f + n(bases, t + 5) * g + n(bases, t + 6) * h;
    room.nz[i] = n(bases, t + 8) * f + n(bases, t + 9) * g + n(bases, t + 10) * h;
  }
}

const NONE: Vector = [0, 0, 0];
const n = (list: Float32Array, i: number): number => list[i] as number;

/** The three columns and the origin of a basis, in the picture's axes, row by row. */
function write(out: Float32Array, i: number, camera: Camera, a: Vector, b: Vector, c: Vector, o: Vector): void {
  let k = i * 12;
  for (const [axis, sign] of [
    [camera.right, 1],
    [camera.up, -1],
    [camera.toward, 1],
  ] as const) {
    const [x, y, z] = [axis[0] * sign, axis[1] * sign, axis[2] * sign];
    out[k++] = x * a[0] + y * a[1] + z * a[2];
    out[k++] = x * b[0] + y * b[1] + z * b[2];
    out[k++] = x * c[0] + y * c[1] + z * c[2];
    out[k++] = x * o[0] + y * o[1] + z * o[2];
  }
}

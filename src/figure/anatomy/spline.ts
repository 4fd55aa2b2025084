/**
 * A smooth curve through points of any dimension (Catmull–Rom with tangents by chord length over the first three
 * coordinates, so that unevenly spaced stations do not overshoot). `steps` samples per span; each sample carries its place on
 * the curve (2.5 = halfway between the third and the fourth point).
 */
export function spline(points: readonly (readonly number[])[], steps: number): { values: number[]; place: number }[] {
  const last = points.length - 1;
  if (points.length < 3 || steps <= 1) return points.map((values, place) => ({ values: [...values], place }));
  const at = (i: number) => points[Math.max(0, Math.min(last, i))] ?? [];
  const span = (i: number) => {
    const [a, b] = [at(i), at(i + 1)];
    return Math.max(1e-3, Math.hypot((b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0), (b[2] ?? 0) - (a[2] ?? 0)));
  };
  const out: { values: number[]; place: number }[] = [];
  for (let i = 0; i < last; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const [l0, l1, l2] = [i > 0 ? span(i - 1) : span(i), span(i), i < last - 1 ? span(i + 1) : span(i)];
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const [t2, t3] = [t * t, t * t * t];
      const values = from.map((p, j) => {
        const [a, q, d] = [before[j] ?? p, to[j] ?? p, after[j] ?? p];
        const leave = i > 0 ? ((((q - p) / l1) * l0 + ((p - a) / l0) * l1) / (l0 + l1)) * l1 : q - p;
        const arrive = i < last - 1 ? ((((d - q) / l2) * l1 + ((q - p) / l1) * l2) / (l1 + l2)) * l1 : q - p;
        return (2 * t3 - 3 * t2 + 1) * p + (t3 - 2 * t2 + t) * leave + (-2 * t3 + 3 * t2) * q + (t3 - t2) * arrive;
      });
      out.push({ values, place: i + t });
    }
  }
  out.push({ values: [...at(last)], place: last });
  return out;
}

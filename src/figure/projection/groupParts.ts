import type { Part } from '../anatomy/anatomy.ts';

/** Parts as a whole-body view draws them: those of one group and side become one part, at the place of the first. */
export function groupParts(parts: readonly Part[]): Part[] {
  const grouped = new Map<string, Part>();
  for (const part of parts) {
    const name = part.group ?? part.part;
    const id = part.side ? `${name}-${part.side}` : name;
    const known = grouped.get(id);
    grouped.set(id, known ? { ...known, lofts: [...known.lofts, ...part.lofts] } : { ...part, id, part: name });
  }
  return [...grouped.values()];
}

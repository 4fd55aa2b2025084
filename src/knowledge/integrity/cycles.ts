import { LINKED_DIRECTIONS } from '../directions.ts';
import type { Entries } from '../entries.ts';
import type { Direction } from '../schema/index.ts';
import { type Start, starts } from '../starts.ts';
import type { Check } from './check.ts';

interface Edge {
  readonly to: string;
  readonly file: string;
  readonly field: string;
}

const lights = (direction: Direction): boolean => (LINKED_DIRECTIONS as readonly Direction[]).includes(direction);

const forwardEdges = ({ file, links }: Start): readonly Edge[] =>
  links.flatMap(({ to, direction, reverse }, at) =>
    reverse || !lights(direction) ? [] : [{ to, file, field: `links[${at}].to` }],
  );

/** Every edge that closes a loop, with the loop it closes. */
function closingEdges(entries: Entries): readonly { readonly edge: Edge; readonly loop: readonly string[] }[] {
  const edges = new Map(starts(entries).map((start) => [start.id, forwardEdges(start)]));
  const done = new Set<string>();
  const closing: { edge: Edge; loop: readonly string[] }[] = [];
  function walk(id: string, way: readonly string[]): void {
    if (done.has(id)) return;
    const here = [...way, id];
    for (const edge of edges.get(id) ?? []) {
      const back = here.indexOf(edge.to);
      if (back >= 0 && edge.to !== id) closing.push({ edge, loop: [...here.slice(back), edge.to] });
      else if (back < 0) walk(edge.to, here);
    }
    done.add(id);
  }
  for (const id of edges.keys()) walk(id, []);
  return closing;
}

/** Forward links that light the chain only lead up: a loop would light itself. Self-links have a check of their own. */
export const cycles: Check = (entries) =>
  closingEdges(entries).map(({ edge: { file, field }, loop }) => ({
    file,
    field,
    found: `a loop: ${loop.join(' → ')}`,
    accepted: 'links that lead up only; "reverse": true on the one that starts above',
  }));

// The knowledge as a graph: foot problems, what they lead to, and the places where that shows, a column each.
import { index } from './knowledge.js';

export const placeNode = (region) => `place ${region}`;
const APART = { x: 400, y: 60 };

const COLUMNS = [
  [...index.conditions, ...index.otherCauses].map(({ id, names }) => ({ id, name: names.plain })),
  index.effects.map(({ id, names }) => ({ id, name: names.plain })),
  index.regions.map(({ id, names }) => ({ id: placeNode(id), name: names.plain, region: id })),
];

export const nodes = COLUMNS.flatMap((column, x) =>
  column.map((node, y) => ({ ...node, x: x * APART.x, y: (y - column.length / 2) * APART.y })),
);

export const edges = [
  ...index.links.map(({ from, to }) => ({ from, to })),
  ...index.effects.map(({ id, region }) => ({ from: id, to: placeNode(region) })),
].map((edge, i) => ({ id: `edge ${i}`, ...edge }));

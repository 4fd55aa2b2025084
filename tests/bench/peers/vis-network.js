// vis-network, as its documentation advises for speed: fixed places, so no physics and no improved layout; straight lines.
import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import './page.css';
import { edges, nodes, placeNode } from './graph.js';
import { listAnswer } from './listAnswer.js';
import { watched } from './watched.js';

const container = document.getElementById('graph');
const network = new Network(
  container,
  {
    nodes: new DataSet(nodes.map(({ id, name, x, y }) => ({ id, label: name, x, y, shape: 'dot' }))),
    edges: new DataSet(edges),
  },
  { physics: false, layout: { improvedLayout: false }, edges: { smooth: false } },
);

const regions = new Map(nodes.map(({ id, region }) => [id, region]));
let drawn = false;
let lit = false;
network.once('afterDrawing', () => {
  drawn = true;
});
network.on('click', ({ nodes: [touched] }) => {
  const region = regions.get(touched);
  if (!region) return;
  const problems = listAnswer(region);
  network.selectNodes([touched, ...problems.map(({ id }) => id)], false);
  network.once('afterDrawing', () => {
    lit = true;
  });
});

watched(
  () => {
    if (!drawn) return null;
    const { left, top } = container.getBoundingClientRect();
    const { x, y } = network.canvasToDOM(network.getPosition(placeNode('knee')));
    return { x: left + x, y: top + y };
  },
  () => lit,
);

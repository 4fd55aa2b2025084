// Cytoscape.js, as its documentation advises for speed: fixed places (the preset layout), plain lines (haystack), changes in one batch.
import cytoscape from 'cytoscape';
import './page.css';
import { edges, nodes, placeNode } from './graph.js';
import { listAnswer } from './listAnswer.js';
import { watched } from './watched.js';

const container = document.getElementById('graph');
const graph = cytoscape({
  container,
  elements: [
    ...nodes.map(({ id, name, region, x, y }) => ({ data: { id, name, region }, position: { x, y } })),
    ...edges.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
  ],
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { label: 'data(name)', 'background-color': '#b6bdc3' } },
    { selector: 'edge', style: { 'curve-style': 'haystack', 'line-color': '#dfdfdf' } },
    { selector: '.lit', style: { 'background-color': '#0984e3', 'line-color': '#0984e3' } },
  ],
});

let drawn = false;
let lit = false;
graph.one('render', () => {
  drawn = true;
});
graph.on('tap', 'node', ({ target }) => {
  const region = target.data('region');
  if (!region) return;
  const problems = listAnswer(region);
  graph.batch(() => {
    graph.elements('.lit').removeClass('lit');
    const found = graph.collection(problems.map(({ id }) => graph.$id(id)));
    target
      .union(found)
      .union(found.edgesTo(target.incomers('node')))
      .addClass('lit');
  });
  graph.one('render', () => {
    lit = target.hasClass('lit');
  });
});

watched(
  () => {
    if (!drawn) return null;
    const { left, top } = container.getBoundingClientRect();
    const { x, y } = graph.$id(placeNode('knee')).renderedPosition();
    return { x: left + x, y: top + y };
  },
  () => lit,
);

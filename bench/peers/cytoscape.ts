import cytoscape from 'cytoscape';
import type {} from './peerPage.ts';

// The least a page can do to show the graph: it brings the elements along and hands them to Cytoscape.
const cy = cytoscape({
  container: document.getElementById('graph'),
  elements: [
    ...BENCH_GRAPH.actors.map(({ x, y, ...data }) => ({ data, position: { x, y } })),
    ...BENCH_GRAPH.relationships.map((data) => ({ data })),
  ],
  layout: { name: 'preset' },
  style: [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'font-size': 'data(labelSize)',
        width: 'data(diameter)',
        height: 'data(diameter)',
        'background-color': 'data(fill)',
        'border-color': 'data(border)',
        'border-width': 2,
        'text-valign': 'bottom',
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
      },
    },
  ],
});

window.peer = {
  actors: () => cy.nodes().map((node) => ({ ...node.renderedPosition(), reach: 2 })),
  relationships: () => cy.edges().map((edge) => ({ ...edge.renderedMidpoint(), reach: 3 })),
  labels: () => cy.nodes().filter((node) => node.visible() && node.style('label') !== '').length,
};

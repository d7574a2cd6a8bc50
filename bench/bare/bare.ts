import cytoscape, { type ElementDefinition } from 'cytoscape';

// The least a page can do to show the graph: it brings the elements along and hands them to Cytoscape.
declare const GRAPH_ELEMENTS: ElementDefinition[];

cytoscape({
  container: document.getElementById('graph'),
  elements: GRAPH_ELEMENTS,
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { label: 'data(name)' } },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
  ],
});

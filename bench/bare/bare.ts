import cytoscape from 'cytoscape';
import { deriveRelationships } from '../../src/domain/relationships.ts';
import type { Dataset } from '../../src/domain/types.ts';

// The least a page can do to show the graph: fetch the dataset, unchecked, and hand it to Cytoscape as it is.
const response = await fetch('./data/iran-syria-2012.json');
const dataset = (await response.json()) as Dataset;

cytoscape({
  container: document.getElementById('graph'),
  elements: [
    ...dataset.actors.map(({ id, name }) => ({
      data: { id, name },
      position: { ...(dataset.layout?.[id] ?? { x: 0, y: 0 }) },
    })),
    ...deriveRelationships(dataset.claims).map(({ id, subject, object }) => ({
      data: { id, source: subject, target: object },
    })),
  ],
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { label: 'data(name)' } },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
  ],
});

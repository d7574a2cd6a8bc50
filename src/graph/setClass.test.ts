import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { setClass } from './setClass.ts';

it('changes a class that is to change, and leaves alone what is as it should be', () => {
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: 'a' }, classes: 'near' }] });
  const node = cy.getElementById('a');
  let told = 0;
  cy.on('class', 'node', () => told++);
  setClass(node, 'near', true);
  setClass(node, 'hidden', false);
  expect(told).toBe(0);
  setClass(node, 'near', false);
  setClass(node, 'hidden', true);
  expect(told).toBe(2);
  expect(node.classes()).toEqual(['hidden']);
});

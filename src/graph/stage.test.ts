// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStage } from './stage.ts';

/** What is used of Cytoscape here without being public. */
interface Drawn {
  readonly renderer: () => {
    readonly findNearestElements: (
      x: number,
      y: number,
      interactive: boolean,
      touch: boolean,
    ) => readonly { readonly id: () => string }[];
  };
}

const CONTEXT: object = new Proxy(
  {},
  { get: (_, name) => (name === 'measureText' ? () => ({ width: 10 }) : () => CONTEXT), set: () => true },
);
afterEach(() => vi.restoreAllMocks());

describe('a stage', () => {
  it('hits the edge that is preferred at a place, whichever line is nearer, but a node before it', () => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => CONTEXT, configurable: true });
    const { cy, preferEdge, destroy } = createStage(document.body.appendChild(document.createElement('div')));
    cy.add([
      { data: { id: 'a' }, position: { x: 0, y: 0 } },
      { data: { id: 'b' }, position: { x: 400, y: 0 } },
      { data: { id: 'c' }, position: { x: 400, y: 300 } },
      { data: { id: 'near', source: 'a', target: 'b' } },
      { data: { id: 'signed', source: 'a', target: 'c' } },
    ]);
    const hit = (x: number, y: number): readonly string[] =>
      (cy as unknown as Drawn)
        .renderer()
        .findNearestElements(x, y, false, false)
        .map((element) => element.id());
    cy.elements().boundingBox();
    expect(hit(200, 2)).toEqual(['near']);
    preferEdge(({ x }) => (x < 300 ? 'signed' : null));
    expect(hit(200, 2)).toEqual(['signed']);
    expect(hit(350, 2)).toEqual(['near']);
    expect(hit(0, 0)).toContain('a');
    destroy();
  });
});

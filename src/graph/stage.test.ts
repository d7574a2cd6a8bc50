// @vitest-environment jsdom
import cytoscape, { type Core, type ElementDefinition, type StylesheetStyle } from 'cytoscape';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { rendererOf } from './renderer.ts';
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
/** How often something was added to a path. */
class Path {
  parts = 0;
  readonly ellipse = (): void => {
    this.parts++;
  };
  readonly arc = this.ellipse;
  readonly closePath = (): void => {};
  readonly moveTo = (): void => {};
}
beforeAll(() => {
  vi.stubGlobal('Path2D', Path);
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => CONTEXT, configurable: true });
});
afterEach(() => vi.restoreAllMocks());

function container(): HTMLElement {
  const made = document.body.appendChild(document.createElement('div'));
  made.style.position = 'relative';
  return made;
}

describe('a stage', () => {
  it('hits the edge that is preferred at a place, whichever line is nearer, but a node before it', () => {
    const { cy, preferEdge, destroy } = createStage(container(), []);
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

  it('draws a shape no heavier for the rings of its size that were drawn before', () => {
    const drawn: number[] = [];
    const canvas = { width: 100, height: 100 };
    const context: object = new Proxy(
      { canvas, getTransform: () => ({ a: 1, e: 0, f: 0 }), stroke: ({ parts }: Path) => drawn.push(parts) },
      { get: (target, name): unknown => Reflect.get(target, name) ?? (() => CONTEXT), set: () => true },
    );
    const { cy, destroy } = createStage(container(), [
      { selector: 'node', style: { width: 20, height: 20, 'border-width': 2 } },
      { selector: '#ringed', style: { 'outline-width': 3, 'outline-offset': 5 } },
      // As large as the ring of the other.
      { selector: '#large', style: { width: 30, height: 30 } },
    ]);
    cy.add([{ data: { id: 'large' } }, { data: { id: 'ringed' } }]);
    // Cytoscape looked for paths when its module was loaded.
    const { drawLayeredElements } = Object.assign(rendererOf(cy) ?? {}, { usePaths: () => true });
    const elements = cy.elements().toArray();
    for (let frame = 0; frame < 5; frame++)
      drawLayeredElements?.(context as CanvasRenderingContext2D, [...elements], 1, undefined);
    // The ring may be in one path with the large one, but in none twice.
    expect(drawn.length).toBeGreaterThan(8);
    expect(Math.max(...drawn)).toBe(2);
    destroy();
  });

  it('styles what is new as Cytoscape does, without having forgotten what nobody knew', () => {
    const { cy, destroy } = createStage(container(), SHEET);
    const plain = cytoscape({ container: container(), style: SHEET, layout: { name: 'null' } });
    const checks = vi.spyOn(cy.style() as unknown as { checkBoundsTrigger: () => void }, 'checkBoundsTrigger');
    for (const each of [cy, plain]) {
      each.add(ELEMENTS);
      each.elements().boundingBox();
    }
    expect(checks).not.toHaveBeenCalled();
    expect(boxesIn(cy)).toEqual(boxesIn(plain));

    for (const each of [cy, plain]) each.getElementById('a').addClass('large');
    expect(boxesIn(cy)).toEqual(boxesIn(plain));
    expect(checks).toHaveBeenCalled();
    expect(cy.getElementById('a').boundingBox().w).toBeGreaterThan(80);

    // Others under the same names, as when another picture is drawn.
    for (const each of [cy, plain]) {
      each.elements().remove();
      each.add(ELEMENTS.map(({ data, ...rest }) => ({ ...rest, data: { ...data, wide: 60 } })));
    }
    expect(boxesIn(cy)).toEqual(boxesIn(plain));
    plain.destroy();
    destroy();
  });
});

const SHEET: StylesheetStyle[] = [
  { selector: 'node', style: { width: 30, height: 30, 'border-width': 3, 'z-index': 2 } },
  { selector: 'node[wide]', style: { width: 'data(wide)' } },
  { selector: 'edge', style: { 'curve-style': 'bezier', width: 5, 'target-arrow-shape': 'triangle' } },
  { selector: '.large', style: { width: 80, height: 80 } },
];

const ELEMENTS: ElementDefinition[] = [
  { data: { id: 'a' }, position: { x: 0, y: 0 } },
  { data: { id: 'b' }, position: { x: 400, y: 0 } },
  { data: { id: 'one', source: 'a', target: 'b' } },
  { data: { id: 'other', source: 'a', target: 'b' } },
];

const boxesIn = (cy: Core): unknown => cy.elements().map((element) => [element.id(), element.boundingBox()]);

import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '../domain/types.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../view/camera.ts';
import { rendererOf } from './renderer.ts';

// Cytoscape adds a <style> to the page unless an element of this id is there. The Content-Security-Policy the app is
// served with (style-src 'self') blocks that, with a message, so an inert element takes its place.
const STYLE_ID = '__________cytoscape_stylesheet';
const CONTAINER_CLASS = '__________cytoscape_container';

/** A Cytoscape instance in a container, with everything of Cytoscape's own that would decide for us switched off. */
export interface Stage {
  readonly cy: Core;
  readonly setCursor: (cursor: 'pointer' | '') => void;
  /** Where no node is hit, hits the edge of this id at a place of the model; `null` leaves it to Cytoscape. */
  readonly preferEdge: (edgeAt: (at: Point) => string | null) => void;
  /** Takes the instance, and all it left in the page, away. */
  readonly destroy: () => void;
}

export function createStage(container: HTMLElement): Stage {
  const document = container.ownerDocument;
  if (!document.getElementById(STYLE_ID)) {
    const inert = document.createElement('template');
    inert.id = STYLE_ID;
    document.head.append(inert);
  }
  if (document.defaultView?.getComputedStyle(container).position === 'static') container.style.position = 'relative';

  const cy = cytoscape({
    container,
    elements: [],
    layout: { name: 'null' },
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
    selectionType: 'single',
    textureOnViewport: false,
    hideEdgesOnViewport: false,
    motionBlur: false,
    pixelRatio: 'auto',
  });
  drawSharp(cy);

  return {
    cy,
    setCursor: (cursor) => {
      // On the canvas's own parent: Cytoscape watches the container's attributes and would measure it anew.
      const surface = container.querySelector('canvas')?.parentElement;
      if (surface) surface.style.cursor = cursor;
    },
    preferEdge: (edgeAt) => preferEdge(cy, edgeAt),
    destroy: () => {
      cy.destroy();
      container.classList.remove(CONTAINER_CLASS);
      if (!document.querySelector(`.${CONTAINER_CLASS}`)) document.getElementById(STYLE_ID)?.remove();
    },
  };
}

const MOST_DRAWN_SHARP = 800;

/**
 * Cytoscape draws labels and shapes from bitmaps kept at powers of two and scaled, improved frame by frame: soft text,
 * and never quite the same picture twice. With few elements there is no need for that, so they are drawn directly.
 * Should a later version of Cytoscape lack these functions, the picture is as Cytoscape draws it.
 */
function drawSharp(cy: Core): void {
  const renderer = rendererOf(cy);
  if (!renderer?.drawElement) return;
  const { drawElement } = renderer;
  for (const name of ['drawLayeredElements', 'drawCachedElements'] as const) {
    const cached = renderer[name];
    if (!cached) return;
    renderer[name] = function (context, elements, pixelRatio, extent) {
      if (elements.length > MOST_DRAWN_SHARP) cached.call(renderer, context, elements, pixelRatio, extent);
      else for (const element of elements) drawElement.call(renderer, context, element);
    };
  }
}

/**
 * Of edges, Cytoscape hits the one whose line is nearest, whatever is drawn over it. Should a later version of Cytoscape lack
 * this function, it does so still.
 */
function preferEdge(cy: Core, edgeAt: (at: Point) => string | null): void {
  const renderer = rendererOf(cy);
  const find = renderer?.findNearestElements;
  if (!renderer || !find) return;
  renderer.findNearestElements = function (x, y, ...rest) {
    const near = find.call(renderer, x, y, ...rest);
    if (near.some((element) => element.isNode())) return near;
    const id = edgeAt({ x, y });
    const edge = cy.edges().filter((each) => each.id() === id);
    return edge.nonempty() ? edge.toArray() : near;
  };
}

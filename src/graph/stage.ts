import cytoscape, { type Core, type SingularElementArgument, type StylesheetStyle } from 'cytoscape';
import type { Point } from '../domain/types.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../view/camera.ts';
import { strokeGlyphs } from './glyphStrokes.ts';
import { createPanBuffer } from './panBuffer.ts';
import { rendererOf } from './renderer.ts';

// Cytoscape adds a <style> to the page unless an element of this id is there. The Content-Security-Policy the app is
// served with blocks that, with a message, so an inert element takes its place.
const STYLE_ID = '__________cytoscape_stylesheet';
const CONTAINER_CLASS = '__________cytoscape_container';

/** A Cytoscape instance in a container, in a style sheet, with everything of Cytoscape's own that would decide for us switched off. */
export interface Stage {
  readonly cy: Core;
  readonly setCursor: (cursor: 'pointer' | '') => void;
  /** Where no node is hit, hits the edge of this id at a place of the model; `null` leaves it to Cytoscape. */
  readonly preferEdge: (edgeAt: (at: Point) => string | null) => void;
  /** Begins to load images that will be drawn, so that the first frame has them. */
  readonly loadAhead: (addresses: readonly string[]) => void;
  /** Draws nothing until what this returns is called, unless the canvas is empty. */
  readonly hold: () => () => void;
  /** Frames do nothing until this is called first: one would measure and draw at once all that there is by then. */
  readonly start: () => void;
  /** The canvas may have lost what was drawn on it, as with every other size. */
  readonly emptied: () => void;
  /** Takes the instance, and all it left in the page, away. */
  readonly destroy: () => void;
}

export function createStage(container: HTMLElement, sheet: StylesheetStyle[]): Stage {
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
    style: sheet,
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
  const stopDrawing = drawSharp(cy);
  strokeGlyphs(cy);
  calmFirstStyle(cy);
  let isEmpty = true;
  let isStarted = false;
  let held: object | null = {};
  cy.on('render', () => void (isEmpty = false));
  const renderer = rendererOf(cy);
  // Cytoscape would set it back after one frame.
  if (renderer) Object.defineProperty(renderer, 'skipFrame', { get: () => held !== null, set: () => undefined });
  const eachFrame = renderer?.beforeRenderCallbacks;
  if (renderer && eachFrame) renderer.beforeRenderCallbacks = [];
  // Of two fingers that come down near each other, Cytoscape takes no heed until they part: it takes them for a request for a
  // menu, which a finger held down makes here.
  if (renderer?.touchData) Object.defineProperty(renderer.touchData, 'cxt', { get: () => false, set: () => undefined });

  return {
    cy,
    setCursor: (cursor) => {
      // On the canvas's own parent: Cytoscape watches the container's attributes and would measure it anew.
      const surface = container.querySelector('canvas')?.parentElement;
      if (surface) surface.style.cursor = cursor;
    },
    preferEdge: (edgeAt) => preferEdge(cy, edgeAt),
    loadAhead: (addresses) => {
      for (const address of addresses) renderer?.getCachedImage?.(address, 'anonymous', () => {});
    },
    hold: () => {
      const own = {};
      if (!isEmpty) held = own;
      return () => {
        if (held === own) held = null;
      };
    },
    start: () => {
      if (isStarted) return;
      isStarted = true;
      held = null;
      if (renderer && eachFrame) renderer.beforeRenderCallbacks = eachFrame;
    },
    emptied: () => {
      isEmpty = true;
      if (isStarted) held = null;
    },
    destroy: () => {
      stopDrawing();
      cy.destroy();
      container.classList.remove(CONTAINER_CLASS);
      if (!document.querySelector(`.${CONTAINER_CLASS}`)) document.getElementById(STYLE_ID)?.remove();
    },
  };
}

/** What is used here of Cytoscape's style: not public, hence each may be missing. */
interface Style {
  /** Has forgotten what depends on a property that changes. */
  checkTriggers?: (element: Styled, ...change: readonly unknown[]) => void;
  checkZOrderTrigger?: (element: Styled, ...change: readonly unknown[]) => void;
}
interface Styled {
  readonly _private?: { readonly appliedInitStyle?: boolean };
}

/**
 * With each property of each element Cytoscape forgets all that it knew of the element and of its edges, even of one just
 * added, of which nothing is known yet: a third of the time that styling all of them takes. Should a later version
 * of Cytoscape lack these functions, it does so still; likewise for another style sheet than that of the start.
 */
function calmFirstStyle(cy: Core): void {
  const style = cy.style() as unknown as Style;
  const { checkTriggers, checkZOrderTrigger } = style;
  if (!checkTriggers || !checkZOrderTrigger) return;
  style.checkTriggers = (element, ...change) => {
    const isNew = element._private !== undefined && !element._private.appliedInitStyle;
    (isNew ? checkZOrderTrigger : checkTriggers).call(style, element, ...change);
  };
}

const isRinged = (element: SingularElementArgument): boolean =>
  element.isNode() && element.numericStyle('outline-width') > 0;

const MOST_DRAWN_SHARP = 800;

/** How long a drawing that was moved about has to rest until it is drawn sharp again, in milliseconds. */
const REST = 120;

/**
 * Cytoscape draws labels and shapes from bitmaps kept at powers of two and scaled, improved frame by frame: soft text,
 * and never quite the same picture twice. With few elements there is no need for that, so they are drawn directly; while the
 * picture is only moved, from one bitmap of the whole. Should a later version of Cytoscape lack these functions, the
 * picture is as Cytoscape draws it.
 * @returns what ends it
 */
function drawSharp(cy: Core): () => void {
  const renderer = rendererOf(cy);
  const { drawElement, drawLayeredElements, drawCachedElements, notify } = renderer ?? {};
  if (!renderer || !drawElement || !drawLayeredElements || !drawCachedElements || !notify) return () => {};
  const each = (context: CanvasRenderingContext2D, elements: readonly SingularElementArgument[]): void => {
    for (const element of elements) {
      drawElement.call(renderer, context, element);
      // A ring is added to the path that is kept for shapes of its size, once more with each frame: shapes of that size would
      // be ringed ever more heavily.
      if (isRinged(element)) delete renderer.nodePathCache;
    }
  };

  const buffer = createPanBuffer(document.createElement('canvas'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drawAnew = (): void => {
    buffer.clear();
    cy.forceRender();
  };
  let content = {};
  renderer.notify = (event, elements) => {
    if (event !== 'viewport') content = {};
    notify.call(renderer, event, elements);
  };
  let drawn: readonly unknown[] = [];
  // What a hand is not on; Cytoscape draws the rest on another layer.
  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
    if (elements.length > MOST_DRAWN_SHARP) {
      drawLayeredElements.call(renderer, context, elements, pixelRatio, extent);
      return;
    }
    if (elements !== drawn) content = {};
    drawn = elements;
    const { a: zoom, e: x, f: y } = context.getTransform();
    const { width, height } = context.canvas;
    const isCopy = buffer.draw(context, { content, zoom, pan: { x, y }, width, height }, (onto) =>
      each(onto, elements),
    );
    clearTimeout(timer);
    if (isCopy) timer = setTimeout(drawAnew, REST);
  };
  renderer.drawCachedElements = (context, elements, pixelRatio, extent) => {
    if (elements.length > MOST_DRAWN_SHARP) drawCachedElements.call(renderer, context, elements, pixelRatio, extent);
    else each(context, elements);
  };
  return () => clearTimeout(timer);
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

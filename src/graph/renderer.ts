import type { Core, SingularElementArgument } from 'cytoscape';

/** Draws some elements from bitmaps that are kept. */
type DrawKept = (
  context: CanvasRenderingContext2D,
  elements: readonly SingularElementArgument[],
  pixelRatio: number,
  extent: unknown,
) => void;

/** Draws a part of an image (x, y, width and height in it) into a box (in the model). */
type DrawImage = (context: CanvasRenderingContext2D, image: HTMLImageElement, ...boxes: readonly number[]) => void;

/** What is used here of Cytoscape's canvas renderer: not public, hence each may be missing, as all do without a page. */
interface Renderer {
  drawElement?: (context: unknown, element: unknown) => void;
  drawLayeredElements?: DrawKept;
  drawCachedElements?: DrawKept;
  /** What lies at a place of the model: a node, an edge, or both. */
  findNearestElements?: (x: number, y: number, ...rest: readonly unknown[]) => readonly SingularElementArgument[];
  /** An image, begun to be loaded when it is first asked for. */
  getCachedImage?: (address: string, crossOrigin: string, onLoad: () => void) => unknown;
  safeDrawImage?: DrawImage;
  /** Is told of everything after which a frame is drawn; `viewport` is another part of the same. */
  notify?: (event: string, elements?: unknown) => void;
  /** Whether a frame is left out; what it would have drawn comes with the next. Set back after each. */
  skipFrame?: boolean;
  /** What is known of fingers that are down; `cxt` while two of them ask for a menu instead of moving the picture. */
  readonly touchData?: { cxt?: boolean };
  /** What is done with each frame, drawn or not: all that changed is measured, and bitmaps are made. */
  beforeRenderCallbacks?: readonly unknown[];
  /** The paths of shapes, by shape and size; made anew where there are none. */
  nodePathCache?: unknown;
  /** Measures what changed since the last frame. */
  readonly flushRenderedStyleQueue?: () => void;
}

export function rendererOf(cy: Core): Renderer | null {
  const get: unknown = Reflect.get(cy, 'renderer');
  const renderer: unknown = typeof get === 'function' ? Reflect.apply(get, cy, []) : null;
  return isRenderer(renderer) ? renderer : null;
}

const NAMES = [
  'drawElement',
  'drawLayeredElements',
  'drawCachedElements',
  'findNearestElements',
  'getCachedImage',
  'safeDrawImage',
  'notify',
  'flushRenderedStyleQueue',
] as const;

const isRenderer = (value: unknown): value is Renderer =>
  typeof value === 'object' &&
  value !== null &&
  NAMES.every((name) => ['function', 'undefined'].includes(typeof Reflect.get(value, name)));

/**
 * Has everything measured that changed since the last frame, and not only in the next one. What is still to be measured
 * Cytoscape notes by id: an element that took the place of another of the same id before that frame would be
 * taken for measured, and its label never be drawn.
 */
export const measureNow = (cy: Core): void => rendererOf(cy)?.flushRenderedStyleQueue?.();

import type { Shape } from './marks.ts';

// What the living picture and the still one must draw alike. Lengths in model units, opacities from 0 to 1.

/** Width of the line around a node. */
export const BORDER_WIDTH = 2;

/** Where a glyph sits in the box of its node: its side, and where its free room lies above it, as shares of the box. */
export interface GlyphPlace {
  readonly side: number;
  readonly above: number;
}

const MIDDLE: GlyphPlace = { side: 0.62, above: 0.5 };

// Shapes whose middle is not where their box's is, or whose corners leave less room.
const GLYPH_PLACES: Readonly<Partial<Record<Shape, GlyphPlace>>> = {
  triangle: { side: 0.46, above: 0.74 },
  diamond: { side: 0.44, above: 0.5 },
  pentagon: { side: 0.54, above: 0.56 },
  hexagon: { side: 0.54, above: 0.5 },
  tag: { side: 0.54, above: 0.4 },
};

export const glyphPlace = (shape: Shape): GlyphPlace => GLYPH_PLACES[shape] ?? MIDDLE;

/** Width of a glyph's strokes, in the 24 units of its own box. */
export const GLYPH_STROKE = 2.2;

/** Room between a line and the nodes it joins. */
export const LINE_GAPS = { subject: 1, object: 2 } as const;

/** How large arrowheads are, as Cytoscape counts. A struck line's bar is as long as its arrows are large. */
export const ARROW_SCALES = { plain: 0.95, struck: 1.6, speech: 0.55, struckSpeech: 1.1, carriage: 1.1 } as const;

/** The sign on a line: its letters, and the plate they stand on. */
export const BADGE = { size: 13, weight: 600, padding: 2, border: 1 } as const;

export const LABEL_HALO_OPACITY = 0.92;

/** What is left of the parts of a mark that recedes. The ground of a shape stays opaque, or lines would shine through. */
export const RECEDED = { border: 0.4, glyph: 0.4, label: 0.62, line: 0.26, hollowLine: 0.45 } as const;

/** The same for who asks their system for more contrast: everything keeps 3:1 (WCAG 2.2, 1.4.11). */
export const RECEDED_CLEARLY = { border: 0.8, glyph: 0.8, label: 0.85, line: 0.75, hollowLine: 1 } as const;

export type Receded = Readonly<Record<keyof typeof RECEDED, number>>;

/** What marks an actor that a search found: a ring in ink, a heavier name, and the ground of a marker pen under it. */
export const MATCHED = { outline: { width: 2, offset: 3 }, labelWeight: 600, labelPadding: 2 } as const;

/** How far the strip of ground beneath a cased line reaches beyond it on either side. */
export const CASING = 1.5;

/**
 * What lies around and under a selected mark. The ring ends where a name beneath begins: its letters stand lower by about as much
 * as their halo is wide, which would bite into a wider one.
 */
export const SELECTED = {
  outline: { width: 2.5, offset: 1.5 },
  actorGlow: { padding: 9, opacity: 0.16 },
  lineGlow: { padding: 6, opacity: 0.3 },
  lineWider: 1.2,
} as const;

/**
 * What lies along the line that a keyboard is on: a rail on either side, and the ground between, so that the line keeps its
 * hue and its dash. From the middle of the line to the rails, and how broad each is, model units.
 */
export const CURSOR = { clear: 5, rail: 2.5, elevation: 25 } as const;

/** Which marks are drawn over others of their kind; nodes always over lines. */
export const ELEVATION = {
  receded: 0,
  actor: 0,
  line: 1,
  badgedLine: 2,
  overCased: 3,
  near: 5,
  nearOverCased: 6,
  selected: 10,
} as const;

import type { Standing } from '../domain/standing.ts';

/** How a line of each standing is drawn, in every drawing: picture, legend, panel, export. Lengths in CSS pixels. */
export interface LineMark {
  readonly width: number;
  /** Alternating dash and gap; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** A short sign set on the middle of the line. */
  readonly badge: string | null;
  /** A bar across the middle of the line: what it would say was denied. */
  readonly struck: boolean;
  /** Whether the arrowhead is an outline only: nothing is left that it could rest on. */
  readonly hollow: boolean;
}

export const LINE_MARKS: Readonly<Record<Standing, LineMark>> = {
  'own-voice': { width: 2.6, dash: [], cap: 'butt', badge: null, struck: false, hollow: false },
  named: { width: 1.6, dash: [], cap: 'butt', badge: null, struck: false, hollow: false },
  unnamed: { width: 1.8, dash: [8, 5], cap: 'butt', badge: null, struck: false, hollow: false },
  unverified: { width: 2.2, dash: [0.1, 5], cap: 'round', badge: '?', struck: false, hollow: false },
  conditional: { width: 2.2, dash: [0.1, 5], cap: 'round', badge: 'if', struck: false, hollow: false },
  contested: { width: 3, dash: [14, 5, 3, 5], cap: 'butt', badge: '≠', struck: false, hollow: false },
  denied: { width: 1.8, dash: [], cap: 'butt', badge: null, struck: true, hollow: false },
  unsupported: { width: 1.2, dash: [2, 4], cap: 'butt', badge: null, struck: false, hollow: true },
};

/**
 * Whether a line is laid on a strip of the ground, which parts it from the lines beneath: what two sides dispute is what a
 * reader looks for, and its broken line is lost among unbroken ones.
 */
export const isCased = (standing: Standing): boolean => standing === 'contested';

/** The longest repeat of a dash that shows on either side of a sign in a key's short piece of line, in its pixels. */
const SAMPLE_REPEAT = 13;

/** The dash of a line in a key, where there is room for a short piece only: drawn smaller where its repeat is longer. */
export function sampleDash({ dash }: Pick<LineMark, 'dash'>): readonly number[] {
  const repeat = dash.reduce((sum, length) => sum + length, 0);
  return repeat <= SAMPLE_REPEAT ? dash : dash.map((length) => (length * SAMPLE_REPEAT) / repeat);
}

/**
 * Widths of the signs, in ems at the weight they are set in, on the wide side: most stand outside the font's Latin set
 * and come from whatever the system has.
 */
export const BADGE_WIDTHS: Readonly<Record<string, number>> = { '?': 0.444, if: 0.579, '≠': 0.838 };

export const SHAPES = [
  'rectangle',
  'ellipse',
  'pentagon',
  'hexagon',
  'diamond',
  'octagon',
  'tag',
  'barrel',
  'triangle',
] as const;
export type Shape = (typeof SHAPES)[number];

/** How an actor of each type is drawn. `hue` names a colour of the palette. */
export interface ActorMark {
  readonly shape: Shape;
  readonly glyph: string;
  readonly hue: ActorHue;
}

export type ActorHue = 'navy' | 'ink' | 'plum' | 'rust' | 'olive' | 'violet' | 'ochre' | 'teal' | 'rose' | 'grey';

// Each glyph is one path in a box of 24 × 24, drawn as strokes of width 2 with round ends.
/** Glyphs, for marks of every kind. */
export const GLYPHS = {
  flag: 'M5 21V4M5 4h13l-3 4.5 3 4.5H5',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c.6-4.2 3.6-6.2 7.5-6.2s6.900 2 7.500 6.200',
  columns: 'M3.500 9 12 3.500 20.500 9zM4 20.500h16M6.500 12v5.500M12 12v5.500M17.500 12v5.500',
  shield: 'M12 3 19.500 6v5.500c0 4.500-3 7.700-7.500 9.500-4.500-1.800-7.500-5-7.500-9.500V6z',
  crossed: 'M4.500 4.500 19.500 19.500M19.500 4.500 4.500 19.500',
  megaphone: 'M4 10v4h3.500l9 4.500v-13L7.500 10zM20 10v4M8 14l1.500 6',
  crate: 'M4 8.500h16v11H4zM9 8.500V5h6v3.500M4 13.500h16',
  page: 'M5 4h14v16H5zM8.500 8.500h7M8.500 12h7M8.500 15.500h4',
  group:
    'M8.500 11a3.200 3.200 0 1 0 0-6.400 3.200 3.200 0 0 0 0 6.400M2.500 19.500c.4-3.700 2.600-5.500 6-5.500s5.600 1.800 6 5.500M15.500 4.900a3.200 3.200 0 0 1 0 6M17 14.200c2.600.4 4.200 2.200 4.500 5.300',
  dot: 'M12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5',
} as const;

const ACTOR_MARKS: Readonly<Record<string, ActorMark>> = {
  state: { shape: 'rectangle', glyph: GLYPHS.flag, hue: 'navy' },
  person: { shape: 'ellipse', glyph: GLYPHS.person, hue: 'ink' },
  'government-body': { shape: 'pentagon', glyph: GLYPHS.columns, hue: 'plum' },
  'armed-force': { shape: 'hexagon', glyph: GLYPHS.shield, hue: 'rust' },
  'armed-group': { shape: 'diamond', glyph: GLYPHS.crossed, hue: 'olive' },
  'political-group': { shape: 'tag', glyph: GLYPHS.megaphone, hue: 'violet' },
  company: { shape: 'barrel', glyph: GLYPHS.crate, hue: 'ochre' },
  media: { shape: 'octagon', glyph: GLYPHS.page, hue: 'teal' },
  people: { shape: 'triangle', glyph: GLYPHS.group, hue: 'rose' },
};

const OTHER_ACTOR: ActorMark = { shape: 'ellipse', glyph: GLYPHS.dot, hue: 'grey' };

/** The mark of an actor type; a type a dataset brought itself gets the plain one. */
export const actorMark = (type: string): ActorMark =>
  Object.hasOwn(ACTOR_MARKS, type) ? (ACTOR_MARKS[type] ?? OTHER_ACTOR) : OTHER_ACTOR;

/** Every mark there is, by the type it stands for, `other` last; for stylesheets and legends. */
export const ACTOR_MARK_LIST: readonly (readonly [type: string, mark: ActorMark])[] = [
  ...Object.entries(ACTOR_MARKS),
  ['other', OTHER_ACTOR],
];

/** The type whose mark an actor type is drawn with: itself, or `other` for a type a dataset brought itself. */
export const drawnType = (type: string): string => (Object.hasOwn(ACTOR_MARKS, type) ? type : 'other');

/** Node size by number of claims, in three steps, so that nobody reads an area as a measure. */
export const sizeStep = (claims: number): 1 | 2 | 3 => (claims >= 12 ? 3 : claims >= 4 ? 2 : 1);

/** Diameter of a node by size step, in model units. */
export const NODE_DIAMETERS: Readonly<Record<1 | 2 | 3, number>> = { 1: 26, 2: 34, 3: 46 };

// Shapes that fill less of their box are drawn larger, so that equal steps look equally large.
const SHAPE_SCALES: Readonly<Record<Shape, number>> = {
  rectangle: 0.9,
  ellipse: 1,
  pentagon: 1.08,
  hexagon: 1.08,
  diamond: 1.24,
  octagon: 1,
  tag: 1,
  barrel: 0.94,
  triangle: 1.2,
};

/** Width and height of the box a node's shape is drawn in, in model units. */
export const actorDiameter = (type: string, size: 1 | 2 | 3): number =>
  Math.round(NODE_DIAMETERS[size] * SHAPE_SCALES[actorMark(type).shape]);

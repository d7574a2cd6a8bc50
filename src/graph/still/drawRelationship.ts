import type { Point } from '../../domain/types.ts';
import { BADGE, CASING, RECEDED, SELECTED } from '../../encoding/drawing.ts';
import { BADGE_WIDTHS, isCased, LINE_MARKS, type LineMark } from '../../encoding/marks.ts';
import { categoryColour, type Palette } from '../../encoding/palette.ts';
import type { SceneRelationship } from '../scene.ts';
import { DESCENT } from './drawText.ts';
import type { LineGeometry } from './lineGeometry.ts';
import { closedPath } from './outlines.ts';
import { coordinate, element, textNode, type Markup } from './xml.ts';

/** How wide a line is to a pointer, in model units. */
export const REACH = 12;

/** How a line is inked. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Opacity; 1 unless the relationship recedes. */
  readonly strength: number;
}

/** How the line of a relationship is inked: hue by category, strength by emphasis. */
function strokeOf({ standing, category, emphasis }: SceneRelationship, width: number, palette: Palette): Stroke {
  const strength = LINE_MARKS[standing].hollow ? RECEDED.hollowLine : RECEDED.line;
  return { colour: categoryColour(palette, category), width, strength: emphasis === 'receded' ? strength : 1 };
}

/** What of a relationship is only there for a pointer. */
export const drawReach = (geometry: LineGeometry, palette: Palette): Markup =>
  element('path', {
    d: linePath(geometry),
    fill: 'none',
    stroke: palette.ground,
    'stroke-width': REACH,
    'stroke-opacity': 0,
  });

/** A relationship as the picture has it, but for its sign: line by standing, hue by category, arrowhead or bar. */
export function drawRelationship(
  relationship: SceneRelationship,
  geometry: LineGeometry,
  palette: Palette,
): readonly Markup[] {
  const mark = LINE_MARKS[relationship.standing];
  const stroke = strokeOf(relationship, geometry.width, palette);
  const path = linePath(geometry);
  return [
    ...underLine(relationship, path, geometry.width, palette),
    drawLine(path, mark, stroke),
    ...(geometry.bar ? filled(geometry.bar, stroke, palette) : []),
    ...(mark.hollow ? outlined(geometry.arrow, stroke, palette) : filled(geometry.arrow, stroke, palette)),
  ];
}

/** The sign of a relationship, where its standing has one, so many times its own size and so far from the middle of its line. */
export const drawSign = (
  relationship: SceneRelationship,
  { middle, width }: LineGeometry,
  palette: Palette,
  growth: number,
  offset: Point = { x: 0, y: 0 },
): readonly Markup[] =>
  drawBadge(
    LINE_MARKS[relationship.standing],
    sum(middle, offset),
    strokeOf(relationship, width, palette),
    palette,
    growth,
  );

const sum = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
const at = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`;

function linePath({ start, control, end }: LineGeometry): string {
  return control ? `M${at(start)}Q${at(control)} ${at(end)}` : `M${at(start)}L${at(end)}`;
}

/** What lies under a line: light where it is selected, a strip of the ground where it is cased and does not recede. */
function underLine(
  { standing, emphasis }: SceneRelationship,
  path: string,
  width: number,
  palette: Palette,
): readonly Markup[] {
  if (emphasis === 'selected') return [glow(path, palette)];
  if (emphasis === 'receded' || !isCased(standing)) return [];
  const casing = { stroke: palette.ground, 'stroke-width': width + 2 * CASING, 'stroke-linecap': 'round' };
  return [element('path', { d: path, fill: 'none', ...casing })];
}

/** What lies under a selected line. */
export const glow = (path: string, palette: Palette): Markup =>
  element('path', {
    d: path,
    fill: 'none',
    stroke: palette.accent,
    'stroke-width': 2 * SELECTED.lineGlow.padding,
    'stroke-opacity': SELECTED.lineGlow.opacity,
    'stroke-linecap': 'round',
  });

/** A line of a standing, without what stands on it. */
export const drawLine = (path: string, { dash, cap }: LineMark, { colour, width, strength }: Stroke): Markup =>
  element('path', {
    d: path,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-opacity': opacity(strength),
  });

/** Arrowheads and bars. What recedes is laid on the ground first, or the line beneath would show through. */
export function filled(outline: readonly Point[], { colour, strength }: Stroke, palette: Palette): readonly Markup[] {
  const d = closedPath(outline);
  const ink = element('path', { d, fill: colour, 'fill-opacity': opacity(strength) });
  return strength === 1 ? [ink] : [element('path', { d, fill: palette.ground }), ink];
}

/** An arrowhead that is an outline only. */
export const outlined = (
  outline: readonly Point[],
  { colour, strength }: Stroke,
  palette: Palette,
): readonly Markup[] => [
  element('path', {
    d: closedPath(outline),
    fill: palette.ground,
    stroke: colour,
    'stroke-width': 1,
    'stroke-opacity': opacity(strength),
  }),
];

/** The sign of a standing on its plate; nothing where it has none, or has grown by nothing. */
export function drawBadge(
  { badge }: Pick<LineMark, 'badge'>,
  middle: Point,
  { colour, strength }: Omit<Stroke, 'width'>,
  palette: Palette,
  growth = 1,
): readonly Markup[] {
  if (badge === null || growth === 0) return [];
  const size = BADGE.size * growth;
  const { padding } = BADGE;
  const width = Math.ceil((BADGE_WIDTHS[badge] ?? 1) * size) + 2 * padding;
  const height = size + 2 * padding;
  const frame = { stroke: colour, 'stroke-width': BADGE.border, 'stroke-opacity': opacity(strength) };
  return [
    element('rect', {
      x: middle.x - width / 2,
      y: middle.y - height / 2,
      width,
      height,
      rx: 2,
      fill: palette.ground,
      'fill-opacity': opacity(strength),
      ...frame,
    }),
    element(
      'text',
      {
        x: middle.x,
        y: middle.y + size / 2 - DESCENT * size,
        'font-size': size,
        'font-weight': BADGE.weight,
        'text-anchor': 'middle',
        fill: palette.ink,
        'fill-opacity': opacity(strength),
      },
      [textNode(badge)],
    ),
  ];
}

const opacity = (strength: number): number | undefined => (strength === 1 ? undefined : strength);

import type { Css, EdgeSingular, NodeSingular, StylesheetStyle } from 'cytoscape';
import {
  ARROW_SCALES,
  BADGE,
  BORDER_WIDTH,
  CASING,
  CURSOR,
  ELEVATION,
  LABEL_HALO_OPACITY,
  LINE_GAPS,
  MATCHED,
  SELECTED,
  type Receded,
  glyphPlace,
} from '../encoding/drawing.ts';
import { LABEL_HALO, LABEL_LEADING, LABEL_WEIGHTS } from '../encoding/labels.ts';
import { ACTOR_MARK_LIST, isCased, LINE_MARKS, type Shape } from '../encoding/marks.ts';
import { STANDINGS } from '../domain/standing.ts';
import type { Palette } from '../encoding/palette.ts';
import { glyphImage } from './glyphImage.ts';
import type { GraphTheme } from './graphViewTypes.ts';
import { sourcingRules } from './sourcingStyles.ts';

/** What of the theme is looks. */
export type Look = Pick<GraphTheme, 'palette' | 'fontFamily' | 'receded'>;

/** How every element looks in every state, as a Cytoscape stylesheet. A pure function of the theme. */
export const stylesheet = ({ palette, fontFamily, receded }: Look): StylesheetStyle[] => [
  ...actorRules(palette, cytoscapeFont(fontFamily)),
  ...labelRules,
  ...relationshipRules(palette, cytoscapeFont(fontFamily)),
  ...sourcingRules(palette),
  ...casingRules(palette),
  { selector: 'edge.over', style: { 'z-index': ELEVATION.overCased } },
  ...emphasisRules(palette, receded),
];

/** The addresses of all images in a stylesheet. */
export const imagesIn = (sheet: readonly StylesheetStyle[]): readonly string[] =>
  sheet.flatMap((rule) => {
    const image: unknown = 'style' in rule ? Reflect.get(rule.style, 'background-image') : undefined;
    return typeof image === 'string' ? [image] : [];
  });

// Cytoscape refuses a font family in single quotes.
const cytoscapeFont = (family: string): string => family.replaceAll("'", '"');

const actorRules = (palette: Palette, fontFamily: string): StylesheetStyle[] => [
  {
    selector: 'node',
    style: {
      width: 'data(diameter)',
      height: 'data(diameter)',
      'border-width': BORDER_WIDTH,
      label: 'data(label)',
      'font-family': fontFamily,
      'font-size': 'data(fontSize)',
      'font-weight': LABEL_WEIGHTS[1],
      color: palette.ink,
      'text-valign': 'bottom',
      'text-halign': 'center',
      'text-wrap': 'wrap',
      // Labels come wrapped; measuring them again, enlarged from afar, would break them elsewhere.
      'text-max-width': '10000px',
      'line-height': LABEL_LEADING,
      'text-outline-width': LABEL_HALO,
      'text-outline-color': palette.ground,
      'text-outline-opacity': LABEL_HALO_OPACITY,
      'text-events': 'yes',
      'overlay-opacity': 0,
      'background-image-containment': 'over',
      // A glyph lies within its shape: cutting it to that would be for nothing.
      'background-clip': 'none',
    },
  },
  ...([2, 3] as const).map((size) => ({
    selector: `node[size = ${size}]`,
    style: { 'font-weight': LABEL_WEIGHTS[size] },
  })),
  ...ACTOR_MARK_LIST.map(([type, mark]): StylesheetStyle => ({
    selector: `node[mark = "${type}"]`,
    style: {
      shape: mark.shape,
      'background-color': palette.actorTint[mark.hue],
      'border-color': palette.actor[mark.hue],
      'background-image': glyphImage(mark.glyph, palette.actor[mark.hue]),
      ...glyphStyle(mark.shape),
    },
  })),
];

function glyphStyle(shape: Shape): Css.Node {
  const { side, above } = glyphPlace(shape);
  const size = percent(side);
  return { 'background-width': size, 'background-height': size, 'background-position-y': percent(above) };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

// How far a sign stands from the middle of its line, and a label from its shape. Cytoscape's types know no `data(…)` for a margin.
const badgeX = (edge: EdgeSingular): number => Number(edge.data('badgeX'));
const badgeY = (edge: EdgeSingular): number => Number(edge.data('badgeY'));
const labelX = (node: NodeSingular): number => Number(node.data('labelX'));
const labelY = (node: NodeSingular): number => Number(node.data('labelY'));

/** From afar a label may stand on another side of its shape than beneath it. */
const labelRules: readonly StylesheetStyle[] = [
  { selector: 'node[labelX]', style: { 'text-margin-x': labelX, 'text-margin-y': labelY } },
  { selector: 'node.label-above', style: { 'text-valign': 'top' } },
  ...(['right', 'left'] as const).flatMap((side): readonly StylesheetStyle[] => [
    { selector: `node.label-${side}`, style: { 'text-valign': 'center', 'text-halign': side } },
    { selector: `node.label-below-${side}`, style: { 'text-valign': 'bottom', 'text-halign': side } },
    { selector: `node.label-above-${side}`, style: { 'text-valign': 'top', 'text-halign': side } },
  ]),
];

const relationshipRules = (palette: Palette, fontFamily: string): StylesheetStyle[] => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      'line-color': palette.otherCategory,
      'target-arrow-color': palette.otherCategory,
      'mid-target-arrow-color': palette.otherCategory,
      'target-arrow-shape': 'triangle',
      'arrow-scale': ARROW_SCALES.plain,
      'target-distance-from-node': LINE_GAPS.object,
      'source-distance-from-node': LINE_GAPS.subject,
      'overlay-opacity': 0,
      'font-family': fontFamily,
      'font-size': 'data(badgeSize)',
      'font-weight': BADGE.weight,
      color: palette.ink,
      'text-background-color': palette.ground,
      'text-background-opacity': 1,
      'text-background-shape': 'roundrectangle',
      'text-background-padding': `${BADGE.padding}px`,
      'text-border-opacity': 1,
      'text-border-width': BADGE.border,
      'text-border-color': palette.otherCategory,
      'text-events': 'yes',
    },
  },
  {
    selector: 'edge[gapTo]',
    style: { 'source-distance-from-node': 'data(gapFrom)', 'target-distance-from-node': 'data(gapTo)' },
  },
  { selector: 'edge[badgeX]', style: { 'text-margin-x': badgeX, 'text-margin-y': badgeY } },
  {
    selector: 'edge[curve != 0]',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-weights': [0.5],
      'control-point-distances': 'data(curve)',
    },
  },
  {
    selector: 'edge:loop',
    style: { 'curve-style': 'bezier', 'loop-direction': '-45deg', 'loop-sweep': '70deg' },
  },
  ...Object.entries(palette.category).map(([category, colour]): StylesheetStyle => ({
    selector: `edge[category = "${category}"]`,
    style: {
      'line-color': colour,
      'target-arrow-color': colour,
      'mid-target-arrow-color': colour,
      'text-border-color': colour,
    },
  })),
  ...STANDINGS.map((standing): StylesheetStyle => {
    const mark = LINE_MARKS[standing];
    return {
      selector: `edge[standing = "${standing}"]`,
      style: {
        width: mark.width,
        'line-style': mark.dash.length > 0 ? 'dashed' : 'solid',
        ...(mark.dash.length > 0 && { 'line-dash-pattern': [...mark.dash] }),
        'line-cap': mark.cap,
        label: mark.badge ?? '',
        // A line drawn later would cross the sign out.
        'z-index': mark.badge === null ? ELEVATION.line : ELEVATION.badgedLine,
        'mid-target-arrow-shape': mark.struck ? 'tee' : 'none',
        // The bar is as long as Cytoscape's arrows are large; at the usual size it would be overlooked.
        ...(mark.struck && { 'arrow-scale': ARROW_SCALES.struck }),
        'target-arrow-fill': mark.hollow ? 'hollow' : 'filled',
      },
    };
  }),
];

/** Beneath emphasis, which lays its own light there. */
const casingRules = (palette: Palette): StylesheetStyle[] =>
  STANDINGS.filter(isCased).flatMap((standing): StylesheetStyle[] => [
    {
      selector: `edge[standing = "${standing}"]`,
      style: {
        'underlay-color': palette.ground,
        'underlay-opacity': 1,
        'underlay-padding': LINE_MARKS[standing].width / 2 + CASING,
      },
    },
    { selector: `edge.receded[standing = "${standing}"]`, style: { 'underlay-opacity': 0 } },
  ]);

const emphasisRules = (palette: Palette, left: Receded): StylesheetStyle[] => [
  {
    // The ground of a shape stays opaque, or lines behind it would shine through.
    selector: 'node.receded',
    style: {
      'border-opacity': left.border,
      'background-image-opacity': left.glyph,
      'text-opacity': left.label,
      'z-index': ELEVATION.receded,
    },
  },
  {
    // A ring and a heavier name on the ground of a marker pen: seen without colour too.
    selector: 'node.matched',
    style: {
      'outline-width': MATCHED.outline.width,
      'outline-color': palette.ink,
      'outline-offset': MATCHED.outline.offset,
      'font-weight': MATCHED.labelWeight,
      'text-background-color': palette.marker,
      'text-background-opacity': 1,
      'text-background-shape': 'roundrectangle',
      'text-background-padding': `${MATCHED.labelPadding}px`,
      'text-outline-color': palette.marker,
      'z-index': 6,
    },
  },
  // A name that is not there must not be hit.
  { selector: 'node.unlabelled', style: { 'text-opacity': 0, 'text-background-opacity': 0, 'text-events': 'no' } },
  { selector: 'edge.receded', style: { opacity: left.line, 'z-index': ELEVATION.receded } },
  // As faint as the others a thin broken line could not be seen.
  { selector: 'edge.receded[standing = "unsupported"]', style: { opacity: left.hollowLine } },
  { selector: 'node.near, edge.near', style: { 'z-index': ELEVATION.near } },
  { selector: 'edge.near.over', style: { 'z-index': ELEVATION.nearOverCased } },
  {
    selector: 'node.selected',
    style: {
      'outline-width': SELECTED.outline.width,
      'outline-color': palette.accent,
      'outline-offset': SELECTED.outline.offset,
      'underlay-color': palette.accent,
      'underlay-opacity': SELECTED.actorGlow.opacity,
      'underlay-padding': SELECTED.actorGlow.padding,
      'underlay-shape': 'ellipse',
      'z-index': ELEVATION.selected,
    },
  },
  {
    selector: 'edge.selected',
    style: {
      'underlay-color': palette.accent,
      'underlay-opacity': SELECTED.lineGlow.opacity,
      'underlay-padding': SELECTED.lineGlow.padding,
      'z-index': ELEVATION.selected,
    },
  },
  ...STANDINGS.map((standing): StylesheetStyle => ({
    selector: `edge.selected[standing = "${standing}"]`,
    style: { width: LINE_MARKS[standing].width + SELECTED.lineWider },
  })),
  {
    selector: 'node.hovered',
    style: {
      'border-opacity': 1,
      'background-image-opacity': 1,
      'text-opacity': 1,
      'underlay-color': palette.accent,
      'underlay-opacity': 0.16,
      'underlay-padding': 7,
      'underlay-shape': 'ellipse',
      'z-index': 20,
    },
  },
  {
    selector: 'edge.hovered',
    style: {
      opacity: 1,
      'underlay-color': palette.accent,
      'underlay-opacity': 0.2,
      'underlay-padding': 5,
      'z-index': 20,
    },
  },
  { selector: 'node.beside', style: { 'border-opacity': 1, 'background-image-opacity': 1, 'text-opacity': 1 } },
  { selector: 'edge.beside', style: { opacity: 1, 'z-index': 15 } },
  {
    selector: 'edge.cursor',
    style: {
      opacity: 1,
      // Cytoscape draws the outline first, the ground over it, and the line over both.
      'line-outline-color': palette.accent,
      'line-outline-width': 2 * (CURSOR.clear + CURSOR.rail),
      'underlay-color': palette.ground,
      'underlay-opacity': 1,
      'underlay-padding': CURSOR.clear,
      'z-index': CURSOR.elevation,
    },
  },
  { selector: 'edge.unsigned', style: { label: '' } },
  { selector: '.hidden', style: { display: 'none' } },
];

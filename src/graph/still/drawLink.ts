import type { Point } from '../../domain/types.ts';
import { ARROW_SCALES, LINE_GAPS, RECEDED } from '../../encoding/drawing.ts';
import type { LineMark } from '../../encoding/marks.ts';
import type { Palette } from '../../encoding/palette.ts';
import { AFFILIATION_MARK, CARRIAGE_MARK, FALLEN_CARRIAGE_MARK, SPEECH_MARKS } from '../../encoding/sourcingMarks.ts';
import type { SceneLink, SceneNode } from '../scene.ts';
import { controlPoint, type Box } from '../sceneGeometry.ts';
import { drawBadge, drawLine, filled, glow, outlined, REACH, type Stroke } from './drawRelationship.ts';
import { ARROW, arrowSize, BAR, headedAs, meet, mix, placed, type LineEnds } from './lineGeometry.ts';
import { coordinate, element, type Markup } from './xml.ts';

/** How a link is drawn, from the encoding. */
interface LinkLook {
  readonly mark: LineMark;
  readonly colour: string;
  /** Outline of its arrowhead, tip at the origin, and how large it is; `null` for none. */
  readonly arrow: { readonly outline: readonly Point[]; readonly scale: number } | null;
}

// A chevron, cut in at its back: Cytoscape's “vee”.
const CHEVRON: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0.15, y: -0.3 },
  { x: 0, y: -0.15 },
  { x: -0.15, y: -0.3 },
];

/** How a link looks in a still, by what it is, how it stands and how much attention it gets. */
function lookOf(link: SceneLink, palette: Palette): LinkLook {
  switch (link.kind) {
    case 'speech': {
      const mark = SPEECH_MARKS[link.standing];
      const isForward = link.emphasis === 'near' || link.emphasis === 'selected';
      const scale = mark.struck ? ARROW_SCALES.struckSpeech : ARROW_SCALES.speech;
      return { mark, colour: isForward ? palette.ink : palette.control, arrow: { outline: ARROW, scale } };
    }
    case 'carriage':
      return {
        mark: link.stands ? CARRIAGE_MARK : FALLEN_CARRIAGE_MARK,
        colour: palette.ink,
        arrow: { outline: CHEVRON, scale: ARROW_SCALES.carriage },
      };
    case 'affiliation':
      return { mark: AFFILIATION_MARK, colour: palette.muted, arrow: null };
  }
}

/**
 * What joins a voice to an actor or to another voice, as the picture has it; no line where its ends lie on each other
 * and there is no room for one.
 * @param sign where its sign stands, if it has one; on the middle of the line unless told
 * @param gaps how far it stops before its ends
 */
export function drawLink(
  link: SceneLink,
  [from, to]: readonly [from: SceneNode, to: SceneNode],
  palette: Palette,
  badgeGrowth = 1,
  sign?: Box,
  gaps: LineEnds = LINE_GAPS,
): readonly Markup[] {
  const { mark, colour, arrow } = lookOf(link, palette);
  const width = mark.width + (link.kind === 'speech' && link.emphasis === 'selected' ? 1 : 0);
  const control = link.bow === 0 ? null : controlPoint(from.position, to.position, link.bow);
  const start = meet(from, control ?? to.position, gaps.subject);
  const tip = meet(to, control ?? from.position, gaps.object);
  const end = arrow ? meet(to, control ?? from.position, gaps.object + 2 * width * arrow.scale) : tip;
  const stroke: Stroke = {
    colour,
    width,
    strength: link.emphasis === 'receded' ? (mark.hollow ? RECEDED.hollowLine : RECEDED.line) : 1,
  };
  const badgeAt = (at: Point) => drawBadge(mark, sign ? middleOf(sign) : at, stroke, palette, badgeGrowth);
  if (!start || !tip || !end) return badgeAt(mix(from.position, to.position, 0.5));

  const middle = mix(start, tip, 0.5);
  const path = control
    ? `M${written(start)}Q${written(control)} ${written(end)}`
    : `M${written(start)}L${written(end)}`;
  const size = arrow ? arrowSize(width, arrow.scale) : 0;
  const head = arrow ? placed(arrow.outline, tip, headedAs(control ?? middle, tip), size) : null;
  return [
    element('path', { d: path, fill: 'none', stroke: palette.ground, 'stroke-width': REACH, 'stroke-opacity': 0 }),
    ...(link.emphasis === 'selected' ? [glow(path, palette)] : []),
    drawLine(path, mark, stroke),
    ...(mark.struck ? filled(placed(BAR, middle, headedAs(start, tip), size), stroke, palette) : []),
    ...(head ? (mark.hollow ? outlined(head, stroke, palette) : filled(head, stroke, palette)) : []),
    ...badgeAt(middle),
  ];
}

const middleOf = ({ x1, y1, x2, y2 }: Box): Point => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 });

const written = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`;

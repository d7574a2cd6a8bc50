import { STANDINGS } from '../../domain/standing.ts';
import { categoryPlace, typePlace } from '../../encoding/keyOrder.ts';
import { LINE_MARKS, actorMark, sampleDash, type LineMark } from '../../encoding/marks.ts';
import { categoryColour, type Palette } from '../../encoding/palette.ts';
import { textWidth } from '../../encoding/textWidth.ts';
import { AFFILIATION_MARK, CARRIAGE_MARK, FALLEN_CARRIAGE_MARK, SPEECH_MARKS } from '../../encoding/sourcingMarks.ts';
import { VOICE_KINDS, type VoiceKind } from '../../domain/types.ts';
import type { GraphScene, SceneSourcing } from '../scene.ts';
import { drawShape } from './drawActor.ts';
import { drawBadge, drawLine, filled, outlined } from './drawRelationship.ts';
import { drawBubble } from './drawVoice.ts';
import type { StillLegend } from './stillTypes.ts';
import { element, textNode, type Markup } from './xml.ts';

/** A drawn part and the height it takes, in CSS pixels. */
export interface Block {
  readonly height: number;
  readonly markup: readonly Markup[];
}

/** Where a block may draw. Distances along a line are from where reading begins: the left, or the right. */
export interface Column {
  readonly width: number;
  readonly top: number;
  /** The horizontal place of a distance from where reading begins. */
  readonly across: (distance: number) => number;
}

interface Entry {
  readonly word: string;
  readonly sampleWidth: number;
  /** The sample, its left edge at 0 and its middle at height 0. */
  readonly sample: readonly Markup[];
}

const TEXT = 12.5;
const ROW = 24;
const GAP = 18;
const SHAPE = 17;
const LINE = 44;
/** An arrowhead at the end of it. */
const HEAD = [
  { x: LINE - 1, y: 0 },
  { x: LINE - 9, y: -4 },
  { x: LINE - 9, y: 4 },
];

/** That of a line to who carried words on, cut in at its back. */
const CHEVRON = [
  { x: LINE - 1, y: 0 },
  { x: LINE - 12, y: -5 },
  { x: LINE - 8.5, y: 0 },
  { x: LINE - 12, y: 5 },
];

/** What the marks in a scene mean, a line of samples with their words for each of shapes, hues and kinds of line. */
export function drawLegend(scene: GraphScene, legend: StillLegend, palette: Palette, column: Column): Block {
  const groups = [
    { title: legend.types, entries: [...typeEntries(scene, legend, palette), sizeEntry(legend, palette)] },
    ...(scene.sourcing
      ? [
          { title: legend.voices, entries: voiceEntries(scene.sourcing, legend, palette) },
          { title: legend.lines, entries: linkEntries(scene.sourcing, legend, palette) },
        ]
      : [
          ...(legend.categories === null
            ? []
            : [{ title: legend.categories, entries: categoryEntries(scene, legend, palette) }]),
          { title: legend.standings, entries: standingEntries(scene, legend, palette) },
        ]),
  ].filter(({ entries }) => entries.length > 0);
  const titleWidth = Math.max(...groups.map(({ title }) => textWidth(title) * TEXT * 1.05)) + GAP;
  // Beside the samples where there is room, above them where there is not.
  const indent = titleWidth > column.width * 0.3 ? 0 : titleWidth;

  const markup: Markup[] = [];
  let y = column.top + ROW / 2;
  const word = (text: string, distance: number, weight?: number) =>
    element(
      'text',
      { x: column.across(distance), y: y + TEXT * 0.34, 'font-size': TEXT, 'font-weight': weight, fill: palette.ink },
      [textNode(text)],
    );
  for (const { title, entries } of groups) {
    markup.push(word(title, 0, 600));
    if (indent === 0) y += ROW;
    let at = indent;
    for (const { word: text, sample, sampleWidth } of entries) {
      const width = sampleWidth + 6 + textWidth(text) * TEXT;
      if (at > indent && at + width > column.width) [at, y] = [indent, y + ROW];
      const [from, to] = [column.across(at), column.across(at + sampleWidth)];
      markup.push(element('g', { transform: `translate(${Math.min(from, to).toFixed(2)} ${y.toFixed(2)})` }, sample));
      markup.push(word(text, at + sampleWidth + 6));
      at += width + GAP;
    }
    y += ROW;
  }
  return { height: y - ROW / 2 - column.top, markup };
}

function typeEntries(scene: GraphScene, legend: StillLegend, palette: Palette): readonly Entry[] {
  const shown = scene.actors.filter((actor) => actor.shown).map(({ type }) => type);
  return [...new Set(shown)]
    .sort((a, b) => typePlace(a) - typePlace(b))
    .map((type) => ({
      word: legend.type(type),
      sampleWidth: SHAPE + 4,
      sample: drawShape(actorMark(type), { x: SHAPE / 2 + 2, y: 0 }, SHAPE, palette),
    }));
}

function sizeEntry(legend: StillLegend, palette: Palette): Entry {
  const circle = (x: number, diameter: number) =>
    element('circle', { cx: x, cy: 0, r: diameter / 2, fill: 'none', stroke: palette.muted, 'stroke-width': 1.5 });
  return { word: legend.sizes, sampleWidth: 44, sample: [circle(6, 9), circle(19, 12), circle(35, 16)] };
}

function categoryEntries(scene: GraphScene, legend: StillLegend, palette: Palette): readonly Entry[] {
  const shown = new Set(scene.relationships.filter((each) => each.shown).map(({ category }) => category));
  return [...shown]
    .sort((a, b) => categoryPlace(a) - categoryPlace(b))
    .map((category) => ({
      word: legend.category(category),
      sampleWidth: 26,
      sample: [
        drawLine('M0 0L26 0', LINE_MARKS.named, { colour: categoryColour(palette, category), width: 2.6, strength: 1 }),
      ],
    }));
}

/** A short piece of a line; with a sign on it from both ends inwards, so that what is left shows how it is dashed. */
const drawSample = (mark: LineMark, colour: string): Markup =>
  drawLine(
    mark.badge === null ? `M1 0L${LINE - 1} 0` : `M1 0L${LINE / 2} 0M${LINE - 1} 0L${LINE / 2} 0`,
    { ...mark, dash: sampleDash(mark) },
    { colour, width: mark.width, strength: 1 },
  );

function standingEntries(scene: GraphScene, legend: StillLegend, palette: Palette): readonly Entry[] {
  const shown = new Set(scene.relationships.filter((each) => each.shown).map(({ standing }) => standing));
  return [...STANDINGS]
    .reverse()
    .filter((standing) => shown.has(standing))
    .map((standing) => {
      const mark = LINE_MARKS[standing];
      const colour = palette.ink;
      const bar = element('path', { d: `M${LINE / 2} -7L${LINE / 2} 7`, stroke: colour, 'stroke-width': 3 });
      return {
        word: legend.standing(standing),
        sampleWidth: LINE,
        sample: [
          drawSample(mark, colour),
          ...(mark.struck ? [bar] : []),
          ...(mark.hollow ? outlined(HEAD, { colour, width: mark.width, strength: 1 }, palette) : []),
          ...drawBadge(mark, { x: LINE / 2, y: 0 }, { colour, strength: 1 }, palette),
        ],
      };
    });
}

function voiceEntries({ voices }: SceneSourcing, legend: StillLegend, palette: Palette): readonly Entry[] {
  const shown = voices.filter((voice) => voice.shown);
  const bubble = (kind: VoiceKind, isAside: boolean): Pick<Entry, 'sampleWidth' | 'sample'> => ({
    sampleWidth: SHAPE + 4,
    sample: drawBubble(kind, { x: SHAPE / 2 + 2, y: 0 }, SHAPE, palette, { isAside }),
  });
  const aside = shown.find((voice) => voice.isAside);
  return [
    ...VOICE_KINDS.filter((kind) => shown.some(({ voiceKind }) => voiceKind === kind)).map((kind) => ({
      word: legend.voiceKind(kind),
      ...bubble(kind, false),
    })),
    ...(aside ? [{ word: legend.setAside, ...bubble(aside.voiceKind, true) }] : []),
  ];
}

function linkEntries({ links }: SceneSourcing, legend: StillLegend, palette: Palette): readonly Entry[] {
  const shown = links.filter((link) => link.shown);
  // A head where the picture has one to tell lines apart.
  const entry = (word: string, mark: LineMark, head = mark.hollow ? HEAD : []): Entry => {
    const stroke = { colour: palette.ink, width: mark.width, strength: 1 };
    const bar = element('path', { d: `M${LINE / 2} -7L${LINE / 2} 7`, stroke: palette.ink, 'stroke-width': 2 });
    return {
      word,
      sampleWidth: LINE,
      sample: [
        drawSample(mark, palette.ink),
        ...(mark.struck ? [bar] : []),
        ...(head.length === 0 ? [] : (mark.hollow ? outlined : filled)(head, stroke, palette)),
        ...drawBadge(mark, { x: LINE / 2, y: 0 }, stroke, palette),
      ],
    };
  };
  const standings = new Set(shown.flatMap((link) => (link.kind === 'speech' ? [link.standing] : [])));
  const carriages = shown.flatMap((link) => (link.kind === 'carriage' ? [link.stands] : []));
  return [
    ...[...STANDINGS]
      .reverse()
      .filter((standing) => standings.has(standing))
      .map((standing) => entry(legend.speech(standing), SPEECH_MARKS[standing])),
    ...(carriages.includes(true) ? [entry(legend.carriedBy, CARRIAGE_MARK, CHEVRON)] : []),
    ...(carriages.includes(false) ? [entry(legend.fallen, FALLEN_CARRIAGE_MARK, CHEVRON)] : []),
    ...(shown.some(({ kind }) => kind === 'affiliation') ? [entry(legend.speaksFrom, AFFILIATION_MARK)] : []),
  ];
}

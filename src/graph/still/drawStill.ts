import type { GraphScene } from '../scene.ts';
import { drawLegend, type Block, type Column } from './drawLegend.ts';
import { drawPicture } from './drawPicture.ts';
import { SANS, SERIF, brokenAddress, brokenText, textLines } from './drawText.ts';
import type { StillLine, StillOptions } from './stillTypes.ts';
import { element, textNode, type Markup } from './xml.ts';

/** Room around a picture that has text about it, and between its parts, in CSS pixels. */
const ROOM = 24;

/** How many times as wide as the sans, which texts are measured by, the serif is at most. */
const SERIF_WIDER = 1.12;

const SETTINGS = {
  title: { size: 25, leading: 31, weight: 600, family: SERIF, ink: 'ink' },
  lead: { size: 15, leading: 21, weight: undefined, family: undefined, ink: 'ink' },
  quote: { size: 16, leading: 22, weight: undefined, family: SERIF, ink: 'ink' },
  note: { size: 12.5, leading: 18, weight: undefined, family: undefined, ink: 'ink' },
  small: { size: 11, leading: 15, weight: undefined, family: undefined, ink: 'muted' },
  address: { size: 11, leading: 15, weight: undefined, family: undefined, ink: 'ink' },
} as const satisfies Record<StillLine['setting'], unknown>;

/**
 * The picture of a scene as an SVG document: what the living picture shows, with real text, a name and a link for every
 * mark, and, where asked for, what the marks mean and lines of text above and below. It needs no script and no style
 * sheet, and nothing in it comes from a dataset unescaped. Without legend and text it is `size`, else larger.
 */
export function drawStill(scene: GraphScene, options: StillOptions): string {
  const { palette, size, legend, above, told = [], below, language, words, direction = 'ltr' } = options;
  const isBare = legend === null && above.length === 0 && told.length === 0 && below.length === 0;
  const margin = isBare ? 0 : (options.margin ?? ROOM);
  const inner = Math.max(size.width, options.leastWidth ?? 0);
  const width = inner + 2 * margin;
  const column = (top: number): Column => ({
    width: inner,
    top,
    across: (distance) => (direction === 'rtl' ? width - margin - distance : margin + distance),
  });

  const head = drawLines(above, options, column(margin));
  const top = margin + head.height;
  const tellings = drawLines(told, options, column(top + size.height + ROOM / 2));
  const shown = size.height + tellings.height;
  const key = legend ? drawLegend(scene, legend, palette, column(top + shown + ROOM)) : EMPTY;
  const beneath = top + shown + (isBare ? 0 : ROOM) + key.height;
  const foot = drawLines(below, options, column(beneath + ROOM / 2));
  const height = beneath + (below.length === 0 ? 0 : ROOM / 2 + foot.height) + margin;

  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.round(width * 100) / 100} ${Math.round(height * 100) / 100}`,
      // A document of links, where `img` would make one opaque thing of it (WAI-ARIA Graphics Module 1.0).
      role: 'graphics-document document',
      lang: language.words,
      'xml:lang': language.words,
      'font-family': SANS,
    },
    [
      element('title', {}, [textNode(words.title)]),
      element('desc', {}, [textNode(words.description)]),
      ...metadata(options),
      ...fontFaces(options),
      element('rect', { width, height, fill: palette.ground }),
      ...texts(head.markup, direction),
      element('svg', { x: margin + (inner - size.width) / 2, y: top, width: size.width, height: size.height }, [
        drawPicture(scene, options),
      ]),
      ...texts([...tellings.markup, ...key.markup, ...foot.markup], direction),
    ],
  );
}

const EMPTY: Block = { height: 0, markup: [] };

const texts = (markup: readonly Markup[], direction: 'ltr' | 'rtl'): readonly Markup[] =>
  markup.length === 0 ? [] : [element('g', { direction: direction === 'rtl' ? 'rtl' : undefined }, markup)];

/** Lines of text under each other, with room after them. */
function drawLines(lines: readonly StillLine[], { palette }: StillOptions, column: Column): Block {
  let y = column.top;
  const markup = lines.map(({ text, setting, link }, at) => {
    const before = lines[at - 1]?.setting;
    if (setting === 'note' && before === 'small') y += ROOM / 4;
    // One claim after another.
    if (setting === 'lead' && (before === 'note' || before === 'small')) y += ROOM / 2;
    const { size, leading, weight, family, ink } = SETTINGS[setting];
    const isAddress = setting === 'address';
    const room = family === SERIF ? column.width / SERIF_WIDER : column.width;
    const broken = (isAddress ? brokenAddress : brokenText)(text, size, room);
    const drawn = textLines(
      broken,
      column.across(0),
      y + size,
      leading,
      { 'font-size': size, 'font-weight': weight, 'font-family': family, fill: palette[ink] },
      isAddress ? [] : undefined,
    );
    y += broken.length * leading;
    return link === undefined ? drawn : element('a', { href: link }, [drawn]);
  });
  return { height: lines.length === 0 ? 0 : y - column.top + ROOM / 2, markup };
}

function metadata({ metadata: terms }: StillOptions): readonly Markup[] {
  if (!terms) return [];
  return [
    element(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      Object.entries(terms).map(([name, value]) => element(`dc:${name}`, {}, [textNode(value)])),
    ),
  ];
}

/** Font rules are our own style sheet's; escaped all the same, since `&lt;` never stands in one. */
const fontFaces = ({ fontFaces: rules }: StillOptions): readonly Markup[] =>
  rules === undefined ? [] : [element('style', {}, [textNode(rules)])];

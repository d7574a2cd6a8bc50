import type { Palette } from '../../encoding/palette.ts';
import { FIT } from '../camera.ts';
import { planZooms } from '../labelPlan.ts';
import { nodesOf, type GraphScene } from '../scene.ts';
import { boxAround } from '../sceneGeometry.ts';
import { drawPicture, type PictureOptions } from './drawPicture.ts';
import { SANS } from './drawText.ts';
import { element, textNode } from './xml.ts';

/** The size container that a page's still is fitted to, and the class of the still. */
export const STILL_CONTAINER = 'still';
export const STILL_CLASS = 'still-picture';
/** Of lines as every plan but the first has them. */
const LATER_LINES = `${STILL_CLASS}-later`;

/** The smallest zoom that labels are planned for: a phone of 320 pixels. Further out they stay as they are there. */
const LEAST_ZOOM = 0.25;

/** As many steps from a label's own size on are all there: those of a laptop's screen. */
const NEAR_STEPS = 2;

/** Colours as the page's custom properties, so that a still follows the theme by itself. */
export function pagePalette(palette: Palette): Palette {
  const named = <Name extends string>(names: Readonly<Record<Name, string>>, wrap: (name: string) => string) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, `var(--${wrap(name)})`])) as Record<Name, string>;
  const { category, actor, actorTint, otherCategory: _, ...plain } = palette;
  return {
    ...named(plain, (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
    category: named(category, (name) => `category-${name}`),
    otherCategory: 'var(--category-other)',
    actor: named(actor, (name) => `actor-${name}`),
    actorTint: named(actorTint, (name) => `actor-${name}-tint`),
  };
}

/** A picture for any size, with the rules that fit it as the living picture is fitted. */
export interface PageStill {
  readonly svg: string;
  /** Rules for a size container named `STILL_CONTAINER`, which the still fills. */
  readonly css: string;
}

/**
 * The whole picture of a scene for a page: one drawing for every size, with the labels for each zoom in a class of its own.
 * The rules show those for the zoom that the living picture would have in the same place. They put nothing into the page
 * but sizes and what is displayed.
 */
export function pageStill(
  scene: GraphScene,
  options: Omit<PictureOptions, 'size' | 'camera' | 'plans' | 'laterLines'>,
): PageStill {
  const box = boxAround(nodesOf(scene)) ?? { x1: -1, y1: -1, x2: 1, y2: 1 };
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  // A camera is of whole pixels, so that the box lies in the middle of what it shows.
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const camera = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2, zoom: 1, ...size };
  // Of a small picture only every second step: in between labels are a little larger than the living picture has them.
  const zooms = planZooms(LEAST_ZOOM).filter((_, at) => at <= NEAR_STEPS || at % 2 === 0);
  // The plan from a zoom on up to the one before it; from the first on, labels have their own size.
  const plans = zooms.map((zoom, at) => ({ zoom: at === 0 ? 1 : zoom, className: `${STILL_CLASS}-${at}` }));
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: STILL_CLASS,
      viewBox: [(size.width - width) / 2, (size.height - height) / 2, width, height]
        .map((value) => round(value))
        .join(' '),
      role: 'graphics-document document',
      lang: options.language.words,
      'font-family': SANS,
    },
    [
      element('title', {}, [textNode(options.words.title)]),
      element('desc', {}, [textNode(options.words.description)]),
      drawPicture(scene, { ...options, size, camera, plans, laterLines: LATER_LINES }),
    ],
  );
  return { svg, css: rules({ width, height }, zooms) };
}

const round = (value: number, decimals = 2): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

function rules(
  { width, height }: { readonly width: number; readonly height: number },
  zooms: readonly number[],
): string {
  /** Where the fitted zoom is below `zoom`. */
  const below = (zoom: number, padding: number): string =>
    `(width < ${round(width * zoom + 2 * padding)}px) or (height < ${round(height * zoom + 2 * padding)}px)`;
  const within = (condition: string, body: string): string =>
    `@container ${STILL_CONTAINER} ${condition} {\n${body}\n}`;
  /** The room around it, and the zoom it does not go beyond. */
  const room = (padding: number, most: number = FIT.largest, sides = padding): string =>
    `.${STILL_CLASS} { --still-room: ${2 * padding}px; --still-sides: ${2 * sides}px; --still-most: ${most}; }`;
  // The living picture is a canvas, and so of whole pixels.
  const [across, down] = ['round(100cqi, 1px)', 'round(100cqb, 1px)'];
  const sides = {
    '--still-across': `min(${across} - var(--still-sides), ${round(width)}px * var(--still-most))`,
    '--still-down': `min(${down} - var(--still-room) - var(--still-strip, 0px), ${round(height)}px * var(--still-most))`,
    '--still-high': `min(var(--still-down), var(--still-across) * ${round(height / width, 4)})`,
    'inline-size': 'var(--still-across)',
    'block-size': 'var(--still-down)',
    'inset-inline-start': `calc((${across} - var(--still-across)) / 2)`,
    // In the middle, or as far above it as keeps it clear of what the page has along the lower edge.
    'inset-block-start': `calc((${down} - var(--still-down)) / 2 - max(0px, (var(--still-high) + var(--still-room) - ${down}) / 2 + var(--still-strip, 0px)))`,
  };
  const planAt = (at: number): string => `.${STILL_CLASS}-${at}`;
  // Only where it is small does a fitted picture leave more room: beyond that, the conditions for less room say nothing.
  const step = (at: number, zoom: number): string =>
    within(
      zoom > FIT.smallZoom ? below(zoom, FIT.padding) : below(zoom, FIT.smallPadding),
      `${planAt(at - 1)} { display: none; }\n${planAt(at)}${at === 1 ? `, .${LATER_LINES}` : ''} { display: inline; }`,
    );
  const steps = zooms.slice(0, -1).map((zoom, at) => ({ at: at + 1, zoom }));
  const [near, far] = [
    steps.filter(({ zoom }) => zoom > FIT.smallZoom),
    steps.filter(({ zoom }) => zoom <= FIT.smallZoom),
  ];
  return [
    `:root { --still-ratio: ${round(width)} / ${round(height)}; }`,
    `.${STILL_CLASS} { position: absolute; overflow: visible; ${Object.entries(sides)
      .map(([name, value]) => `${name}: ${value};`)
      .join(' ')} }`,
    room(FIT.padding),
    `${zooms
      .slice(1)
      .map((_, at) => planAt(at + 1))
      .join(', ')}, .${LATER_LINES} { display: none; }`,
    ...near.map(({ at, zoom }) => step(at, zoom)),
    within(
      below(FIT.smallZoom, FIT.padding),
      [room(FIT.smallPadding), ...far.map(({ at, zoom }) => step(at, zoom))].join('\n'),
    ),
    within(below(FIT.tinyZoom, FIT.smallPadding), room(FIT.padding, FIT.tinyZoom, FIT.tinyAcross)),
  ].join('\n');
}

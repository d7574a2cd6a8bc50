// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../encoding/palette.ts';
import { defaultView } from '../../view/view.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { buildScene } from '../buildScene.ts';
import { wholeCamera, type Size } from '../camera.ts';
import { labelZoom, planLabels } from '../labelPlan.ts';
import { nodesOf } from '../scene.ts';
import { boxAround } from '../sceneGeometry.ts';
import { testClaim, testIndex } from '../testScene.ts';
import { pagePalette, pageStill, STILL_CLASS } from './pageStill.ts';
import { testOptions } from './testStill.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const INDEX = testIndex(
  NAMES.slice(1).map((name, at) => testClaim(`c${at}`, ['a', at === 0 ? 'ties' : 'rescue', name])),
  { layout: Object.fromEntries(NAMES.map((name, at) => [name, { x: (at % 3) * 420, y: Math.floor(at / 3) * 700 }])) },
);
const SCENE = buildScene(INDEX, visibleGraph(INDEX, defaultView('test')), defaultView('test'));
const STILL = pageStill(SCENE, { ...testOptions(), palette: pagePalette(LIGHT) });
const SVG = new DOMParser().parseFromString(STILL.svg, 'image/svg+xml').documentElement;

/** The rules that hold in a container: of the blocks with a condition, those that are true of its size. */
function rulesAt({ width, height }: Size): ReadonlyMap<string, string> {
  const holds = (condition: string): boolean =>
    [...condition.matchAll(/\((width|height) < ([\d.]+)px\)/g)].some(
      ([, side, limit]) => (side === 'width' ? width : height) < Number(limit),
    );
  const found = new Map<string, string>();
  const open: boolean[] = [];
  for (const line of STILL.css.split('\n')) {
    if (line.startsWith('@container')) open.push(holds(line));
    else if (line === '}') open.pop();
    else if (open.every(Boolean)) {
      const [, selectors = '', body = ''] = /^(.*?) \{ (.*) \}$/.exec(line) ?? [];
      for (const selector of selectors.split(', ')) found.set(selector, `${found.get(selector) ?? ''}${body}`);
    }
  }
  return found;
}

const isShown = (rules: ReadonlyMap<string, string>, name: string): boolean =>
  (rules.get(`.${name}`) ?? '').split('display: ').at(-1) !== 'none;';

const CLASSES = [...new Set([...SVG.querySelectorAll('g[class]')].map((group) => group.getAttribute('class') ?? ''))];
const LATER = `${STILL_CLASS}-later`;
const PLANS = CLASSES.filter((name) => name !== LATER);

describe('the still of a page', () => {
  it.each([
    { width: 1600, height: 1400 },
    { width: 1100, height: 900 },
    { width: 781, height: 700 },
    { width: 700, height: 560 },
    { width: 600, height: 560 },
    { width: 390, height: 671 },
    { width: 320, height: 500 },
  ])('in $width × $height has one set of labels, no smaller than the living picture has', (size) => {
    const { zoom } = wholeCamera(boxAround(nodesOf(SCENE)) ?? { x1: 0, y1: 0, x2: 1, y2: 1 }, size);
    const rules = rulesAt(size);
    const shown = PLANS.filter((name) => isShown(rules, name));
    expect(shown).toHaveLength(1);
    const sizes = [...SVG.querySelectorAll(`g.${shown[0] ?? ''} > text`)].map((text) =>
      Number(text.getAttribute('font-size')),
    );
    const living = [...planLabels(SCENE.actors, zoom).values()].map((place) => place.size);
    const share = Math.max(...sizes) / Math.max(...living);
    expect(share).toBeGreaterThan(0.999);
    // Every second step is left out.
    expect(share).toBeLessThan(1.09);
    if (labelZoom(zoom) === 1) expect(share).toBeCloseTo(1, 3);
  });

  it('has each line once in every size: up to the label in its way where labels have their own size, else to the shape', () => {
    expect(CLASSES).toContain(LATER);
    for (const [size, isNear] of [
      [{ width: 1600, height: 1400 }, true],
      [{ width: 390, height: 671 }, false],
    ] as const) {
      const rules = rulesAt(size);
      expect(isShown(rules, `${STILL_CLASS}-0`)).toBe(isNear);
      expect(isShown(rules, LATER)).toBe(!isNear);
      const lines = [...SVG.querySelectorAll('path[stroke-width="12"]')].map((reach) => {
        const drawn = [...(reach.parentElement?.querySelectorAll('path[fill="none"]:not([stroke-width="12"])') ?? [])];
        return drawn.filter((line) => {
          const name = line.closest('g[class]')?.getAttribute('class');
          return name === null || name === undefined || isShown(rules, name);
        });
      });
      expect(lines.map(({ length }) => length)).toEqual(lines.map(() => 1));
    }
  });

  it('is fitted with the room at its rim that the living picture has', () => {
    const rules = rulesAt({ width: 1100, height: 900 }).get(`.${STILL_CLASS}`);
    expect(rules).toMatch(/--still-room: 28px; --still-sides: 28px; --still-most: 1.25;$/);
    const roomAt = (size: Size) => rulesAt(size).get(`.${STILL_CLASS}`);
    expect(roomAt({ width: 390, height: 671 })).toMatch(
      /--still-room: 68px; --still-sides: 68px; --still-most: 1.25;$/,
    );
    expect(roomAt({ width: 390, height: 100 })).toMatch(
      /--still-room: 28px; --still-sides: 132px; --still-most: 0.1986;$/,
    );
  });

  it('names and links every actor and relationship once, and takes all its colours from the page', () => {
    const links = [...SVG.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(new Set(links).size).toBe(links.length);
    expect(links).toHaveLength(NAMES.length + INDEX.relationships.size);
    const colours = [...STILL.svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(colours.length).toBeGreaterThan(50);
    expect(colours.filter((colour) => colour !== 'none' && !/^var\(--[a-z-]+\)$/.test(colour ?? ''))).toEqual([]);
    expect(STILL.svg).not.toMatch(/\s(?:style|id)=|<style/);
  });
});

it('names colours as the style sheet of the page does', () => {
  const { onAccent, actorTint, category, otherCategory } = pagePalette(LIGHT);
  expect([onAccent, actorTint.navy, category['money-and-arms'], otherCategory]).toEqual([
    'var(--on-accent)',
    'var(--actor-navy-tint)',
    'var(--category-money-and-arms)',
    'var(--category-other)',
  ]);
});

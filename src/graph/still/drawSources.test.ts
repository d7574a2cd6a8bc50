// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { STANDINGS } from '../../domain/standing.ts';
import { actorId, voiceId } from '../../domain/ids.ts';
import { LIGHT } from '../../encoding/palette.ts';
import { SPEECH_MARKS } from '../../encoding/sourcingMarks.ts';
import { SET_ASIDE_STROKE, UNNAMED_DASH } from '../../encoding/voiceMarks.ts';
import { defaultView } from '../../view/view.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { overlap } from '../layouts/planar.ts';
import { nodesOf, type GraphScene } from '../scene.ts';
import { shapeBox } from '../sceneGeometry.ts';
import { testClaim, testIndex } from '../testScene.ts';
import { testSourcingScene } from '../testSourcing.ts';
import { drawLabel } from './drawActor.ts';
import { stillOf } from './stillOf.ts';
import { markOf, readStill, testLegend, testOptions } from './testStill.ts';

const INDEX = makeIndex();
const scene = (change: Parameters<typeof testSourcingScene>[1] = {}) => testSourcingScene(INDEX, change);

const paths = (mark: Element): readonly Element[] => [...mark.querySelectorAll('path')];
const visible = (mark: Element): readonly Element[] =>
  paths(mark).filter((path) => path.getAttribute('stroke-opacity') !== '0');
const groups = (still: Element): readonly (string | null)[] =>
  [...still.querySelectorAll('g[role="group"]')].map((group) => group.getAttribute('aria-label'));

describe('a still of sources', () => {
  it('holds lines, voices and actors, each a link with a name, in place of relationships', () => {
    const still = readStill(scene());
    expect(groups(still)).toEqual(['Links', 'Voices', 'Actors']);
    for (const id of [
      ...INDEX.sourcing.speeches.keys(),
      ...INDEX.sourcing.carriages.keys(),
      ...INDEX.dataset.voices.map((voice) => voice.id),
      ...INDEX.dataset.actors.map((actor) => actor.id),
    ]) {
      expect(markOf(still, id).getAttribute('aria-label'), id).toBeTruthy();
    }
  });

  it('writes a name in the lines that the plan gives it', () => {
    const [node] = nodesOf(scene());
    if (!node) throw new Error('a scene has nodes');
    const place = {
      size: 12,
      lines: ['The Wall', 'Street', 'Journal'],
      side: 'below',
      margin: { x: 0, y: 0 },
    } as const;
    const words = drawLabel(
      { ...node, label: 'The Wall Street Journal' },
      { ...place, box: { x1: 0, y1: 0, x2: 60, y2: 50 } },
      LIGHT,
    )
      .map(String)
      .join('');
    expect(words.match(/>[^<>\s][^<>]*</g)).toEqual(['>The Wall<', '>Street<', '>Journal<']);
  });

  it('leaves threads without a name, since they say nothing', () => {
    const hidden = [...readStill(scene()).querySelectorAll('g[aria-hidden="true"]')];
    expect(hidden).toHaveLength(INDEX.sourcing.affiliations.length);
  });

  it('draws a voice filled with a name, hollow and dashed without, struck when set aside', () => {
    const still = readStill(scene({ distrust: [voiceId('v-vale')] }));
    const [named] = paths(markOf(still, 'v-brandt'));
    const [unnamed] = paths(markOf(still, 'v-workers'));
    const [aside, glyph] = paths(markOf(still, 'v-vale'));
    expect(named?.getAttribute('fill')).toBe(LIGHT.ink);
    expect(unnamed?.getAttribute('fill')).toBe(LIGHT.surface);
    expect(unnamed?.getAttribute('stroke-dasharray')).toBe(UNNAMED_DASH.join(' '));
    expect(aside?.getAttribute('fill')).toBe(LIGHT.sunken);
    expect(glyph?.getAttribute('d')).toContain(SET_ASIDE_STROKE);
  });

  it('gives a voice beside the actor it is no second name', () => {
    const still = readStill(scene());
    expect(markOf(still, 'v-brandt').querySelector('text')).toBeNull();
    expect(markOf(still, 'v-vale').querySelector('text')?.textContent).toContain('Jon Vale');
  });

  it.each(STANDINGS)('draws what a voice says that is %s by its mark', (standing) => {
    const plain = scene();
    const { voices = [], links = [] } = plain.sourcing ?? {};
    const changed: GraphScene = {
      ...plain,
      sourcing: { voices, links: links.map((link) => (link.kind === 'speech' ? { ...link, standing } : link)) },
    };
    const mark = markOf(readStill(changed), 'v-vale~harbour-board');
    const [line] = visible(mark);
    const { width, dash, badge } = SPEECH_MARKS[standing];
    expect(line?.getAttribute('stroke-width')).toBe(String(width));
    expect(line?.getAttribute('stroke-dasharray') ?? '').toBe(dash.join(' '));
    expect(mark.querySelector('text')?.textContent ?? null).toBe(badge);
  });

  it('puts the sign of a voice at the shoulder of who it speaks about where it hides under neither', () => {
    const index = testIndex(
      [testClaim('c1', ['a', 'ties', 'b'], { attribution: [[voiceId('v')]], verification: 'could-not-be-verified' })],
      {
        layout: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } },
        voices: [{ id: voiceId('v'), label: 'a', kind: 'named-person', actor: actorId('a') }],
      },
    );
    const drawn = testSourcingScene(index);
    const link = drawn.sourcing?.links.find(({ kind, to }) => kind === 'speech' && to === 'a');
    const sign = markOf(readStill(drawn), link?.id ?? '').querySelector('rect');
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(sign?.getAttribute(name)));
    if (!x || !y || !width || !height) throw new Error('the sign has a plate');
    const box = { x1: x, y1: y, x2: x + width, y2: y + height };
    for (const node of nodesOf(drawn)) expect(overlap(box, shapeBox(node, node.position)), node.id).toBe(0);
  });

  it('draws what has fallen with an outlined arrow, and what stands with a filled one', () => {
    const arrow = (change: Parameters<typeof scene>[0]) =>
      visible(markOf(readStill(scene(change)), 'v-workers~v-gazette'))
        .at(-1)
        ?.getAttribute('fill');
    expect(arrow({})).toBe(LIGHT.ink);
    expect(arrow({ distrust: [voiceId('v-gazette')] })).toBe(LIGHT.ground);
  });

  it('leaves out what the filters hide', () => {
    const still = readStill(scene({ voices: [voiceId('v-vale')], unconnected: 'hide' }));
    const links = [...still.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.toSorted()).toEqual(
      ['v-vale~ferry-union', 'v-vale~harbour-board', 'v-vale', 'harbour-board', 'ferry-union']
        .map((id) => `?select=${id}`)
        .toSorted(),
    );
  });

  it('says what its marks mean, those that are in it', () => {
    const words = [
      ...readStill(scene({ distrust: [voiceId('v-gazette')] }), { legend: testLegend }).querySelectorAll('text'),
    ].map((text) => text.textContent);
    for (const word of [
      'Voices',
      'kind unnamed-group',
      'Set aside',
      'Lines',
      'speech named',
      'Fallen',
      'Speaks from',
    ]) {
      expect(words).toContain(word);
    }
    expect(words).not.toContain('Categories');
    expect(words).not.toContain('Carried by');
  });

  it('gives the lines of its key the arrowheads that they have in the picture', () => {
    const headOf = (word: string, change: Parameters<typeof scene>[0] = {}) => {
      const still = readStill(scene(change), { legend: testLegend });
      const found = [...still.querySelectorAll('text')].find((text) => text.textContent === word);
      if (!found) throw new Error(`The key has no “${word}”.`);
      const [, head] = found.previousElementSibling?.querySelectorAll('path') ?? [];
      return head?.getAttribute('fill');
    };
    const distrust = [voiceId('v-gazette')];
    expect(headOf('Carried by')).toBe(LIGHT.ink);
    expect(headOf('Fallen', { distrust })).toBe(LIGHT.ground);
    expect(headOf('speech unsupported', { distrust })).toBe(LIGHT.ground);
    expect(headOf('speech named')).toBeUndefined();
  });

  it('is what is drawn of a view in that mode, and only then', () => {
    const view = defaultView('harbour');
    const drawn = (mode: 'relationships' | 'sourcing') =>
      stillOf(
        INDEX,
        visibleGraph(INDEX, view),
        { ...view, mode },
        { show: 'whole', least: 300, most: 900 },
        testOptions(),
      );
    expect(drawn('sourcing')).toContain('?select=v-vale~harbour-board');
    expect(drawn('relationships')).not.toContain('?select=v-vale~harbour-board');
  });
});

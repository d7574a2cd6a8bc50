// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../../domain/standing.ts';
import { ACTOR_MARK_LIST, LINE_MARKS, actorDiameter, actorMark } from '../../encoding/marks.ts';
import { DARK, LIGHT, categoryColour } from '../../encoding/palette.ts';
import { actorId, relationshipId } from '../../domain/ids.ts';
import type { GraphScene, SceneActor, SceneRelationship } from '../scene.ts';
import { drawStill } from './drawStill.ts';
import { outlinePath } from './outlines.ts';
import { markOf, readStill, testLegend, testOptions } from './testStill.ts';

const actor = (id: string, change: Partial<SceneActor> = {}): SceneActor => ({
  id: actorId(id),
  label: id,
  name: id,
  type: 'state',
  size: 1,
  position: { x: 0, y: 0 },
  shown: true,
  emphasis: 'plain',
  ...change,
});

const relationship = (subject: string, object: string, change: Partial<SceneRelationship> = {}): SceneRelationship => ({
  id: relationshipId(subject, 'ties', object),
  subject: actorId(subject),
  object: actorId(object),
  category: 'ties',
  standing: 'named',
  bow: 0,
  shown: true,
  emphasis: 'plain',
  ...change,
});

/** A pair of actors for every standing, one under the other, and one actor of every type. */
const EVERYTHING: GraphScene = {
  key: 'test',
  actors: [
    ...STANDINGS.flatMap((standing, at) => [
      actor(`${standing}-a`, { position: { x: 0, y: at * 80 } }),
      actor(`${standing}-b`, { position: { x: 200, y: at * 80 } }),
    ]),
    ...ACTOR_MARK_LIST.map(([type], at) => actor(`type-${type}`, { type, position: { x: 400, y: at * 80 } })),
  ],
  relationships: STANDINGS.map((standing) => relationship(`${standing}-a`, `${standing}-b`, { standing })),
};

const strokes = (mark: Element): readonly Element[] =>
  [...mark.querySelectorAll('path')].filter((path) => path.getAttribute('stroke') === LIGHT.category['ties']);

describe('a line that runs along a contested one', () => {
  const drawn = (over: boolean, emphasis: SceneRelationship['emphasis']) => {
    const [along, contested] = [
      relationship('a', 'b', { over, emphasis }),
      relationship('a', 'c', { standing: 'contested', emphasis }),
    ];
    const still = readStill({
      key: 'test',
      actors: [actor('a'), actor('b', { position: { x: 200, y: 2 } }), actor('c', { position: { x: 400, y: 0 } })],
      relationships: [along, contested],
    });
    const isLater =
      markOf(still, contested.id).compareDocumentPosition(markOf(still, along.id)) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isLater !== 0;
  };

  it.each(['plain', 'near'] as const)('is drawn over it where both are %s', (emphasis) => {
    expect(drawn(false, emphasis)).toBe(false);
    expect(drawn(true, emphasis)).toBe(true);
  });
});

describe('a name in a still', () => {
  const scene: GraphScene = { key: 'test', actors: [actor('north quay workers')], relationships: [] };

  it('has an outline of its letters, or a plate behind each of its lines where outlines would blacken it', () => {
    const [outlined, plated] = [readStill(scene), readStill(scene, { halo: 'plate' })];
    const text = (still: Element) => markOf(still, 'north quay workers').querySelector('text');
    const plates = (still: Element) => markOf(still, 'north quay workers').querySelectorAll('rect');
    expect(text(outlined)?.getAttribute('stroke')).toBe(LIGHT.ground);
    expect(plates(outlined)).toHaveLength(0);
    // pdf.js takes outlined letters and plain ones for one font, so that there may be none.
    expect(plated.querySelector('text[stroke]')).toBeNull();
    expect(plates(plated)).toHaveLength(2);
    for (const plate of plates(plated)) expect(plate.getAttribute('fill')).toBe(LIGHT.ground);
  });
});

describe('a relationship in a still', () => {
  it.each(STANDINGS)('that is %s has the line, sign and bar of the encoding', (standing) => {
    const still = readStill(EVERYTHING);
    const mark = markOf(still, `${standing}-a~ties~${standing}-b`);
    const { width, dash, cap, badge, struck, hollow } = LINE_MARKS[standing];
    const [line] = strokes(mark);
    expect(line?.getAttribute('stroke-width')).toBe(String(width));
    expect(line?.getAttribute('stroke-dasharray') ?? '').toBe(dash.join(' '));
    expect(line?.getAttribute('stroke-linecap') ?? 'butt').toBe(cap);
    expect(mark.querySelector('text')?.textContent ?? null).toBe(badge);
    const filled = [...mark.querySelectorAll('path')].filter(
      (path) => path.getAttribute('fill') === LIGHT.category['ties'],
    );
    expect(filled).toHaveLength(hollow ? 0 : struck ? 2 : 1);
    expect(strokes(mark)).toHaveLength(hollow ? 2 : 1);
    expect(mark.querySelector('rect')?.hasAttribute('stroke') ?? false).toBe(badge !== null);
  });

  it('that two sides dispute lies on a strip of the ground, but for one that recedes', () => {
    const grounds = (emphasis: 'plain' | 'receded') => {
      const scene = {
        ...EVERYTHING,
        relationships: [relationship('named-a', 'named-b', { standing: 'contested', emphasis })],
      };
      const paths = [...markOf(readStill(scene), 'named-a~ties~named-b').querySelectorAll('path')];
      return paths.filter(
        (path) => path.getAttribute('stroke') === LIGHT.ground && path.getAttribute('stroke-opacity') === null,
      ).length;
    };
    expect([grounds('plain'), grounds('receded')]).toEqual([1, 0]);
  });

  it('has the hue of its category in either palette, and the plain one for a category of the dataset’s own', () => {
    for (const palette of [LIGHT, DARK]) {
      for (const category of ['hostility', 'of-its-own', 'constructor']) {
        const scene = { ...EVERYTHING, relationships: [relationship('named-a', 'named-b', { category })] };
        const mark = markOf(readStill(scene, { palette }), 'named-a~ties~named-b');
        expect(mark.innerHTML).toContain(`stroke="${categoryColour(palette, category)}"`);
      }
    }
  });

  it('recedes, and is lifted over others when selected', () => {
    const scene: GraphScene = {
      ...EVERYTHING,
      relationships: [
        relationship('named-a', 'named-b', { emphasis: 'selected' }),
        relationship('denied-a', 'denied-b', { emphasis: 'receded' }),
      ],
    };
    const still = readStill(scene);
    expect([...still.querySelectorAll('a')].slice(0, 2).map((link) => link.getAttribute('href'))).toEqual([
      '?select=denied-a~ties~denied-b',
      '?select=named-a~ties~named-b',
    ]);
    expect(strokes(markOf(still, 'denied-a~ties~denied-b'))[0]?.getAttribute('stroke-opacity')).toBe('0.26');
    expect(markOf(still, 'named-a~ties~named-b').innerHTML).toContain(LIGHT.accent);
  });
});

describe('an actor in a still', () => {
  it.each(ACTOR_MARK_LIST)('of type %s has the shape, hue and glyph of the encoding', (type, { shape, hue, glyph }) => {
    const mark = markOf(readStill(EVERYTHING), `type-${type}`);
    const at = EVERYTHING.actors.find(({ id }) => id === `type-${type}`)?.position ?? { x: 0, y: 0 };
    const [ground, drawn, border] = mark.querySelectorAll('path');
    expect(ground?.getAttribute('d')).toBe(outlinePath(shape, at, actorDiameter(type, 1)));
    expect(ground?.getAttribute('fill')).toBe(LIGHT.actorTint[hue]);
    expect(drawn?.getAttribute('d')).toBe(glyph);
    expect(border?.getAttribute('stroke')).toBe(LIGHT.actor[hue]);
    expect(mark.querySelector('text')?.textContent).toContain(`type-${type}`.slice(0, 5));
  });

  it('has its whole name as the name of its link, its lines in one text, and its own direction', () => {
    const scene: GraphScene = {
      key: 'test',
      actors: [
        actor('long', { label: 'Mohsen Sazegara', name: 'Mohsen Sazegara, founder' }),
        actor('persian', { label: 'سپاه پاسداران', position: { x: 200, y: 0 } }),
      ],
      relationships: [],
    };
    const still = readStill(scene, { language: { names: 'fa', words: 'en' } });
    expect(markOf(still, 'long').getAttribute('aria-label')).toBe('Mohsen Sazegara, founder');
    expect(markOf(still, 'long').querySelector('title')?.textContent).toBe('Mohsen Sazegara, founder');
    expect(markOf(still, 'long').querySelector('text')?.textContent).toBe('Mohsen Sazegara');
    expect(markOf(still, 'long').querySelector('text')?.hasAttribute('direction')).toBe(false);
    expect(markOf(still, 'persian').querySelector('text')?.getAttribute('direction')).toBe('rtl');
    expect(markOf(still, 'persian').closest('[lang="fa"]')).not.toBeNull();
    expect(still.getAttribute('lang')).toBe('en');
  });

  it('that is hidden is not there, nor any line to it', () => {
    const actors = EVERYTHING.actors.map((each) => (each.id === 'named-b' ? { ...each, shown: false } : each));
    const hrefs = [...readStill({ ...EVERYTHING, actors }).querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs).not.toContain('?select=named-b');
    expect(hrefs).not.toContain('?select=named-a~ties~named-b');
    expect(hrefs).toContain('?select=named-a');
  });
});

describe('a still', () => {
  it('is a titled, described document with a named group of lines and one of actors', () => {
    const still = readStill(EVERYTHING);
    expect(still.getAttribute('role')).toBe('graphics-document document');
    expect(still.querySelector(':scope > title')?.textContent).toBe('Title');
    expect(still.querySelector(':scope > desc')?.textContent).toBe('Description');
    const groups = [...still.querySelectorAll('[role="group"]')];
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual(['Relationships', 'Actors']);
    expect(groups.map((group) => group.querySelectorAll('a').length)).toEqual([
      EVERYTHING.relationships.length,
      EVERYTHING.actors.length,
    ]);
  });

  it('shows the part a camera asks for, and leaves out what lies outside it', () => {
    const still = readStill(EVERYTHING, {
      camera: { x: 0, y: 0, zoom: 1, width: 100, height: 60 },
      size: { width: 100, height: 60 },
    });
    const [first] = STANDINGS;
    expect([...still.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      `?select=${first}-a~ties~${first}-b`,
      `?select=${first}-a`,
    ]);
  });

  it('explains every kind of mark it holds and no other', () => {
    const texts = (still: Element) => [...still.querySelectorAll('text')].map((text) => text.textContent);
    const all = texts(readStill(EVERYTHING, { legend: testLegend }));
    for (const standing of STANDINGS) expect(all).toContain(`standing ${standing}`);
    for (const [type] of ACTOR_MARK_LIST) expect(all).toContain(`type ${type}`);
    const some = texts(
      readStill({ ...EVERYTHING, relationships: [relationship('named-a', 'named-b')] }, { legend: testLegend }),
    );
    expect(some.filter((text) => text.startsWith('standing '))).toEqual(['standing named']);
    expect(some.filter((text) => text.startsWith('category '))).toEqual(['category ties']);
  });

  it('has its text above and below, broken to its width, and links there', () => {
    const still = readStill(EVERYTHING, {
      above: [{ text: 'A title', setting: 'title' }],
      below: [
        { text: 'word '.repeat(80), setting: 'note' },
        { text: 'Source', setting: 'note', link: 'https://x.example/?a&b' },
      ],
    });
    const ys = [...still.querySelectorAll(':scope > g > text, :scope > g > a > text')].map((text) =>
      Number(text.getAttribute('y')),
    );
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(Math.max(...ys)).toBeLessThan(Number(still.getAttribute('height')));
    expect(still.querySelectorAll('tspan[dy]').length).toBeGreaterThan(2);
    expect(still.querySelector(':scope > g > a')?.getAttribute('href')).toBe('https://x.example/?a&b');
  });

  it('sets its words from the right in a language written so, and never mirrors the picture', () => {
    const more = { above: [{ text: 'Title', setting: 'title' as const }], legend: testLegend };
    const [ltr, rtl] = [readStill(EVERYTHING, more), readStill(EVERYTHING, { ...more, direction: 'rtl' })];
    const width = Number(rtl.getAttribute('width'));
    expect(Number(rtl.querySelector(':scope > g > text')?.getAttribute('x'))).toBe(
      width - Number(ltr.querySelector(':scope > g > text')?.getAttribute('x')),
    );
    expect(rtl.querySelector('svg')?.innerHTML).toBe(ltr.querySelector('svg')?.innerHTML);
  });

  it('without links still names every mark', () => {
    const still = readStill(EVERYTHING, { linkTo: () => null });
    expect(still.querySelector('a')).toBeNull();
    expect(still.querySelectorAll('[role="img"][aria-label]')).toHaveLength(
      EVERYTHING.actors.length + STANDINGS.length,
    );
  });

  it('of nothing is an empty picture, not a broken one', () => {
    expect(readStill({ key: 'none', actors: [], relationships: [] }).querySelectorAll('a')).toHaveLength(0);
  });

  it('lets no text of a dataset become markup, and needs neither script nor style', () => {
    const ELEMENTS = new Set(['svg', 'g', 'a', 'path', 'rect', 'circle', 'text', 'tspan', 'title', 'desc', 'metadata']);
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        '"><a href="javascript:alert(1)">',
        '&lt;b&gt;',
        ']]>',
        '\0\ud800',
      ),
    );
    fc.assert(
      fc.property(text, text, text, (name, type, category) => {
        const scene: GraphScene = {
          key: 'hostile',
          actors: [actor('a', { name, label: name, type }), actor('b', { position: { x: 200, y: 0 } })],
          relationships: [relationship('a', 'b', { category })],
        };
        const words = {
          ...testOptions().words,
          title: name,
          description: type,
          relationship: () => ({ name, description: type }),
        };
        const still = readStill(scene, {
          words,
          linkTo: (id) => `https://x.example/?${id}${name}`,
          legend: { ...testLegend, type: () => name },
          above: [{ text: name, setting: 'title', link: `?${type}` }],
          metadata: { title: name, date: type, source: category, description: name },
        });
        for (const each of [still, ...still.querySelectorAll('*')]) {
          expect(ELEMENTS.has(each.localName) || each.nodeName.startsWith('dc:'), each.nodeName).toBe(true);
          for (const { name: attribute } of each.attributes) expect(attribute).not.toMatch(/^on|^style$/);
          const href = each.getAttribute('href');
          if (href !== null) expect(href).toMatch(/^https:\/\/x\.example\/\?|^\?/);
        }
      }),
    );
  });

  it('draws the mark an actor’s own type has in the encoding, even for a type named like a property of every object', () => {
    const scene: GraphScene = { key: 'test', actors: [actor('a', { type: 'toString' })], relationships: [] };
    expect(drawStill(scene, testOptions())).toContain(actorMark('no-such-type').glyph);
  });
});

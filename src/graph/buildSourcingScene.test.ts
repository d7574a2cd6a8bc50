import { describe, expect, it } from 'vitest';
import { chain, makeActor, makeClaim, makeIndex, makeVoice } from '../../tests/support/dataset.ts';
import { actorId, voiceId } from '../domain/ids.ts';
import { defaultView, type View } from '../view/view.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { buildScene } from './buildScene.ts';
import { nodesOf, type Emphasis } from './scene.ts';
import { controlPoint, curvePoint } from './sceneGeometry.ts';
import { testSourcingScene } from './testSourcing.ts';

const INDEX = makeIndex();

const scene = (change: Partial<View> = {}, index = INDEX) => {
  const built = testSourcingScene(index, change);
  const { voices, links } = built.sourcing ?? { voices: [], links: [] };
  const having = (emphasis: Emphasis) =>
    [...nodesOf(built), ...links].filter((each) => each.emphasis === emphasis).map(({ id }) => id);
  return {
    ...built,
    voices,
    links,
    voice: (id: string) => voices.find((voice) => voice.id === id),
    link: (id: string) => links.find((link) => link.id === id),
    selected: having('selected'),
    near: having('near'),
    plain: having('plain'),
  };
};

describe('buildSourcingScene', () => {
  it('draws the same actors in the same places, the voices, and no relationships', () => {
    const built = scene();
    const view = defaultView('harbour');
    const base = buildScene(INDEX, visibleGraph(INDEX, view), view);
    expect(built.actors).toEqual(base.actors);
    expect(built.relationships).toEqual([]);
    expect(built.voices.map(({ id }) => id)).toEqual(INDEX.dataset.voices.map(({ id }) => id));
    expect(built.key).not.toBe(base.key);
  });

  it('draws a line for each speech, each carriage and each affiliation', () => {
    const built = scene();
    const count = (kind: string) => built.links.filter((link) => link.kind === kind).length;
    expect(count('speech')).toBe(INDEX.sourcing.speeches.size);
    expect(count('carriage')).toBe(INDEX.sourcing.carriages.size);
    expect(count('affiliation')).toBe(INDEX.sourcing.affiliations.length);
    expect(built.link('v-vale~harbour-board')).toMatchObject({ kind: 'speech', standing: 'named', bow: 0 });
    // One says something about the very actor it belongs to, so the thread runs beside the line.
    expect(built.link('v-vale~~ferry-union')?.bow).toBeGreaterThan(0);
  });

  it('bows what a voice says about the actor it is upwards, away from its name, since beside each other there is no line to see', () => {
    const built = scene();
    const link = built.link('v-brandt~ada-brandt');
    const actor = built.actors.find(({ id }) => id === 'ada-brandt');
    const voice = built.voice('v-brandt');
    if (!link || !actor || !voice) throw new Error('the fixture has her speak about herself');
    const apex = curvePoint(
      voice.position,
      controlPoint(voice.position, actor.position, link.bow),
      actor.position,
      0.5,
    );
    expect(apex.y).toBeLessThan((voice.position.y + actor.position.y) / 2 - 10);
    // It needs no thread that keeps off it.
    expect(built.link('v-brandt~~ada-brandt')?.bow).toBe(0);
  });

  it('gives a voice that is an actor no second name while it stands beside it', () => {
    expect(scene().voice('v-brandt')).toMatchObject({ label: '', name: 'Ada Brandt' });
    expect(scene().voice('v-vale')).toMatchObject({ label: 'Jon Vale' });
    expect(scene({ moved: { 'v-brandt': { x: 900, y: 900 } } }).voice('v-brandt')).toMatchObject({
      label: 'Ada Brandt',
      position: { x: 900, y: 900 },
    });
    expect(scene({ types: ['state'] }).voice('v-brandt')?.label).toBe('Ada Brandt');
  });

  it('knows a voice that is an actor by any of its names, and never takes a group for the whole', () => {
    const index = makeIndex({
      actors: [makeActor('land', { name: 'Land', aliases: ['Old Land'] }), makeActor('b')],
      voices: [
        makeVoice('v-one', 'named-organisation', { label: 'The Old Land', actor: actorId('land') }),
        makeVoice('v-some', 'unnamed-group', { label: 'Land', actor: actorId('land') }),
        makeVoice('v-other', 'named-person', { label: 'Land' }),
      ],
      claims: [makeClaim('c', ['land', 'ties', 'b'], { attribution: [chain('v-one'), chain('v-some', 'v-other')] })],
    });
    const labels = testSourcingScene(index).sourcing?.voices.map(({ label }) => label);
    expect(labels).toEqual(['', 'Land', 'Land']);
  });

  it('moves nothing for a filter, a selection or a voice set aside', () => {
    const places = (change: Partial<View>) => nodesOf(scene(change)).map(({ position }) => position);
    const rest = places({});
    expect(places({ categories: [], select: 'v-vale', distrust: [voiceId('v-paper')] })).toEqual(rest);
    expect(nodesOf(scene({ categories: [] })).filter(({ shown }) => !shown)).toEqual([]);
    expect(scene({ categories: [] }).links.filter(({ kind, shown }) => shown && kind !== 'affiliation')).toEqual([]);
  });

  it('marks what is set aside, and the lines that fall with it', () => {
    const built = scene({ distrust: [voiceId('v-gazette')] });
    expect(built.voice('v-gazette')).toMatchObject({ isAside: true, shown: true });
    expect(built.link('v-workers~v-gazette')).toMatchObject({ kind: 'carriage', stands: false, shown: true });
    expect(built.link('v-workers~selmouth')).toMatchObject({ standing: 'unsupported', shown: true });
    expect(built.link('v-workers~harbour-board')).toMatchObject({ standing: 'contested' });
  });
});

describe('a selection in a picture of sources', () => {
  it('of nothing, or of what there is not, leaves everything plain', () => {
    for (const built of [scene(), scene({ select: 'nobody' })]) expect([...built.selected, ...built.near]).toEqual([]);
  });

  it('of a claim lifts the way it came: speaker, carriers, and both ends', () => {
    const { selected, near } = scene({ select: 'c-talks' });
    expect(selected).toEqual(['v-workers~ferry-union', 'v-workers~selmouth', 'v-workers~v-gazette']);
    expect(near).toEqual(['ferry-union', 'selmouth', 'v-workers', 'v-gazette']);
  });

  it('of a relationship and of a quote lifts those of their claims', () => {
    const { selected } = scene({ select: 'ferry-union~diplomacy~selmouth' });
    expect(selected).toEqual(scene({ select: 'c-talks' }).selected);
    expect(scene({ select: 'q-talks' }).selected).toEqual(selected);
  });

  it('of a voice lifts whom it speaks about, what it carries and for whom, and whose it is', () => {
    expect(scene({ select: 'v-gazette' })).toMatchObject({
      selected: ['v-gazette'],
      near: [
        'harbour-board',
        'ferry-union',
        'port-guards',
        'selmouth',
        'v-workers',
        'v-workers~ferry-union',
        'v-workers~selmouth',
        'v-gazette~port-guards',
        'v-gazette~harbour-board',
        'v-workers~v-gazette',
      ],
    });
    expect(scene({ select: 'v-vale' }).near).toContain('v-vale~~ferry-union');
  });

  it('of an actor lifts who speaks about it, and through whom, but not what else they say', () => {
    const { selected, near } = scene({ select: 'selmouth' });
    expect(selected).toEqual(['selmouth']);
    expect(near).toEqual([
      // The name of a voice that is an actor is that actor's.
      'ada-brandt',
      'v-brandt',
      'v-workers',
      'v-gazette',
      'v-workers~selmouth',
      'v-brandt~selmouth',
      'v-workers~v-gazette',
    ]);
  });

  it('of what a voice says about an actor, or carried for another, lifts just that', () => {
    expect(scene({ select: 'v-workers~selmouth' })).toMatchObject({
      selected: ['v-workers~selmouth'],
      near: ['selmouth', 'v-workers', 'v-gazette', 'v-workers~v-gazette'],
    });
    expect(scene({ select: 'v-workers~v-gazette' })).toMatchObject({
      selected: ['v-workers~v-gazette'],
      near: ['ferry-union', 'selmouth', 'v-workers', 'v-gazette', 'v-workers~ferry-union', 'v-workers~selmouth'],
    });
  });

  it('lifts nothing that the filters hide', () => {
    expect(scene({ select: 'c-talks', categories: ['ties'] }).selected).toEqual([]);
  });

  it('that the filters hide lets nothing recede', () => {
    const hidden = scene({ select: 'c-talks', categories: ['ties'], unconnected: 'hide' });
    expect(hidden.plain).toEqual(scene({ categories: ['ties'], unconnected: 'hide' }).plain);
    expect(hidden.plain).not.toEqual([]);
  });
});

describe('a focus and a path in a picture of sources', () => {
  it('keep plain what lies within so many lines of an actor, with the names of who speaks and who carried that', () => {
    const near = scene({ focus: { actor: actorId('selmouth'), steps: 1 } });
    expect(near.plain.filter((id) => !id.includes('~')).toSorted()).toEqual([
      'ada-brandt',
      'selmouth',
      'v-brandt',
      'v-gazette',
      'v-workers',
    ]);
    expect(near.plain).toContain('v-workers~v-gazette');
    const further = scene({ focus: { actor: actorId('selmouth'), steps: 2 } }).plain;
    expect(further).toEqual(expect.arrayContaining(['ferry-union', 'v-gazette', 'v-workers~v-gazette']));
    expect(near.plain).not.toContain('ferry-union');
    expect(further).not.toContain('v-paper');
  });

  it('lift who says what connects two actors', () => {
    const { selected, near } = scene({
      path: { from: actorId('selmouth'), to: actorId('harbour-board'), directed: false, firm: false },
    });
    expect(selected).toEqual(['harbour-board', 'selmouth']);
    expect(near).toEqual(expect.arrayContaining(['ferry-union', 'v-vale', 'v-vale~harbour-board', 'v-gazette']));
    expect(near).not.toContain('v-paper');
  });

  it('together lift the path alone', () => {
    const path = { from: actorId('selmouth'), to: actorId('harbour-board'), directed: false, firm: false };
    const [{ plain }, alone] = [scene({ path, focus: { actor: actorId('ada-brandt'), steps: 3 } }), scene({ path })];
    expect(plain).toEqual(alone.plain);
  });

  it('lift the two actors alone where nothing connects them, and let nothing recede', () => {
    const path = { from: actorId('selmouth'), to: actorId('lighthouse-club'), directed: false, firm: false };
    const [plain, asked] = [scene().plain, scene({ path })];
    expect(asked.selected).toEqual(['selmouth', 'lighthouse-club']);
    expect([...asked.selected, ...asked.plain].toSorted()).toEqual(plain.toSorted());
  });
});

import { describe, expect, it } from 'vitest';
import { makeQuote } from '../../tests/support/dataset.ts';
import { actorId, quoteId, voiceId } from '../domain/ids.ts';
import { indexDataset } from '../domain/datasetIndex.ts';
import { defaultView, type View } from '../view/view.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { buildScene } from './buildScene.ts';
import { testClaim, testIndex } from './testScene.ts';

// a → b (twice), b → c, c → d by another voice and quote, x → y apart.
const INDEX = testIndex(
  [
    testClaim('c1', ['a', 'ties', 'b']),
    testClaim('c2', ['a', 'rescue', 'b'], { polarity: 'denies' }),
    testClaim('c3', ['b', 'ties', 'c']),
    testClaim('c4', ['c', 'ties', 'd'], { attribution: [[voiceId('someone')]], quotes: [quoteId('other')] }),
    testClaim('c5', ['x', 'ties', 'y'], { attribution: [[voiceId('paper'), voiceId('someone')]] }),
  ],
  { layout: { a: { x: 1, y: 2 } } },
);

const scene = (change: Partial<View> = {}, pointed: string | null = null) => {
  const view = { ...defaultView('test'), ...change };
  const built = buildScene(INDEX, visibleGraph(INDEX, view), view, pointed);
  return {
    ...built,
    actor: (id: string) => built.actors.find((actor) => actor.id === id),
    line: (id: string) => built.relationships.find((relationship) => relationship.id === id),
    /** Ids by emphasis, as one line each. */
    emphasised: (emphasis: string) =>
      [...built.actors, ...built.relationships]
        .filter((each) => each.emphasis === emphasis)
        .map((each) => each.id)
        .join(' '),
  };
};

describe('buildScene', () => {
  it('draws everything there is, and everything plainly, under the view that says nothing', () => {
    const built = scene();
    expect(built.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'x', 'y']);
    expect(built.relationships).toHaveLength(5);
    expect(built.emphasised('plain').split(' ')).toHaveLength(11);
    expect(built.line('a~rescue~b')?.standing).toBe('denied');
  });

  it('puts an actor where a person moved it, else where the dataset has it, else somewhere of its own', () => {
    expect(scene({ moved: { a: { x: 7, y: 8 } } }).actor('a')?.position).toEqual({ x: 7, y: 8 });
    expect(scene().actor('a')?.position).toEqual({ x: 1, y: 2 });
    const places = scene().actors.map(({ position }) => `${position.x} ${position.y}`);
    expect(new Set(places).size).toBe(6);
  });

  it('moves nothing and renames nothing when filters hide something', () => {
    const [all, some] = [scene(), scene({ categories: ['rescue'], unconnected: 'hide' })];
    expect(some.key).toBe(all.key);
    expect(some.line('b~ties~c')?.shown).toBe(false);
    expect(some.actor('x')?.shown).toBe(false);
    expect(some.actors.map(({ position }) => position)).toEqual(all.actors.map(({ position }) => position));
    expect(some.relationships.map(({ bow }) => bow)).toEqual(all.relationships.map(({ bow }) => bow));
  });

  it('gives another loading of the same file another key', () => {
    const again = testIndex(INDEX.dataset.claims);
    const view = defaultView('test');
    expect(buildScene(again, visibleGraph(again, view), view).key).not.toBe(scene().key);
  });

  it('lifts a selected actor with its neighbours, a selected line with its ends', () => {
    expect(scene({ select: 'b' }).emphasised('selected')).toBe('b');
    expect(scene({ select: 'b' }).emphasised('near')).toBe('a c a~ties~b a~rescue~b b~ties~c');
    expect(scene({ select: 'b~ties~c' }).emphasised('selected')).toBe('b~ties~c');
    expect(scene({ select: 'b~ties~c' }).emphasised('near')).toBe('b c');
    expect(scene({ select: 'c3' }).emphasised('selected')).toBe('b~ties~c');
  });

  it('marks what a voice says, and lifts what it only carries', () => {
    expect(scene({ select: 'someone' }).emphasised('selected')).toBe('a c~ties~d');
    expect(scene({ select: 'someone' }).emphasised('near')).toBe('c d x y x~ties~y');
    expect(scene({ select: 'someone' }).emphasised('receded')).toBe('b a~ties~b a~rescue~b b~ties~c');
  });

  it.each<Partial<View>>([
    { select: 'a~ties~b', categories: ['rescue'] },
    { select: 'c4', categories: ['rescue'] },
    { select: 'x', search: 'a', categories: ['rescue'] },
    { select: 'someone', categories: ['diplomacy'] },
  ])('lets nothing recede for a selection that the filters hide: %j', (change) => {
    expect(scene({ ...change, unconnected: 'hide' }).emphasised('receded')).toBe('');
    expect(scene({ select: change.select ?? null, unconnected: 'hide' }).emphasised('receded')).not.toBe('');
  });

  it('draws what has fallen in its place, hidden or not, and changes nothing else', () => {
    const [before, after] = [scene(), scene({ distrust: [voiceId('someone')] })];
    expect(after.line('c~ties~d')?.standing).toBe('unsupported');
    expect(after.line('x~ties~y')?.standing).toBe('unsupported');
    expect(scene({ distrust: [voiceId('someone')], categories: ['rescue'] }).line('c~ties~d')?.standing).toBe(
      'unsupported',
    );
    const rest = (built: typeof before) => built.relationships.map((line) => ({ ...line, standing: null }));
    expect(rest(after)).toEqual(rest(before));
    expect(after.actors).toEqual(before.actors);
  });

  it('changes nothing for a selection that names nothing known', () => {
    expect(scene({ select: 'nobody' }).emphasised('plain').split(' ')).toHaveLength(11);
  });

  it('marks what a search finds by its own name, and never lets it recede', () => {
    const found = scene({ search: 'b' });
    expect(found.actors.filter(({ matched }) => matched).map(({ id }) => id)).toEqual(['b']);
    expect(found.emphasised('plain').split(' ')).toHaveLength(11);
    const beside = scene({ search: 'b', select: 'a' });
    expect(beside.actor('b')).toMatchObject({ matched: true, emphasis: 'near' });
    expect(scene({ search: 'b', select: 'c~ties~d' }).actor('b')).toMatchObject({ matched: true, emphasis: 'plain' });
    expect(scene().actors.some(({ matched }) => matched)).toBe(false);
  });

  it('lets all but a focus recede, counting only lines that are shown', () => {
    const focus = { actor: actorId('a'), steps: 2 as const };
    expect(scene({ focus }).emphasised('plain')).toBe('a b c a~ties~b a~rescue~b b~ties~c');
    expect(scene({ focus, categories: ['rescue'] }).emphasised('plain')).toBe('a b a~ties~b a~rescue~b');
    expect(scene({ focus, select: 'b~ties~c' }).emphasised('near')).toBe('b c');
    expect(scene({ focus, select: 'b~ties~c' }).emphasised('plain')).toBe('a a~ties~b a~rescue~b');
  });

  it('lifts every shortest way of a path, and lets the rest recede', () => {
    const path = { from: actorId('a'), to: actorId('c'), directed: false, firm: false };
    expect(scene({ path }).emphasised('selected')).toBe('a c');
    expect(scene({ path }).emphasised('near')).toBe('b a~ties~b a~rescue~b b~ties~c');
    expect(scene({ path }).emphasised('receded')).not.toBe('');
    expect(scene({ path, focus: { actor: actorId('c'), steps: 2 } }).emphasised('plain')).toBe('');
    expect(scene({ path, select: 'b~ties~c' }).emphasised('selected')).toBe('a b~ties~c');
  });

  it('lifts the ends of a path where no way is found, and lets nothing recede for them', () => {
    const path = { from: actorId('c'), to: actorId('a'), directed: true, firm: false };
    expect(scene({ path }).emphasised('selected')).toBe('a c');
    expect(scene({ path }).emphasised('plain').split(' ')).toHaveLength(9);
    expect(scene({ path, select: 'x~ties~y' }).emphasised('receded')).not.toBe('');
    // Where the filters hide an end, there is nothing to say of the other.
    expect(scene({ path, unconnected: 'hide', categories: ['rescue'] }).emphasised('selected')).toBe('');
  });

  it('shows what is pointed at in place of selection and focus, if any of it is there to be seen', () => {
    const view = { select: 'x~ties~y', focus: { actor: actorId('x'), steps: 1 as const } };
    expect(scene(view, 'c4').emphasised('selected')).toBe('c~ties~d');
    expect(scene(view, 'c4').emphasised('near')).toBe('c d');
    expect(scene(view, 'c4').emphasised('plain')).toBe('');
    for (const pointed of ['nobody', null]) {
      expect(scene(view, pointed).emphasised('selected')).toBe('x~ties~y');
    }
    expect(scene({ ...view, categories: ['rescue'] }, 'c4').emphasised('plain')).toBe('x');
  });

  it('lifts whom a quote introduces', () => {
    const quotes = [quoteId('intro')];
    const [first, ...actors] = INDEX.dataset.actors;
    const [voice, ...voices] = INDEX.dataset.voices;
    if (!first || !voice) throw new Error('The test has actors and voices.');
    const index = indexDataset({
      ...INDEX.dataset,
      actors: [{ ...first, quotes }, ...actors],
      voices: [{ ...voice, quotes, actor: actorId('d') }, ...voices],
      quotes: [makeQuote('intro', 'the words')],
    });
    const view = { ...defaultView('test'), select: 'intro' };
    const built = buildScene(index, visibleGraph(index, view), view);
    expect(built.actors.filter(({ emphasis }) => emphasis === 'selected').map(({ id }) => id)).toEqual(['a', 'd']);
  });
});

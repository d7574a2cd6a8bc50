import { describe, expect, it } from 'vitest';
import { actorId, voiceId } from '../domain/ids.ts';
import {
  applyPatch,
  changedKeys,
  decodeView,
  encodeView,
  MAX_PARAMETER_LENGTH,
  sameView,
  strangeKeys,
} from './urlCodec.ts';
import { defaultView, type View } from './view.ts';

describe('a view and its query', () => {
  const table: readonly (readonly [string, Partial<View>])[] = [
    ['', {}],
    ['dataset=harbour', { dataset: 'harbour' }],
    ['table=quotes', { table: 'quotes' }],
    ['sort=claims,when', { sort: { claims: { by: 'when', down: false } } }],
    [
      'sort=actors,-claims~quotes,paragraph',
      { sort: { actors: { by: 'claims', down: true }, quotes: { by: 'paragraph', down: false } } },
    ],
    ['columns=claims,when,summary', { columns: { claims: ['when', 'summary'] } }],
    ['columns=actors~quotes,source', { columns: { actors: [], quotes: ['source'] } }],
    ['select=ferry-union', { select: 'ferry-union' }],
    ['select=board~hostility~union', { select: 'board~hostility~union' }],
    ['select=v-vale~board', { select: 'v-vale~board' }],
    ['types=state,person', { types: ['state', 'person'] }],
    ['types=', { types: [] }],
    ['categories=hostility', { categories: ['hostility'] }],
    ['standing=own-voice,contested', { standing: ['own-voice', 'contested'] }],
    ['voices=v-vale', { voices: [voiceId('v-vale')] }],
    ['time=2012-08-26..2012-08-30', { time: { from: '2012-08-26', to: '2012-08-30', undated: false } }],
    ['time=2012..', { time: { from: '2012', to: null, undated: false } }],
    ['time=..2012-08,undated', { time: { from: null, to: '2012-08', undated: true } }],
    ['time=..', { time: { from: null, to: null, undated: false } }],
    ['distrust=v-vale,v-guard', { distrust: [voiceId('v-vale'), voiceId('v-guard')] }],
    ['search=old+harbour:+%26+50%25/a,b%2B', { search: 'old harbour: & 50%/a,b+' }],
    ['search=%D9%85%DB%8C%E2%80%8C%D8%AE', { search: 'می‌خ' }],
    ['unconnected=hide', { unconnected: 'hide' }],
    ['focus=union', { focus: { actor: actorId('union'), steps: 1 } }],
    ['focus=union,3', { focus: { actor: actorId('union'), steps: 3 } }],
    ['path=union,club', { path: { from: actorId('union'), to: actorId('club'), directed: false, firm: false } }],
    [
      'path=union,club,directed',
      { path: { from: actorId('union'), to: actorId('club'), directed: true, firm: false } },
    ],
    [
      'path=union,club,directed,firm',
      { path: { from: actorId('union'), to: actorId('club'), directed: true, firm: true } },
    ],
    ['tour=first-minute', { tour: { id: 'first-minute', step: 1 } }],
    ['tour=first-minute,12', { tour: { id: 'first-minute', step: 12 } }],
    ['panel=', { panel: [] }],
    ['panel=evidence', { panel: ['evidence'] }],
    ['camera=-12.5,0,0.75,1440,900', { camera: { x: -12.5, y: 0, zoom: 0.75, width: 1440, height: 900 } }],
    ['fitted=yes', { fitted: true }],
    ['moved=union,-4,7~board,0,0', { moved: { union: { x: -4, y: 7 }, board: { x: 0, y: 0 } } }],
    [
      'dataset=harbour&select=c-fees&types=state&panel=filters',
      { dataset: 'harbour', select: 'c-fees', types: ['state'], panel: ['filters'] },
    ],
  ];

  it.each(table)('%j is the query of %j', (query, change) => {
    const view = { ...defaultView(), ...change };
    const written = encodeView(view);
    expect(written.split('&').toSorted()).toEqual(query.split('&').toSorted());
    expect(decodeView(query)).toEqual({ view, problems: [] });
    expect(decodeView(`?${query}`)).toEqual({ view, problems: [] });
  });

  it('reads what a mail program made of the signs', () => {
    expect(decodeView('types=state%2Cperson&select=a%7Eties%7Eb').view).toMatchObject({
      types: ['state', 'person'],
      select: 'a~ties~b',
    });
  });

  it('reads an empty word as nothing chosen', () => {
    expect(decodeView('select=&focus=&camera=&moved=&sort=&columns=')).toEqual({ view: defaultView(), problems: [] });
  });

  it('takes the first of a key that is given twice, and no parameter it does not know', () => {
    expect(decodeView('select=a&select=b&utm_source=mail&__proto__=x&constructor=y')).toEqual({
      view: { ...defaultView(), select: 'a' },
      problems: [],
    });
  });

  it('counts a value once', () => {
    expect(decodeView('types=state,state,person').view.types).toEqual(['state', 'person']);
  });

  it('reads columns in the order they stand, and the usual ones as no choice', () => {
    expect(decodeView('columns=claims,summary,claim,when,standing').view.columns).toEqual({
      claims: ['when', 'summary'],
    });
    expect(decodeView('columns=actors,voices,claims,contested,relationships,partOf,type')).toEqual({
      view: defaultView(),
      problems: [],
    });
  });

  it('rounds a camera as the picture does, and keeps its zoom within what a person may zoom', () => {
    expect(decodeView('camera=1.239,-0.001,9,800.4,600').view.camera).toEqual({
      x: 1.24,
      y: 0,
      zoom: 4,
      width: 800,
      height: 600,
    });
  });
});

describe('decodeView', () => {
  it.each([
    ['dataset=../../etc/passwd', 'dataset'],
    ['dataset=', 'dataset'],
    ['select=<script>', 'select'],
    ['select=a~b~c~d', 'select'],
    ['select=__proto__', 'select'],
    ['table=voices', 'table'],
    ['sort=claims', 'sort'],
    ['sort=claims,aliases', 'sort'],
    ['sort=claims,when,down', 'sort'],
    ['sort=claims,when~claims,-when', 'sort'],
    ['sort=__proto__,when', 'sort'],
    ['columns=voices,when', 'columns'],
    ['columns=claims,aliases', 'columns'],
    ['columns=~', 'columns'],
    ['types=State', 'types'],
    ['standing=certain', 'standing'],
    ['voices=v%20a', 'voices'],
    ['time=2012-08-26', 'time'],
    ['time=2012-02-30..', 'time'],
    ['time=2012-08..2012-07', 'time'],
    ['time=2012..2013..2014', 'time'],
    ['time=..2012,certain', 'time'],
    ['time=yesterday..', 'time'],
    ['distrust=%00', 'distrust'],
    [`search=${'a'.repeat(201)}`, 'search'],
    ['unconnected=maybe', 'unconnected'],
    ['fitted=perhaps', 'fitted'],
    ['focus=union,4', 'focus'],
    ['focus=union,1,1', 'focus'],
    ['path=union', 'path'],
    ['path=union,club,quickly', 'path'],
    ['path=union,club,firm,firm', 'path'],
    ['tour=first-minute,0', 'tour'],
    ['tour=first-minute,1.5', 'tour'],
    ['tour=first-minute,1,2', 'tour'],
    ['panel=kitchen', 'panel'],
    ['camera=NaN,0,1,800,600', 'camera'],
    ['camera=1e309,0,1,800,600', 'camera'],
    ['camera=Infinity,0,1,800,600', 'camera'],
    ['camera=0,0,0,800,600', 'camera'],
    ['camera=0,0,-1,800,600', 'camera'],
    ['camera=0,0,1,0,600', 'camera'],
    ['camera=0,0,1,800', 'camera'],
    ['camera=0,0,1,800,600,1', 'camera'],
    ['camera=0x10,0,1,800,600', 'camera'],
    ['moved=union,1', 'moved'],
    ['moved=union,1,2,3', 'moved'],
    ['moved=union,NaN,1', 'moved'],
    ['moved=__proto__,1,1', 'moved'],
    ['moved=union,9999999,1', 'moved'],
  ])('keeps the default for %s and says so', (query, key) => {
    const { view, problems } = decodeView(query);
    expect(view).toEqual(defaultView());
    expect(problems).toMatchObject([{ key, reason: 'malformed' }]);
  });

  it.each<readonly [string, keyof View, readonly string[], string]>([
    ['types=state,,person', 'types', ['state', 'person'], ''],
    ['standing=named,great', 'standing', ['named'], 'great'],
    ['panel=evidence,kitchen,attic', 'panel', ['evidence'], 'kitchen, attic'],
    ['distrust=v-wsj,__proto__', 'distrust', ['v-wsj'], '__proto__'],
  ])('takes of the list %s what can be read', (query, key, fit, unfit) => {
    const { view, problems } = decodeView(query);
    expect(view[key]).toEqual(fit);
    expect(problems).toEqual([{ key, reason: 'malformed', value: unfit }]);
  });

  it('takes what is right beside what is wrong, and shows the wrong one short', () => {
    const { view, problems } = decodeView(`select=union&camera=${'x'.repeat(300)}&unconnected=hide`);
    expect(view).toEqual({ ...defaultView(), select: 'union', unconnected: 'hide' });
    expect(problems).toEqual([{ key: 'camera', reason: 'malformed', value: `${'x'.repeat(60)}…` }]);
  });

  it('does not read a parameter longer than a link can be', () => {
    const types = (length: number) => `types=${'a,'.repeat(length)}`.slice(0, 'types='.length + length - 1);
    expect(decodeView(types(MAX_PARAMETER_LENGTH)).problems).toMatchObject([{ key: 'types', reason: 'malformed' }]);
    expect(decodeView(`types=${'a'.repeat(MAX_PARAMETER_LENGTH + 1)}`)).toMatchObject({
      view: defaultView(),
      problems: [{ key: 'types', reason: 'overlong' }],
    });
  });

  it('puts a sign where half of a pair stood, and a blank for what cannot be seen', () => {
    expect(decodeView('search=a\ud800b%00%07c').view.search).toBe('a\ufffdb c');
  });
});

describe('applyPatch', () => {
  const view: View = { ...defaultView(), select: 'union', types: ['state'] };

  it('changes the keys it names and no other', () => {
    expect(applyPatch(view, { types: null, search: 'quay' })).toEqual({
      view: { ...view, types: null, search: 'quay' },
      problems: [],
    });
  });

  it('takes a focus by id, and one panel by name', () => {
    expect(applyPatch(view, { focus: 'union', panel: 'filters' }).view).toMatchObject({
      focus: { actor: 'union', steps: 1 },
      panel: ['filters'],
    });
  });

  it('is told of keys that no view has, and of what holds no keys', () => {
    expect(strangeKeys({ select: null, type: ['state'] })).toEqual([
      { key: 'type', reason: 'no-such-key', value: '["state"]' },
    ]);
    expect(strangeKeys({ select: null })).toEqual([]);
    for (const odd of [null, undefined, 5, 'select=iran']) {
      expect(strangeKeys(odd)).toMatchObject([{ key: '', reason: 'no-such-key' }]);
    }
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(strangeKeys(trap)).toEqual([]);
  });

  it('leaves as it was what it cannot take, and lists it', () => {
    expect(applyPatch(view, { select: 7, types: 'state', search: 'quay', camera: [0, 0, 1] })).toEqual({
      view: { ...view, search: 'quay' },
      problems: [
        { key: 'select', reason: 'malformed', value: '7' },
        { key: 'types', reason: 'malformed', value: 'state' },
        { key: 'camera', reason: 'malformed', value: '[0,0,1]' },
      ],
    });
  });

  it.each([undefined, null, 0, 'select=union', [], () => 1])('answers the same view for %j', (patch) => {
    expect(applyPatch(view, patch)).toEqual({ view, problems: [] });
  });

  it('does not take a list with gaps', () => {
    const types = ['state'];
    types[2] = 'person';
    expect(applyPatch(view, { types })).toMatchObject({ view, problems: [{ key: 'types' }] });
  });

  it('does not hold on to what it was given', () => {
    const types = ['person'];
    const moved = { union: { x: 1, y: 2 } };
    const { view: next } = applyPatch(view, { types, moved });
    types.push('state');
    moved.union.x = 99;
    expect(next).toMatchObject({ types: ['person'], moved: { union: { x: 1, y: 2 } } });
  });
});

describe('comparing views', () => {
  it('goes by content', () => {
    const camera = { x: 1, y: 2, zoom: 1, width: 800, height: 600 };
    const one: View = { ...defaultView(), types: ['state'], camera };
    expect(sameView(one, { ...one, types: ['state'], camera: { ...camera } })).toBe(true);
    expect(changedKeys(one, { ...one, types: [], camera: { ...camera, zoom: 2 } })).toEqual(['types', 'camera']);
  });
});

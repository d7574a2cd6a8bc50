import { describe, expect, it } from 'vitest';
import { makeExported } from '../../../tests/support/exported.ts';
import { chain, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { actorId, voiceId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import type { Scope } from '../../view/scope.ts';
import { buildReport } from './buildReport.ts';
import { choiceFrom, NO_WISH } from './PictureChoices.tsx';
import { planPicture } from './picturePlan.ts';
import { categoryNote, defaultTitle, pictureSentence, standingNotes } from './pictureText.ts';

const WAY = { from: actorId('port-guards'), to: actorId('ferry-union'), directed: false, firm: false };
/** Over a link that is only stated in the negative. */
const DENIED_WAY = { ...WAY, from: actorId('ada-brandt') };
const FOCUS = { actor: actorId('harbour-board'), steps: 2 } as const;
const TITLE = 'The quarrel over the north quay';

describe('the title of a picture', () => {
  it.each<[Partial<View>, string]>([
    [{}, TITLE],
    [{ select: 'ferry-union' }, TITLE],
    [{ focus: FOCUS }, 'Around Harbour Board'],
    [{ focus: FOCUS, path: WAY }, 'How Port Guards and Ferry Union are connected'],
    [{ path: DENIED_WAY }, 'How are Ada Brandt and Ferry Union connected?'],
    [{ path: { ...WAY, to: WAY.from } }, TITLE],
    [{ mode: 'sourcing' }, `Who says what: ${TITLE}`],
    [{ select: 'selmouth~money-and-arms~ferry-union' }, 'Selmouth → Ferry Union, Money and arms'],
  ])('of %j is “%s”', (view, title) => {
    const shown = defaultTitle(makeExported(view));
    // What is only announced stays so in a title.
    if (view.select?.includes('~')) expect(shown).toContain('(announced)');
    else expect(shown).toBe(title);
  });

  it('of a relationship that says several things names who and what kind, and claims none of them', () => {
    expect(defaultTitle(makeExported({ select: 'harbour-board~hostility~ferry-union' }))).toBe(
      'Harbour Board → Ferry Union, Hostility',
    );
  });
});

describe('the title of a picture without what fell', () => {
  const titleOf = (view: Partial<View>, withoutFallen: boolean, scope: Scope = 'view'): string =>
    choiceFrom(makeExported(view, makeIndex(), new Map(), scope), { ...NO_WISH, withoutFallen }).title;
  const distrust = makeIndex().dataset.voices.map(({ id }) => id);

  it('names no relationship that is not drawn', () => {
    const select = 'harbour-board~hostility~ferry-union';
    expect(titleOf({ select, distrust }, false, 'relationship')).toBe('Harbour Board → Ferry Union, Hostility');
    expect(titleOf({ select, distrust }, true, 'relationship')).toBe(TITLE);
    expect(titleOf({ select }, true)).toBe(TITLE);
  });

  it('calls nobody connected by ways that do not hold, which it keeps', () => {
    for (const withoutFallen of [false, true]) {
      expect(titleOf({ path: WAY, distrust }, withoutFallen, 'ways')).toBe(
        'How are Port Guards and Ferry Union connected?',
      );
    }
  });
});

describe('the sentence under a title', () => {
  const sentence = (view: Partial<View>, withoutFallen = true, scope: Scope = 'view'): string =>
    pictureSentence(
      planPicture(makeExported(view, makeIndex(), new Map(), scope), { extent: 'whole', withoutFallen, lit: true }),
    );
  const unnamed = makeIndex()
    .dataset.voices.filter(({ kind }) => kind.startsWith('unnamed'))
    .map(({ id }) => id);

  it.each<[Partial<View>, string]>([
    [{}, ''],
    [{ categories: ['hostility', 'money-and-arms'] }, 'Only hostility and money and arms.'],
    [{ types: ['person'] }, 'Only persons.'],
    [{ standing: ['named'] }, 'Only what counts as “A named voice”.'],
    [{ focus: FOCUS }, 'In focus: Harbour Board and what is up to 2 steps away.'],
    [{ select: 'harbour-board~hostility~ferry-union' }, 'How well supported: Contested.'],
    [
      { select: 'harbour-board~hostility~ferry-union', distrust: [voiceId('v-brandt')] },
      'How well supported: Rests on unnamed voices. No longer contested. Was: Contested. 1 of 3 claims fallen. Set aside: Ada Brandt; lines that fell are left out.',
    ],
    [{ voices: [voiceId('v-vale')] }, 'Only what is said or carried by Jon Vale.'],
    [
      { voices: [voiceId('v-vale'), voiceId('v-gazette')] },
      'Only what is said or carried by Jon Vale and Quay Gazette.',
    ],
    [{ distrust: [voiceId('v-vale')] }, 'Set aside: Jon Vale; lines that fell are left out.'],
  ])('of %j is “%s”', (view, expected) => {
    expect(sentence(view)).toBe(expected);
  });

  it('counts voices that are many, and says whether what fell is there', () => {
    const distrust = [...unnamed, voiceId('v-gazette')];
    expect(sentence({ distrust })).toBe('Set aside: 4 voices; lines that fell are left out.');
    expect(sentence({ distrust }, false)).toBe('Set aside: 4 voices; what fell is dotted, with an open arrowhead.');
  });

  it('says of a path alone what it leaves, and of each of several steps that it connects nobody', () => {
    const caution = 'A way is no relationship between its ends: each step says only what its words say.';
    const step = { ...WAY, from: actorId('harbour-board') };
    expect(sentence({ path: WAY }, true, 'ways')).toBe(
      `Only the shortest ways between Port Guards and Ferry Union. ${caution}`,
    );
    expect(sentence({ path: step }, true, 'ways')).toBe(
      'Only the shortest ways between Harbour Board and Ferry Union.',
    );
    expect(sentence({ path: WAY })).toBe(caution);
    const all = makeIndex().dataset.voices.map(({ id }) => id);
    expect(sentence({ path: WAY, distrust: all }, false)).toContain(
      '1 shortest way, 2 steps long. It goes over what fell, so it does not hold. ' + caution,
    );
    expect(sentence({ path: step })).toBe('');
  });
});

describe('what the lines of a picture do not show', () => {
  const notes = (view: Partial<View>, index = makeIndex()): readonly string[] => {
    const plan = planPicture(makeExported(view, index), { extent: 'whole', withoutFallen: true, lit: false });
    return standingNotes(plan.exported, buildReport(plan.exported));
  };
  const ties = (...objects: readonly string[]) =>
    makeIndex({
      claims: objects.flatMap((object) => [
        makeClaim(`c-runs-${object}`, ['harbour-board', 'ties', object]),
        makeClaim(`c-pays-${object}`, ['harbour-board', 'ties', object], {
          predicate: 'pays',
          attribution: [chain('v-workers')],
        }),
      ]),
    });

  it('is nothing where all of each relationship is in view and known alike', () => {
    expect(notes({})).toEqual([]);
    expect(notes({ categories: ['hostility'] })).toEqual([]);
  });

  it('is that a line is drawn for a relationship as a whole, where claims of it are filtered away', () => {
    expect(notes({ voices: [voiceId('v-workers')] })).toEqual([expect.stringContaining('supported as a whole')]);
    expect(notes({ voices: [voiceId('v-workers')], mode: 'sourcing' })).toEqual([]);
  });

  it('is that a relationship stands in part: by name where these are few', () => {
    expect(notes({}, ties('ferry-union'))).toEqual([
      'In part: Harbour Board → Ferry Union, Ties. Something that is said there is known less well than the line shows.',
    ]);
    expect(notes({}, ties('ferry-union', 'port-guards', 'ada-brandt', 'selmouth'))).toEqual([
      expect.stringContaining('in 4 of these relationships'),
    ]);
  });
});

describe('the plan of a picture', () => {
  it('gives an address of what is shown, without selection, camera and panels', () => {
    const camera = { x: 0, y: 0, zoom: 1, width: 400, height: 300 };
    const exported = makeExported({ focus: FOCUS, select: 'harbour-board', camera, panel: [], mode: 'table' });
    const { exported: shown, drawn } = planPicture(exported, { extent: 'focus', withoutFallen: true, lit: false });
    expect(shown.addressOf(shown.view)).toBe('https://news.example/graph/?dataset=harbour&focus=harbour-board,2');
    expect(drawn).toMatchObject({ select: null, focus: null, camera: null });
  });

  it('draws all that is in view without what is selected, asked or in focus lit, unless that is wanted', () => {
    const set = { select: 'harbour-board', focus: FOCUS, path: WAY };
    const plan = (lit: boolean) => planPicture(makeExported(set), { extent: 'whole', withoutFallen: true, lit });
    expect(plan(false).drawn).toMatchObject({ select: null, focus: null, path: null });
    expect(plan(false).exported.view).toEqual(plan(false).drawn);
    expect(plan(true).drawn).toMatchObject(set);
  });

  it('stands the ends of one relationship beside each other, and opens it where it is', () => {
    const select = 'harbour-board~hostility~ferry-union';
    const exported = makeExported({ select }, makeIndex(), new Map(), 'relationship');
    const { exported: shown, drawn } = planPicture(exported, { extent: 'whole', withoutFallen: true, lit: false });
    expect(drawn.moved).toEqual({ 'harbour-board': { x: 0, y: 0 }, 'ferry-union': { x: 280, y: 0 } });
    expect(shown.view).toMatchObject({ select, moved: {} });
  });
});

describe('where categories stand in a picture without hues', () => {
  const { index } = makeExported({});
  const [line] = index.relationships.values();
  if (!line) throw new Error('There are relationships.');

  it('is on each line, or on none', () => {
    expect(categoryNote(index, [])).toBe('The category of each relationship is written on or beside its line.');
    expect(categoryNote(index, null)).toBe('In black and white the categories of relationship are not told apart.');
  });

  it('is beneath the picture for lines that have no room', () => {
    const note = categoryNote(index, [line]);
    expect(note).not.toContain('is written on or beside its line.');
    expect(note).toMatch(/or here where a line has no room: .+ → .+, .+\.$/);
  });
});

import { describe, expect, it } from 'vitest';
import { chain, makeActor, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { actorId, claimId, voiceId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { connectionOf } from '../../view/connection.ts';
import { defaultView, type PathQuery, type View } from '../../view/view.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { pathAnswer, weakestWords } from './pathWords.ts';

const PATH = { from: actorId('ada-brandt'), to: actorId('harbour-board'), directed: false, firm: false };
const END = makeClaim('c-runs', ['port-guards', 'ties', 'harbour-board']);
const MET = makeClaim('c-meets', ['ada-brandt', 'ties', 'port-guards']);
const RUMOUR: Partial<Claim> = { predicate: 'pays', attribution: [chain('v-workers')] };

const DENIED: Claim = { ...MET, polarity: 'denies' };
const BY_SELMOUTH: readonly [Claim, Claim] = [
  makeClaim('c-sits', ['ada-brandt', 'ties', 'selmouth']),
  makeClaim('c-owns', ['selmouth', 'ties', 'harbour-board'], RUMOUR),
];

function weakest(claims: readonly Claim[], distrust: readonly string[] = []): string | null {
  const index = makeIndex({ claims });
  const view = { ...defaultView('harbour'), distrust: distrust.map(voiceId) };
  const connection = connectionOf(visibleGraph(index, view), PATH);
  const [route] = connection.kind === 'found' ? connection.routes : [];
  return route ? weakestWords(index, route, new Set(view.distrust)) : null;
}

describe('weakestWords', () => {
  it('says of the weakest link that it stands only in part', () => {
    const claims = [END, MET, makeClaim('c-pays', ['ada-brandt', 'ties', 'port-guards'], RUMOUR)];
    expect(weakest(claims)).toBe('Weakest link: Ada Brandt to Port Guards (The publication says so, in part)');
    expect(weakest(claims, ['v-workers'])).toBe('No link is weaker than another (The publication says so)');
  });

  it('leaves it at that where another relationship of the step stands as well in whole', () => {
    const claims = [
      END,
      MET,
      makeClaim('c-pays', ['ada-brandt', 'ties', 'port-guards'], RUMOUR),
      makeClaim('c-talks', ['port-guards', 'diplomacy', 'ada-brandt']),
    ];
    expect(weakest(claims)).toBe('No link is weaker than another (The publication says so)');
  });

  it('says of a link that it is in tension, where nothing else is weaker, and names several', () => {
    const tense: Partial<Claim> = { inTensionWith: [claimId('c-beside')] };
    const beside = makeClaim('c-beside', ['selmouth', 'ties', 'lighthouse-club'], {
      inTensionWith: [MET.id],
    });
    expect(weakest([END, { ...MET, ...tense }, beside])).toBe(
      'Weakest link: Ada Brandt to Port Guards (The publication says so, in tension)',
    );
    const far = [
      makeClaim('c-far', ['ada-brandt', 'ties', 'selmouth'], { attribution: [chain('v-workers')] }),
      makeClaim('c-far-2', ['selmouth', 'ties', 'lighthouse-club'], { attribution: [chain('v-workers')] }),
      makeClaim('c-far-3', ['lighthouse-club', 'ties', 'harbour-board']),
    ];
    expect(weakest(far)).toBe(
      'Weakest links: Ada Brandt to Selmouth; Selmouth to Lighthouse Club (each: Rests on unnamed voices)',
    );
  });

  it('is silent of a way of one step', () => {
    expect(weakest([makeClaim('c-one', ['ada-brandt', 'ties', 'harbour-board'])])).toBeNull();
  });
});

describe('pathAnswer', () => {
  it.each([
    ['1 shortest way, 1 step long.', [makeClaim('c-one', ['ada-brandt', 'ties', 'harbour-board'])]],
    ['1 shortest way, 2 steps long.', [END, MET]],
    [
      '2 shortest ways, each 2 steps long.',
      [
        END,
        MET,
        makeClaim('c-sits', ['ada-brandt', 'ties', 'selmouth']),
        makeClaim('c-owns', ['selmouth', 'ties', 'harbour-board']),
      ],
    ],
  ])('says “%s”', (words, claims) => {
    const index = makeIndex({ claims });
    const view = defaultView('harbour');
    const visible = visibleGraph(index, view);
    expect(pathAnswer(index, visible, PATH, connectionOf(visible, PATH))).toBe(words);
  });

  it.each<readonly [string, readonly Claim[], readonly string[]]>([
    ['It goes over what fell, so it does not hold.', [END, { ...MET, ...RUMOUR }], ['v-workers']],
    ['It goes over what is only stated in the negative, so it does not hold.', [END, DENIED], []],
    [
      'It goes over what fell or is only stated in the negative, so it does not hold.',
      [{ ...END, ...RUMOUR }, DENIED],
      ['v-workers'],
    ],
    ['Each goes over what fell, so none of them holds.', [...BY_SELMOUTH, END, { ...MET, ...RUMOUR }], ['v-workers']],
    [
      'It goes over what fell, so it does not hold. A longer way holds.',
      [END, MET, makeClaim('c-straight', ['ada-brandt', 'ties', 'harbour-board'], RUMOUR)],
      ['v-workers'],
    ],
    [
      '1 of them goes over what is only stated in the negative, so it does not hold.',
      [BY_SELMOUTH[0], { ...BY_SELMOUTH[1], attribution: [chain('v-gazette')] }, END, DENIED],
      [],
    ],
  ])('says “%s” of ways that do not hold', (words, claims, distrust) => {
    const index = makeIndex({ claims });
    const visible = visibleGraph(index, { ...defaultView('harbour'), distrust: distrust.map(voiceId) });
    const answer = pathAnswer(index, visible, PATH, connectionOf(visible, PATH));
    expect(answer.slice(answer.indexOf('.') + 2)).toBe(words);
  });

  it.each<readonly [string, Partial<PathQuery>, Partial<View>]>([
    ['Nothing connects them.', {}, {}],
    ['In what the filters leave, nothing connects them.', {}, { categories: ['ties'] }],
    ['Following the arrows, nothing connects them. Against the arrows there may be a way.', { directed: true }, {}],
    [
      'Following the arrows, nothing connects them in what the filters leave. Against the arrows there may be a way.',
      { directed: true },
      { categories: ['ties'] },
    ],
    // A filter is set, and hides no relationship.
    ['Nothing connects them.', {}, { categories: ['ties', 'diplomacy'] }],
    [
      'Nothing connects them. With what fell or is only stated in the negative there may be a way.',
      { firm: true },
      { distrust: [voiceId('v-workers')] },
    ],
  ])('says “%s” where there is none', (words, query, change) => {
    const index = makeIndex({
      claims: [END, makeClaim('c-talks', ['selmouth', 'diplomacy', 'harbour-board'])],
      actors: ['ada-brandt', 'port-guards', 'harbour-board', 'selmouth'].map((id) => makeActor(id)),
    });
    const path = { ...PATH, ...query };
    const visible = visibleGraph(index, { ...defaultView('harbour'), ...change });
    expect(pathAnswer(index, visible, path, connectionOf(visible, path))).toBe(words);
  });
});

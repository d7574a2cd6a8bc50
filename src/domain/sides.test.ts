import { describe, expect, it } from 'vitest';
import { makeActor, makeClaim, makeIndex, makeVoice } from '../../tests/support/dataset.ts';
import { actorId } from './ids.ts';
import { opponentsOf, sidesOf, wholesOf, type Side } from './sides.ts';

const part = (id: string, of: string) => makeActor(id, { partOf: actorId(of) });
const index = makeIndex({
  actors: [part('crane-crew', 'crews'), part('crews', 'port'), makeActor('port'), makeActor('town'), makeActor('mill')],
  voices: [
    makeVoice('v-crew', 'unnamed-group', { actor: actorId('crane-crew') }),
    makeVoice('v-town', 'named-person', { actor: actorId('town') }),
    makeVoice('v-port', 'named-person', { actor: actorId('port') }),
    makeVoice('v-nobodys', 'named-person'),
  ],
  claims: [
    makeClaim('c-1', ['town', 'hostility', 'mill']),
    makeClaim('c-2', ['crane-crew', 'ties', 'town']),
    makeClaim('c-3', ['crane-crew', 'hostility', 'port']),
    makeClaim('c-4', ['crane-crew', 'hostility', 'town']),
    makeClaim('c-5', ['town', 'hostility', 'port'], { polarity: 'denies' }),
  ],
});
const outline = (sides: readonly Side[]): unknown =>
  sides.map(({ actor, voices, parts }) => [actor.id, voices.map(({ id }) => id).join(' '), outline(parts)]);

describe('wholesOf', () => {
  it('goes from the nearest whole outwards', () => {
    expect(wholesOf(index, actorId('crane-crew')).map(({ id }) => id)).toEqual(['crews', 'port']);
    expect(wholesOf(index, actorId('port'))).toEqual([]);
  });

  it('ends where a dataset goes round in a circle or leads nowhere', () => {
    const round = makeIndex({ actors: [part('a', 'b'), part('b', 'c'), part('c', 'b'), part('d', 'gone')] });
    expect(wholesOf(round, actorId('a')).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(wholesOf(round, actorId('d'))).toEqual([]);
    expect(wholesOf(round, actorId('nobody'))).toEqual([]);
  });
});

describe('sidesOf', () => {
  it('gathers who speaks for an actor or from within it, by parts', () => {
    expect(outline(sidesOf(index))).toEqual([
      ['port', 'v-crew v-port', [['crews', 'v-crew', [['crane-crew', 'v-crew', []]]]]],
      ['town', 'v-town', []],
    ]);
  });
});

describe('opponentsOf', () => {
  it('are the two that speak and are most told of as hostile, by themselves or their parts', () => {
    const found = opponentsOf(index);
    expect(found?.sides.map(({ actor }) => actor.id)).toEqual(['port', 'town']);
    expect(found?.claims).toBe(1);
  });

  it('are not there where nobody who speaks is hostile to another', () => {
    expect(opponentsOf(makeIndex({ claims: [] }))).toBeNull();
  });
});

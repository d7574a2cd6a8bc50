import { describe, expect, it } from 'vitest';
import { actorId } from './ids.ts';
import { neighbourhood } from './neighbourhood.ts';

const link = (subject: string, object: string) => ({ subject: actorId(subject), object: actorId(object) });
// a → b → c → d, a loop at a, a second way from a to c, and an island.
const LINKS = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('a', 'a'), link('c', 'a'), link('x', 'y')];

describe('neighbourhood', () => {
  it('follows relationships both ways and counts the shortest way', () => {
    expect([...neighbourhood(actorId('d'), LINKS, 2)]).toEqual([
      ['d', 0],
      ['c', 1],
      ['b', 2],
      ['a', 2],
    ]);
  });

  it('stops after the given number of steps and never reaches an island', () => {
    expect([...neighbourhood(actorId('d'), LINKS, 1).keys()]).toEqual(['d', 'c']);
    expect(neighbourhood(actorId('a'), LINKS, 99).has(actorId('x'))).toBe(false);
  });

  it('is the actor alone when nothing is related to it', () => {
    expect([...neighbourhood(actorId('lonely'), LINKS, 3)]).toEqual([['lonely', 0]]);
  });
});

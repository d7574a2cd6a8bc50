import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, type ActorId } from './ids.ts';
import type { Link } from './neighbourhood.ts';
import { shortestPaths } from './paths.ts';

const link = (pair: string): Link => {
  const [subject = '', object = ''] = pair.split('>');
  return { subject: actorId(subject), object: actorId(object) };
};
const links = (...pairs: readonly string[]): readonly Link[] => pairs.map(link);
const find = (from: string, to: string, graph: readonly Link[], options = {}) =>
  shortestPaths(actorId(from), actorId(to), graph, options);

describe('shortestPaths', () => {
  it('finds every way of the least length, in the order of the links', () => {
    const graph = links('a>b', 'a>c', 'b>d', 'c>d', 'a>e', 'e>f', 'f>d');
    expect(find('a', 'd', graph)).toMatchObject({
      length: 2,
      count: 2,
      paths: [
        ['a', 'b', 'd'],
        ['a', 'c', 'd'],
      ],
    });
  });

  it('goes either way along a link unless asked to follow it', () => {
    const graph = links('b>a', 'b>c');
    expect(find('a', 'c', graph)?.paths).toEqual([['a', 'b', 'c']]);
    expect(find('a', 'c', graph, { directed: true })).toBeNull();
    expect(find('b', 'c', graph, { directed: true })?.length).toBe(1);
  });

  it('takes parallel links and a link of an actor to itself for no further way', () => {
    expect(find('a', 'b', links('a>b', 'a>b', 'b>a', 'a>a'))).toMatchObject({ length: 1, count: 1 });
  });

  it('answers that there is none, and that an actor is where it is', () => {
    expect(find('a', 'z', links('a>b', 'y>z'))).toBeNull();
    expect(find('a', 'b', [])).toBeNull();
    expect(find('a', 'a', links('a>b'))).toMatchObject({ length: 0, count: 1, paths: [['a']] });
  });

  it('counts what it does not write out', () => {
    // Forty doubled steps: 2^40 ways.
    const graph = Array.from({ length: 40 }, (_, at) =>
      links(`n${at}>u${at}`, `n${at}>v${at}`, `u${at}>n${at + 1}`, `v${at}>n${at + 1}`),
    ).flat();
    const found = find('n0', 'n40', graph, { most: 3 });
    expect(found).toMatchObject({ length: 80, count: 2 ** 40 });
    expect(found?.paths).toHaveLength(3);
    expect(found?.before.size).toBe(121);
  });

  it('is what trying every way finds', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const graphs = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([one, other]) => link(`${one}>${other}`)),
      { maxLength: 18 },
    );
    fc.assert(
      fc.property(graphs, fc.boolean(), (graph, directed) => {
        const [from, to] = [actorId('a'), actorId('g')];
        const every = everyWay(from, to, graph, directed);
        const least = Math.min(...every.map((path) => path.length));
        const wanted = every.filter((path) => path.length === least);
        const found = shortestPaths(from, to, graph, { directed, most: Number.MAX_SAFE_INTEGER });
        if (wanted.length === 0) {
          expect(found).toBeNull();
          return;
        }
        expect(found?.count).toBe(wanted.length);
        expect(found?.length).toBe(least - 1);
        expect(found?.paths.map((path) => path.join(' ')).toSorted()).toEqual(
          wanted.map((path) => path.join(' ')).toSorted(),
        );
        expect(new Set(found?.before.keys())).toEqual(new Set(wanted.flat()));
      }),
      { numRuns: 500 },
    );
  });
});

/** Every way without a repeated actor, by trying them all. */
function everyWay(from: ActorId, to: ActorId, graph: readonly Link[], directed: boolean): readonly ActorId[][] {
  const ways = new Map<string, ActorId[]>();
  const go = (path: ActorId[]): void => {
    const last = path.at(-1);
    if (last === to) return void ways.set(path.join(' '), path);
    for (const { subject, object } of graph) {
      if (subject === last && !path.includes(object)) go([...path, object]);
      if (!directed && object === last && !path.includes(subject)) go([...path, subject]);
    }
  };
  go([from]);
  return [...ways.values()];
}

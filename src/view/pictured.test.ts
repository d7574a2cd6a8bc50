import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { actorId } from '../domain/ids.ts';
import { inFocus } from './pictured.ts';
import { defaultView, type View } from './view.ts';
import { visibleGraph } from './visibleGraph.ts';

const INDEX = makeIndex();

function seen(change: Partial<View>) {
  const view = { ...defaultView('harbour'), ...change };
  return { view, visible: visibleGraph(INDEX, view) };
}

const endsOf = (ids: Iterable<string>): readonly string[] =>
  [...ids].flatMap((id) => [id.split('~')[0] ?? '', id.split('~')[2] ?? '']);

describe('what is in focus', () => {
  it('is a neighbourhood with every line within it, and nothing else', () => {
    const { view, visible } = seen({ focus: { actor: actorId('ferry-union'), steps: 1 } });
    const focused = inFocus(visible, view);
    const actors = new Set(focused?.actors);
    expect(actors).toContain('ferry-union');
    expect(actors.size).toBeLessThan(visible.actors.size);
    expect([...(focused?.relationships.keys() ?? [])]).toEqual(
      [...visible.relationships.keys()].filter((id) => endsOf([id]).every((end) => actors.has(actorId(end)))),
    );
  });

  it.each<Partial<View>>([
    {},
    { focus: { actor: actorId('nobody'), steps: 1 } },
    { focus: { actor: actorId('ada-brandt'), steps: 1 }, types: ['state'] },
    { path: { from: actorId('ada-brandt'), to: actorId('ferry-union'), directed: false, firm: false } },
  ])('is nothing where nothing in view is asked for: %j', (change) => {
    const { view, visible } = seen(change);
    expect(inFocus(visible, view)).toBeNull();
  });
});

import cytoscape, { type Core } from 'cytoscape';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actorId, voiceId } from '../domain/ids.ts';
import { defaultView, type View } from '../view/view.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { buildScene } from './buildScene.ts';
import { createSceneSync } from './sceneSync.ts';
import { testClaim, testIndex } from './testScene.ts';
import { testSourcingScene } from './testSourcing.ts';

const INDEX = testIndex([
  testClaim('c1', ['a', 'ties', 'b']),
  testClaim('c2', ['b', 'rescue', 'c'], { attribution: [] }),
]);
const scene = (change: Partial<View> = {}, index = INDEX) => {
  const view = { ...defaultView('test'), ...change };
  return buildScene(index, visibleGraph(index, view), view);
};

let cy: Core;
let sync: ReturnType<typeof createSceneSync>;
beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true });
  sync = createSceneSync(cy);
  sync(scene());
});

describe('scene sync', () => {
  it('makes elements once, and keeps them while the key is the same', () => {
    const made = cy.elements().map((element) => element);
    const layout = vi.spyOn(cy, 'layout');
    sync(scene({ select: 'a', categories: ['ties'] }));
    expect(cy.elements().map((element) => element)).toEqual(made);
    expect(cy.getElementById('b~rescue~c').hasClass('hidden')).toBe(true);
    expect(cy.getElementById('a').hasClass('selected')).toBe(true);
    expect(layout).not.toHaveBeenCalled();
  });

  it('takes a class back when the scene does, and leaves the pointer’s alone', () => {
    sync(scene({ select: 'a' }));
    cy.getElementById('a').addClass('hovered');
    sync(scene());
    expect(cy.getElementById('a').classes()).toEqual(['plain', 'hovered'].toSorted());
  });

  it('puts a moved actor where the scene says, and back', () => {
    const rest = { ...cy.getElementById('a').position() };
    sync(scene({ moved: { a: { x: 400, y: -3 } } }));
    expect(cy.getElementById('a').position()).toEqual({ x: 400, y: -3 });
    sync(scene());
    expect(cy.getElementById('a').position()).toEqual(rest);
  });

  it('moves nothing that has a hand on it', () => {
    const node = cy.getElementById('a');
    node.position({ x: 77, y: 77 });
    vi.spyOn(Object.getPrototypeOf(node), 'grabbed').mockReturnValue(true);
    sync(scene());
    expect(node.position()).toEqual({ x: 77, y: 77 });
    vi.restoreAllMocks();
  });

  it('brings a change of standing', () => {
    const lines = scene();
    sync({ ...lines, relationships: lines.relationships.map((each) => ({ ...each, standing: 'contested' as const })) });
    expect(cy.getElementById('a~ties~b').data('standing')).toBe('contested');
  });

  it('starts anew for another dataset, and leaves out a line without an end', () => {
    const other = scene({}, testIndex([testClaim('d', ['p', 'ties', 'q'])]));
    sync({ ...other, actors: other.actors.slice(0, 1) });
    expect(cy.elements().map((element) => element.id())).toEqual(['p']);
  });

  it('draws voices and their lines in place of relationships, and the other way round', () => {
    sync(testSourcingScene(INDEX));
    expect(cy.edges().map((edge) => edge.id())).toEqual(['paper~a', 'paper~b', 'someone~~a']);
    expect(cy.getElementById('paper').data()).toMatchObject({
      kind: 'voice',
      voiceKind: 'publication',
      label: 'Paper',
    });
    expect(cy.getElementById('paper~a').data()).toMatchObject({ source: 'paper', target: 'a', look: 'own-voice' });
    sync(scene());
    expect(cy.edges().map((edge) => edge.id())).toEqual(['a~ties~b', 'b~rescue~c']);
    expect(cy.getElementById('paper').empty()).toBe(true);
  });

  it('brings what befalls voices and their lines, and leaves the elements as they are', () => {
    sync(testSourcingScene(INDEX));
    const made = cy.elements().map((element) => element);
    sync(
      testSourcingScene(INDEX, {
        distrust: [voiceId('paper')],
        select: 'paper~a',
        moved: { someone: { x: 900, y: 901 } },
      }),
    );
    expect(cy.elements().map((element) => element)).toEqual(made);
    expect(cy.getElementById('paper').hasClass('aside')).toBe(true);
    expect(cy.getElementById('paper~a').data('look')).toBe('unsupported');
    expect(cy.getElementById('paper~a').hasClass('selected')).toBe(true);
    expect(cy.getElementById('someone').position()).toEqual({ x: 900, y: 901 });
    sync(testSourcingScene(INDEX));
    expect(cy.getElementById('paper').classes()).toEqual(['plain']);
    expect(cy.getElementById('paper~a').data('look')).toBe('own-voice');
  });

  it('gives a voice its name back where it is taken from the actor it is', () => {
    const index = testIndex([testClaim('c', ['a', 'ties', 'b'])], {
      voices: [{ id: voiceId('v'), label: 'A', kind: 'named-person', actor: actorId('a') }],
    });
    sync(testSourcingScene(index));
    expect(cy.getElementById('v').data('label')).toBe('');
    sync(testSourcingScene(index, { moved: { v: { x: 900, y: 0 } } }));
    expect(cy.getElementById('v').data('label')).toBe('A');
  });
});

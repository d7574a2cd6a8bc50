import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../support/bundled.ts';
import { makeExported } from '../support/exported.ts';
import { actorId, voiceId } from '../../src/domain/ids.ts';
import { buildSourcingScene } from '../../src/graph/buildSourcingScene.ts';
import { nodesOf } from '../../src/graph/scene.ts';
import { stillOf } from '../../src/graph/still/stillOf.ts';
import { testOptions } from '../../src/graph/still/testStill.ts';
import type { View } from '../../src/view/view.ts';
import { visibleSourcing } from '../../src/view/visibleSourcing.ts';
import { planPicture } from '../../src/ui/export/picturePlan.ts';

const INDEX = readBundledIndex();

/** What the picture on the page lights, and what an exported picture of the focus draws, each by id. */
function litAndDrawn(change: Partial<View>) {
  const exported = makeExported({ mode: 'sourcing', ...change }, INDEX);
  const { index, visible, view } = exported;
  const scene = buildSourcingScene(index, visible, visibleSourcing(index, visible, view), view);
  const lit = [...nodesOf(scene), ...(scene.sourcing?.links ?? [])]
    .filter(({ shown, emphasis }) => shown && emphasis !== 'receded')
    .map(({ id }): string => id)
    // The thread from a voice to whom it belongs to is no thing of its own.
    .filter((id) => !id.includes('~~'));
  const plan = planPicture(exported, { extent: 'focus', withoutFallen: true, lit: false });
  const svg = stillOf(
    index,
    plan.drawnFrom,
    plan.drawn,
    { show: 'cropped', least: 720, most: 3_000, alone: plan.isCut },
    testOptions({ linkTo: (id) => `#${id}` }),
  );
  const drawn = [...svg.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
  return { lit: new Set(lit), drawn: new Set(drawn), plan };
}

describe('an exported focus of a picture of sources', () => {
  const named = INDEX.dataset.voices.filter(({ kind }) => kind.startsWith('named')).map(({ id }) => id);
  it.each<readonly [string, 1 | 2 | 3, Partial<View>]>([
    ['a step', 1, {}],
    ['two steps', 2, {}],
    ['three steps', 3, {}],
    ['a step where what has no line is hidden', 1, { unconnected: 'hide' }],
    ['two steps of named voices', 2, { voices: named }],
    ['a step of one category', 1, { categories: ['military-support'] }],
    ['two steps of what a search finds', 2, { search: 'syria' }],
    ['a step with a voice set aside', 1, { distrust: [voiceId('v-sazegara')] }],
  ])('draws what the picture lights, around any actor: %s', (_, steps, change) => {
    for (const { id } of INDEX.dataset.actors) {
      const { lit, drawn, plan } = litAndDrawn({ focus: { actor: id, steps }, ...change });
      // An actor that the filters hide is in no focus.
      if (plan.isCut) expect(drawn, id).toEqual(lit);
    }
  });

  it('counts only the claims behind the lines it draws', () => {
    const { plan } = litAndDrawn({ focus: { actor: actorId('quds-force'), steps: 1 } });
    const claims = [...plan.exported.visible.relationships.values()].flatMap((one) => one.claims);
    expect(claims.length).toBeGreaterThan(0);
    for (const { subject, object } of claims) expect([subject, object]).toContain('quds-force');
    expect(plan.exported.view.focus).toEqual({ actor: 'quds-force', steps: 1 });
  });
});

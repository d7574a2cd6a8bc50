import { describe, expect, it } from 'vitest';
import { chain, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { makeExported } from '../../../tests/support/exported.ts';
import { actorId, voiceId } from '../../domain/ids.ts';
import type { Extent } from '../../view/pictured.ts';
import type { Scope } from '../../view/scope.ts';
import type { View } from '../../view/view.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { planPicture } from './picturePlan.ts';

const PATH = { from: actorId('ada-brandt'), to: actorId('selmouth'), directed: false, firm: false };
/** Straight by what Jon Vale alone says, and a longer way round that stands without him. */
const INDEX = makeIndex({
  claims: [
    makeClaim('c-straight', ['ada-brandt', 'ties', 'selmouth'], { attribution: [chain('v-vale')] }),
    makeClaim('c-to', ['ada-brandt', 'ties', 'port-guards']),
    makeClaim('c-on', ['port-guards', 'ties', 'selmouth']),
    makeClaim('c-else', ['ferry-union', 'ties', 'harbour-board'], { attribution: [chain('v-vale')] }),
  ],
});
const ROUND = ['ada-brandt~ties~port-guards', 'port-guards~ties~selmouth'];
const distrust = [voiceId('v-vale')];

const plan = (change: Partial<View>, scope: Scope = 'view', extent: Extent = 'whole', withoutFallen = true) =>
  planPicture(makeExported(change, INDEX, new Map(), scope), { extent, withoutFallen, lit: false });
const drawnLines = ({ exported: { visible } }: ReturnType<typeof plan>) => [...visible.relationships.keys()];

describe('a picture without what fell', () => {
  it('is none of a question, whose ways it shows as the page does, and its address', () => {
    for (const scope of ['ways', 'view'] as const) {
      const made = plan({ path: PATH, distrust }, scope);
      expect(made.isWithoutFallen, scope).toBe(false);
      expect(drawnLines(made), scope).toContain('ada-brandt~ties~selmouth');
      expect(made.exported.view.standing).toBeNull();
    }
    expect(drawnLines(plan({ path: PATH, distrust }, 'ways'))).toEqual(['ada-brandt~ties~selmouth']);
    expect(drawnLines(plan({ path: { ...PATH, firm: true }, distrust }, 'ways'))).toEqual(ROUND);
  });

  it('opens a view without it, and one with it where it is drawn', () => {
    const without = plan({ distrust });
    expect(drawnLines(without)).toEqual(ROUND);
    expect([...visibleGraph(INDEX, without.exported.view).relationships.keys()]).toEqual(ROUND);
    const all = plan({ distrust }, 'view', 'whole', false);
    expect(drawnLines(all)).toHaveLength(4);
    expect(all.exported.view.standing).toBeNull();
  });

  it('keeps an actor without a line where such actors stay, and not where they are left out', () => {
    expect([...plan({ distrust }).exported.visible.actors]).toContain('ferry-union');
    expect([...plan({ distrust, unconnected: 'hide' }).exported.visible.actors]).not.toContain('ferry-union');
  });

  it('is empty of a thing of which nothing stands, and not all the rest', () => {
    const made = plan({ select: 'ferry-union~ties~harbour-board', distrust }, 'relationship');
    expect(made.exported.visible.actors.size).toBe(0);
  });
});

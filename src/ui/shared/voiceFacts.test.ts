import { expect, it } from 'vitest';
import { chain, makeActor, makeClaim, makeIndex, makeVoice } from '../../../tests/support/dataset.ts';
import { actorId, voiceId } from '../../domain/ids.ts';
import { interestsIn } from './voiceFacts.ts';

const index = makeIndex({
  actors: [
    makeActor('state', { name: 'State' }),
    makeActor('guards', { name: 'Guards', partOf: actorId('state') }),
    makeActor('unit', { name: 'Unit', partOf: actorId('guards') }),
    makeActor('town', { name: 'Town' }),
  ],
  voices: [makeVoice('v-guards', 'named-organisation', { label: 'Guards', actor: actorId('guards') })],
  claims: (['guards', 'state', 'unit', 'town'] as const).map((id) =>
    makeClaim(`c-${id}`, [id, 'ties', 'town'], { attribution: [chain('v-guards')] }),
  ),
});
const heard = (...ids: readonly string[]): readonly string[] | undefined =>
  interestsIn(
    index,
    ids.flatMap((one) => [...index.claims.values()].filter(({ id }) => id === one)),
    new Set(),
  ).get(voiceId('v-guards'));

it('says of a voice all that is so in any of the claims, whichever comes last', () => {
  const itself = heard('c-guards');
  const state = heard('c-state');
  const unit = heard('c-unit');
  expect([itself, state, unit].map((facts) => facts?.length)).toEqual([1, 1, 1]);
  const all = heard('c-state', 'c-unit', 'c-town');
  expect(all?.toSorted()).toEqual([...(state ?? []), ...(unit ?? [])].toSorted());
  expect(heard('c-town', 'c-unit', 'c-state')?.toSorted()).toEqual(all?.toSorted());
  // A way that another leads further is told with that.
  expect(heard('c-guards', 'c-state')).toEqual(state);
});

import { describe, expect, it } from 'vitest';
import { given, makeActor, makeClaim, makeIndex, makeVoice, chain } from '../../tests/support/dataset.ts';
import { actorId } from '../domain/ids.ts';
import { affiliationOf, voiceGroups, type VoiceGroup } from './voiceList.ts';

const ENDS = ['selmouth', 'ties', 'ferry-union'] as const;
const index = makeIndex({
  actors: [
    makeActor('port', { name: 'Port of Selmouth' }),
    makeActor('guards', { name: 'Port Guards', aliases: ['the Blues'], partOf: actorId('port') }),
    makeActor('night-watch', { name: 'Night Watch', partOf: actorId('guards') }),
    makeActor('mill', { name: 'Mill' }),
  ],
  voices: [
    makeVoice('v-paper', 'publication', { label: 'The Post' }),
    makeVoice('v-head', 'named-person', { label: 'Zoe Head', actor: actorId('port') }),
    makeVoice('v-guard', 'unnamed-person', { label: 'a guard', actor: actorId('guards') }),
    makeVoice('v-watch', 'unnamed-group', { label: 'watchmen', actor: actorId('night-watch') }),
    makeVoice('v-miller', 'named-person', { label: 'Ann Miller', actor: actorId('mill') }),
  ],
  claims: [
    makeClaim('c-1', ENDS, { attribution: [chain('v-head'), chain('v-miller')] }),
    makeClaim('c-2', ENDS, { attribution: [chain('v-head'), chain('v-miller')] }),
    makeClaim('c-3', ENDS, { attribution: [chain('v-miller')] }),
    makeClaim('c-4', ENDS, { attribution: [chain('v-guard', 'v-paper')] }),
  ],
});
const asked = { grouping: 'kind', order: 'claims', query: '' } as const;
const outline = (groups: readonly VoiceGroup[]): unknown =>
  groups.map(({ key, voices, parts }) => [
    key,
    voices.map(({ id }) => id).join(' '),
    ...(parts.length > 0 ? [outline(parts)] : []),
  ]);

describe('voiceGroups', () => {
  it('goes by kind, without the kinds nobody is of', () => {
    expect(outline(voiceGroups(index, asked))).toEqual([
      ['named-person', 'v-miller v-head'],
      ['unnamed-person', 'v-guard'],
      ['unnamed-group', 'v-watch'],
      ['publication', 'v-paper'],
    ]);
  });

  it('goes by side: a part with several voices under its whole, lone voices and those of no side last', () => {
    const groups = voiceGroups(index, { ...asked, grouping: 'side' });
    expect(outline(groups)).toEqual([
      ['port', 'v-head', [['guards', 'v-guard v-watch']]],
      ['single', 'v-miller'],
      ['none', 'v-paper'],
    ]);
    expect(groups[0]?.everyone).toEqual(['v-head', 'v-guard', 'v-watch']);
  });

  it('puts most claims first, or most that rest on it alone, or goes by name', () => {
    const byAlone = makeIndex({
      voices: [makeVoice('v-much', 'named-person'), makeVoice('v-alone', 'named-person')],
      claims: [
        makeClaim('c-1', ENDS, { attribution: [chain('v-much'), chain('v-other')] }),
        makeClaim('c-2', ENDS, { attribution: [chain('v-much'), chain('v-other')] }),
        makeClaim('c-3', ENDS, { attribution: [chain('v-alone')] }),
      ],
    });
    const first = (order: 'claims' | 'alone' | 'name') => voiceGroups(byAlone, { ...asked, order })[0]?.voices[0]?.id;
    expect([first('claims'), first('alone'), first('name')]).toEqual(['v-much', 'v-alone', 'v-alone']);
  });

  it('finds by the name of a voice and by those of what it belongs to', () => {
    const found = (query: string) => voiceGroups(index, { ...asked, query }).flatMap(({ everyone }) => everyone);
    expect(found('ZOE')).toEqual(['v-head']);
    expect(found('blues')).toEqual(['v-guard', 'v-watch']);
    expect(found('port watch')).toEqual(['v-watch']);
    expect(found('nobody')).toEqual([]);
  });

  it('leaves out of a side whom a search leaves out', () => {
    const groups = voiceGroups(index, { ...asked, grouping: 'side', query: 'watch' });
    expect(outline(groups)).toEqual([['port', '', [['guards', 'v-watch']]]]);
    expect(groups[0]?.everyone).toEqual(['v-watch']);
  });
});

describe('affiliationOf', () => {
  it('goes from the actor a voice is of to the outermost whole', () => {
    expect(affiliationOf(index, given(index.voices, 'v-watch')).map(({ id }) => id)).toEqual([
      'night-watch',
      'guards',
      'port',
    ]);
    expect(affiliationOf(index, given(index.voices, 'v-paper'))).toEqual([]);
  });
});

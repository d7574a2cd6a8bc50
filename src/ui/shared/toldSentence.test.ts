import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { findThing } from '../../domain/datasetIndex.ts';
import { voiceId } from '../../domain/ids.ts';
import { toldSentence } from './toldSentence.ts';

const index = makeIndex();
const SOURCE =
  'Source: “Ferry crews say guards closed the north quay”, The Harbour Post, republished by Selmouth Digest. ' +
  'Published 6 May 2031 (inferred). https://harbour-post.example/quay';
function told(id: string, ...aside: readonly string[]): string | null {
  const thing = findThing(index, id);
  if (!thing) throw new Error(`The dataset has no ${id}.`);
  return toldSentence(index, thing, new Set(aside.map(voiceId)));
}

describe('toldSentence', () => {
  it('says of a relationship each thing that is said, the yes and the no, with who says so, and the source', () => {
    expect(told('harbour-board~hostility~ferry-union')).toBe(
      'Harbour Board closes the quay to Ferry Union, according to two dock workers. ' +
        'Harbour Board does not close the quay to Ferry Union, according to Ada Brandt. ' +
        'Harbour Board (conditionally) closes the quay to Ferry Union, according to a person familiar with the plans; ' +
        `this could not be verified. Contested. ${SOURCE}`,
    );
  });

  it('says that it pulls apart from something else, and through whom it came', () => {
    expect(told('ferry-union~diplomacy~selmouth')).toBe(
      'Ferry Union deals with Selmouth, according to two dock workers through Quay Gazette. ' +
        `Rests on unnamed voices. In tension with another statement; both may be true. ${SOURCE}`,
    );
  });

  it('leaves out who is set aside while somebody is left', () => {
    expect(told('harbour-board~hostility~ferry-union', 'v-workers', 'v-insider')).toBe(
      `Harbour Board does not close the quay to Ferry Union, according to Ada Brandt. Said not to be so. ${SOURCE}`,
    );
    expect(told('ferry-union~hostility~harbour-board', 'v-vale')).toBe(
      `Ferry Union deals with Harbour Board, according to Jon Vale (set aside). Fallen. ${SOURCE}`,
    );
  });

  it('tells what one voice says of an actor, and what came through another', () => {
    expect(told('v-vale~harbour-board')).toMatch(/^Ferry Union deals with Harbour Board, according to Jon Vale\. /);
    expect(told('v-workers~v-gazette')).toMatch(/^Ferry Union deals with Selmouth, .* through Quay Gazette\. /);
  });

  it('says of a claim how well it stands by itself, and what it is besides', () => {
    expect(told('c-closed')).toContain('two dock workers. Contested. Rests on unnamed voices. Source');
    expect(told('c-would')).toContain('Conditional or planned. In tension with another statement');
  });

  it('says who somebody is, and nothing of whom nothing is known', () => {
    expect(told('harbour-board')).toBe(`Harbour Board of Selmouth: Runs the port. ${SOURCE}`);
    expect(told('v-vale')).toBe(`Jon Vale: Speaks for the crews. ${SOURCE}`);
    expect(told('selmouth')).toBeNull();
  });
});

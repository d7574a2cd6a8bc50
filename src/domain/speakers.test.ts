import { describe, expect, it } from 'vitest';
import { given, makeIndex } from '../../tests/support/dataset.ts';
import { bySide, speakersOf } from './speakers.ts';

const index = makeIndex();
const claims = (...ids: readonly string[]) => ids.map((id) => given(index.claims, id));

describe('speakersOf', () => {
  it('names each once, and nobody who only carries', () => {
    expect(speakersOf(claims('c-talks', 'c-closed', 'c-open'))).toEqual(['v-workers', 'v-brandt']);
  });
});

describe('bySide', () => {
  it('tells those who deny apart from those who say so', () => {
    expect(bySide(claims('c-closed', 'c-open', 'c-would'))).toEqual({
      saying: claims('c-closed', 'c-would'),
      denying: claims('c-open'),
    });
  });

  it('has nobody deny a denial', () => {
    expect(bySide(claims('c-open'))).toEqual({ saying: claims('c-open'), denying: [] });
  });
});

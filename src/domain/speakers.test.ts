import { describe, expect, it } from 'vitest';
import { given, makeIndex } from '../../tests/support/dataset.ts';
import { speakersBySide, speakersOf } from './speakers.ts';

const index = makeIndex();
const claims = (...ids: readonly string[]) => ids.map((id) => given(index.claims, id));

describe('speakersOf', () => {
  it('names each once, and nobody who only carries', () => {
    expect(speakersOf(claims('c-talks', 'c-closed', 'c-open'))).toEqual(['v-workers', 'v-brandt']);
  });
});

describe('speakersBySide', () => {
  it('tells those who deny apart from those who say so', () => {
    expect(speakersBySide(claims('c-closed', 'c-open', 'c-would'))).toEqual({
      saying: ['v-workers', 'v-insider'],
      denying: ['v-brandt'],
    });
  });

  it('has nobody deny a denial', () => {
    expect(speakersBySide(claims('c-open'))).toEqual({ saying: ['v-brandt'], denying: [] });
  });
});

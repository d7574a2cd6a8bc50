import { describe, expect, it } from 'vitest';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { voiceId } from '../../domain/ids.ts';
import { sideLines, standingText } from './cells.tsx';

const index = makeIndex();
const of = (...ids: readonly string[]) => ids.map((id) => given(index.claims, id));

describe('who says a relationship', () => {
  it('is told with those through whom it came, and with who is set aside', () => {
    expect(sideLines(index, new Set(), of('c-talks'))).toEqual(['two dock workers through Quay Gazette']);
    expect(sideLines(index, new Set([voiceId('v-gazette')]), of('c-talks'))).toEqual([
      'two dock workers through Quay Gazette (set aside)',
    ]);
  });

  it('is told with what keeps all that somebody says of it from being a plain fact', () => {
    expect(sideLines(index, new Set(), of('c-would'))).toEqual([
      'a person familiar with the plans (conditional, could not be verified)',
    ]);
    expect(sideLines(index, new Set(), of('c-pay'))).toEqual(['Ada Brandt (announced)']);
    // Who says another thing plainly is not marked for this.
    const plain = { ...given(index.claims, 'c-pay'), modality: 'actual' as const };
    expect(sideLines(index, new Set(), [...of('c-pay'), plain])).toEqual(['Ada Brandt']);
  });

  it('is told apart from who denies it', () => {
    expect(sideLines(index, new Set(), of('c-closed', 'c-open'))).toEqual(['two dock workers', 'Denies: Ada Brandt']);
  });
});

it('tells what stands on fewer voices than it did', () => {
  expect(standingText({ standing: 'named', restsOnLess: true })).toBe('A named voice (rests on less)');
});

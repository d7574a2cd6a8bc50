import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../domain/standing.ts';
import { fallenPress } from './aside.ts';

const ALL_BUT_FALLEN = STANDINGS.filter((each) => each !== 'unsupported');

describe('fallenPress', () => {
  it('hides what fell, and shows it again where only that is hidden', () => {
    expect(fallenPress(null, 3)).toBe('hide');
    expect(fallenPress(ALL_BUT_FALLEN, 3)).toBe('show');
  });

  it.each([
    [['named'] as const],
    [['named', 'unsupported'] as const],
    [ALL_BUT_FALLEN.filter((each) => each !== 'denied')],
    [STANDINGS.filter((each) => each !== 'denied')],
    [[]],
  ])('leaves what fell to the filter by standing where that lets through %j', (standing) => {
    expect(fallenPress(standing, 3)).toBeNull();
  });

  it('is nothing while nothing fell that the other filters leave', () => {
    expect(fallenPress(null, 0)).toBeNull();
    expect(fallenPress(ALL_BUT_FALLEN, 0)).toBeNull();
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatNumber } from './i18n.ts';

afterEach(() => vi.restoreAllMocks());

describe('formatNumber', () => {
  it('writes small numbers without what takes long to load', () => {
    const made = vi.spyOn(Intl, 'NumberFormat');
    expect([0, 7, 999].map(formatNumber)).toEqual(['0', '7', '999']);
    expect(made).not.toHaveBeenCalled();
  });

  it('writes all others as English has them', () => {
    expect([1_000, 1_234_567, -5, 0.5].map(formatNumber)).toEqual(['1,000', '1,234,567', '-5', '0.5']);
  });
});

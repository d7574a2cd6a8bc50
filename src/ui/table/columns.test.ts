import { describe, expect, it } from 'vitest';
import { columnWidth } from './columns.ts';

describe('columnWidth', () => {
  it('has room for the longest word of the head beside its sign', () => {
    // 13 pixels semibold: some 76 and 38 pixels for the words, and 42 more for what stands beside them.
    expect(columnWidth('relationships') * 16).toBeGreaterThan(76 + 42);
    expect(columnWidth('claims') * 16).toBeGreaterThan(38 + 42);
  });

  it('is what the cells need where the head needs less', () => {
    expect(columnWidth('actor')).toBe(11);
  });
});

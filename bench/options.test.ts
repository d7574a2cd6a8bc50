import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { WORLDS } from './worlds.ts';

describe('readOptions', () => {
  it('measures all, five times, and writes nothing unless told to', () => {
    expect(readOptions([])).toEqual({ runs: 5, worlds: WORLDS, write: false });
    expect(readOptions(['--write', '--runs', '9'])).toEqual({ runs: 9, worlds: WORLDS, write: true });
  });

  it('keeps to one world', () => {
    expect(readOptions(['--only', 'phone']).worlds.map(({ name }) => name)).toEqual(['phone']);
  });

  it.each([
    [['--runs', '0'], '--runs'],
    [['--runs', 'many'], '--runs'],
    [['--only', 'moon'], 'here, phone'],
    [['--only', 'here', '--write'], '--write'],
    [['--fast'], '--fast'],
  ])('refuses %j', (args, named) => {
    expect(() => readOptions(args)).toThrow(named);
  });
});

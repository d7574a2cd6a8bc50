import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_MAX_LENGTH, ID_PATTERN } from '../domain/ids.ts';
import { partName } from './partName.ts';

describe('partName', () => {
  it('joins what there is of a dataset to one id', () => {
    expect(partName('harbour', [])).toBe('harbour');
    expect(partName('harbour', ['ferry-union', 'diplomacy', 'selmouth'])).toBe(
      'harbour-ferry-union-diplomacy-selmouth',
    );
  });

  it('is an id, and so a safe name of a file, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 5 }), (what) => {
        const name = partName('harbour', what);
        expect(name).toMatch(ID_PATTERN);
        expect(name.length).toBeLessThanOrEqual(ID_MAX_LENGTH);
      }),
    );
    expect(partName('harbour', ['../../etc', 'CON', 'a/b\\c:*?"<>|\u202E'])).toBe('harbour-etc-con-a-b-c');
  });

  it('tells long ones apart that differ only where they are cut', () => {
    const long = 'a-very-long-name'.repeat(6);
    const [one, other] = [partName('harbour', [long, 'selmouth']), partName('harbour', [long, 'ferry-union'])];
    expect(one).not.toBe(other);
    for (const name of [one, other]) expect(name).toMatch(/^harbour-a-very-long-name/);
  });
});

import { describe, expect, it } from 'vitest';
import { coveredBy } from './coveredBy.ts';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const LOW = { left: 0, top: 140, width: 390, height: 180 };
const TALL = { left: 0, top: 140, width: 390, height: 500 };

describe('coveredBy', () => {
  it('gives up the side for one button over a low picture, at either side', () => {
    expect(coveredBy({ left: 334, top: 264, width: 44, height: 44 }, LOW)).toEqual({ ...NONE, right: 56 });
    expect(coveredBy({ left: 12, top: 264, width: 44, height: 44 }, LOW)).toEqual({ ...NONE, left: 56 });
  });

  it('gives up the bottom for a row of buttons over a tall one', () => {
    expect(coveredBy({ left: 238, top: 584, width: 140, height: 44 }, TALL)).toEqual({ ...NONE, bottom: 56 });
  });

  it('gives up nothing for what is not there', () => {
    expect(coveredBy({ left: 0, top: 0, width: 0, height: 0 }, TALL)).toEqual(NONE);
  });
});

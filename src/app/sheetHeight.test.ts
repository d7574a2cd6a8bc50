import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextHeight, pressedHeight, restingHeight, roomFor, SHEET_HEIGHTS } from './sheetHeight.ts';

const room = roomFor(470, 700, 160);

describe('a sheet let go', () => {
  it.each([
    [465, 0, 'half'],
    [600, 0, 'full'],
    [200, 0, 'low'],
    [110, 0, 'low'],
    [80, 0, 'closed'],
    [300, 0.8, 'half'],
    [480, 0.8, 'full'],
    [460, -0.8, 'low'],
    [690, -0.8, 'half'],
    [150, -0.8, 'closed'],
    [720, 0.8, 'full'],
  ] as const)('%d pixels high at speed %d rests at %s', (height, speed, rest) => {
    expect(restingHeight(height, speed, room)).toBe(rest);
  });

  it('thrown up never ends lower than it was, thrown down never higher', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 96, max: 700, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (height, speed) => {
          const rest = restingHeight(height, speed, room);
          const at = rest === 'closed' ? 0 : room[rest];
          if (speed > 0.5) expect(at).toBeGreaterThanOrEqual(Math.min(height, room.full));
          if (speed < -0.5) expect(at).toBeLessThan(height);
        },
      ),
    );
  });
});

it('goes up and down by steps, and by the handle between half and all', () => {
  expect(SHEET_HEIGHTS.map((height) => nextHeight(height, 'up'))).toEqual(['half', 'full', 'full']);
  expect(SHEET_HEIGHTS.map((height) => nextHeight(height, 'down'))).toEqual(['low', 'low', 'half']);
  expect(SHEET_HEIGHTS.map(pressedHeight)).toEqual(['half', 'full', 'half']);
});

it('never makes a lower height higher than the next', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({ min: -50, max: 2000 }), fc.nat(400), (half, full, low) => {
      const { low: a, half: b, full: c } = roomFor(half, full, low);
      expect(a <= b && b <= c && a >= 0).toBe(true);
    }),
  );
});

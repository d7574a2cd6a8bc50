// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { listenToWheel, wheelFactor } from './wheel.ts';

const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelFactor({ deltaY, deltaMode, ctrlKey });

describe('wheelFactor', () => {
  it('zooms by 16 % for a notch, in for up, and back by the same', () => {
    expect(turn(-100)).toBeCloseTo(1.16, 2);
    expect(turn(-100) * turn(100)).toBeCloseTo(1, 10);
  });

  it('takes lines and pages for what they are, and a pinch for a stronger turn', () => {
    expect(turn(-3, 1)).toBeCloseTo(turn(-99), 10);
    expect(turn(-1, 2)).toBe(turn(-800));
    expect(turn(-4, 0, true)).toBeGreaterThan(turn(-4));
  });

  it('never leaps, whatever a device reports', () => {
    expect(turn(-1e6)).toBeLessThan(1.5);
    expect(turn(1e6)).toBeGreaterThan(0.66);
  });
});

describe('listenToWheel', () => {
  const turnOn = (isFramed: boolean, held: Pick<WheelEventInit, 'ctrlKey' | 'metaKey'> = {}) => {
    const [zoomBy, onLeft] = [vi.fn(), vi.fn()];
    const container = document.createElement('div');
    const unlisten = listenToWheel(container, zoomBy, isFramed ? onLeft : undefined);
    const event = new WheelEvent('wheel', { deltaY: 100, cancelable: true, ...held });
    container.dispatchEvent(event);
    unlisten();
    return { zooms: zoomBy.mock.calls.length, left: onLeft.mock.calls, isTaken: event.defaultPrevented };
  };

  it('zooms by any wheel, and lets the page scroll by none', () => {
    expect(turnOn(false)).toEqual({ zooms: 1, left: [], isTaken: true });
  });

  it('in a frame leaves a plain wheel to the page, and zooms by one with Ctrl or ⌘ held', () => {
    expect(turnOn(true)).toEqual({ zooms: 0, left: [['wheel']], isTaken: false });
    expect(turnOn(true, { ctrlKey: true })).toEqual({ zooms: 1, left: [], isTaken: true });
    expect(turnOn(true, { metaKey: true })).toEqual({ zooms: 1, left: [], isTaken: true });
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveFingerToPage } from './leaveToPage.ts';

const cy = { userPanningEnabled: vi.fn(), autoungrabify: vi.fn() };
const onLeft = vi.fn();
let container: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  container = document.createElement('div');
  leaveFingerToPage(cy, container, onLeft);
});

/** What Cytoscape then does with it, which keeps a page from scrolling. */
function touch(type: string, fingers: readonly (readonly [number, number])[], cancelable = true): boolean {
  const event = Object.assign(new Event(type, { cancelable }), {
    touches: fingers.map(([clientX, clientY]) => ({ clientX, clientY })),
  });
  container.dispatchEvent(event);
  event.preventDefault();
  return event.defaultPrevented;
}

describe('leaveFingerToPage', () => {
  it('lets one finger scroll, and tells it once', () => {
    touch('touchstart', [[10, 10]]);
    expect(touch('touchmove', [[10, 14]])).toBe(false);
    expect(onLeft).not.toHaveBeenCalled();
    expect(touch('touchmove', [[10, 40]])).toBe(false);
    touch('touchmove', [[10, 80]]);
    expect(onLeft.mock.calls).toEqual([['finger']]);
    expect(cy.userPanningEnabled).toHaveBeenLastCalledWith(false);
    expect(cy.autoungrabify).toHaveBeenLastCalledWith(true);
  });

  it('gives two fingers, and then a mouse, all of the picture', () => {
    touch('touchstart', [[10, 10]]);
    touch('touchstart', [
      [10, 10],
      [90, 10],
    ]);
    expect(
      touch('touchmove', [
        [10, 60],
        [90, 60],
      ]),
    ).toBe(true);
    expect(cy.userPanningEnabled).toHaveBeenLastCalledWith(true);
    touch('touchend', [[10, 60]]);
    touch('touchend', []);
    expect(cy.userPanningEnabled).toHaveBeenLastCalledWith(true);
    expect(cy.autoungrabify).toHaveBeenLastCalledWith(false);
    expect(onLeft).not.toHaveBeenCalled();
  });

  it('does not let the picture stop what the browser scrolls already', () => {
    const stop = vi.spyOn(Event.prototype, 'preventDefault');
    const two = [
      [10, 60],
      [90, 60],
    ] as const;
    touch('touchmove', two, false);
    expect(stop).not.toHaveBeenCalled();
    touch('touchmove', two);
    expect(stop).toHaveBeenCalled();
    stop.mockRestore();
  });

  it('keeps a tap for the picture', () => {
    touch('touchstart', [[10, 10]]);
    expect(touch('touchend', [])).toBe(true);
    expect(onLeft).not.toHaveBeenCalled();
  });
});

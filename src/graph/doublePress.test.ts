// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToDoublePress, type DoublePress } from './doublePress.ts';

const onDouble = vi.fn<(id: string) => void>();
const onBeyond = vi.fn<(type: string) => void>();
let container: HTMLElement;
let beyond: HTMLElement;
let double: DoublePress;

beforeEach(() => {
  vi.clearAllMocks();
  [container, beyond] = [document.createElement('div'), document.createElement('a')];
  document.body.append(container, beyond);
  for (const type of ['mousedown', 'click']) beyond.addEventListener(type, () => onBeyond(type));
  double = listenToDoublePress(container, document, onDouble);
});
afterEach(() => {
  double.destroy();
  document.body.replaceChildren();
});

/** A mouse event at a place and a time, in CSS pixels and milliseconds. */
function mouse(type: string, time: number, [clientX, clientY]: readonly [number, number]): MouseEvent {
  const event = new MouseEvent(type, { clientX, clientY, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: time });
  return event;
}
function press(on: HTMLElement, time: number, at: readonly [number, number]): readonly Event[] {
  const events = ['pointerdown', 'mousedown', 'click'].map((type) => mouse(type, time, at));
  for (const event of events) on.dispatchEvent(event);
  return events;
}

describe('a second press', () => {
  it('is of the first actor where something else has come to lie there, which does not feel it', () => {
    expect(double.tap('iran', mouse('mouseup', 0, [100, 100]))).toBe(false);
    const [, down, click] = press(beyond, 200, [102, 99]);
    expect(onDouble.mock.calls).toEqual([['iran']]);
    expect(onBeyond).not.toHaveBeenCalled();
    // Neither followed as a link nor a selection of words.
    expect([down?.defaultPrevented, click?.defaultPrevented]).toEqual([true, true]);
    press(beyond, 300, [102, 99]);
    expect(onDouble).toHaveBeenCalledOnce();
    expect(onBeyond).toHaveBeenCalled();
  });

  it.each([
    ['late', 600, [100, 100]],
    ['elsewhere', 200, [120, 100]],
  ] as const)('is not one that comes %s', (_, time, at) => {
    double.tap('iran', mouse('mouseup', 0, [100, 100]));
    press(beyond, time, at);
    expect(onDouble).not.toHaveBeenCalled();
    expect(onBeyond.mock.calls).toEqual([['mousedown'], ['click']]);
  });

  it('is none after a tap on the ground', () => {
    double.tap(null, mouse('mouseup', 0, [100, 100]));
    press(beyond, 200, [100, 100]);
    expect(onDouble).not.toHaveBeenCalled();
    expect(onBeyond).toHaveBeenCalledWith('click');
  });

  it('within the container is told by the tap there', () => {
    double.tap('iran', mouse('mouseup', 0, [100, 100]));
    press(container, 200, [100, 100]);
    expect(onDouble).not.toHaveBeenCalled();
    expect(double.tap('syria', mouse('mouseup', 200, [100, 100]))).toBe(true);
    expect(onDouble.mock.calls).toEqual([['iran']]);
    expect(double.tap('syria', mouse('mouseup', 300, [100, 100]))).toBe(false);
  });
});

describe('the echo of a touch', () => {
  it('is felt by nothing and is no second press', () => {
    double.tap('iran', mouse('touchend', 0, [100, 100]));
    for (const type of ['mousedown', 'click']) beyond.dispatchEvent(mouse(type, 20, [100, 100]));
    expect(onDouble).not.toHaveBeenCalled();
    expect(onBeyond).not.toHaveBeenCalled();
    press(beyond, 250, [100, 100]);
    expect(onDouble.mock.calls).toEqual([['iran']]);
  });
});

it('is listened for no longer once it is over', () => {
  double.tap('iran', mouse('mouseup', 0, [100, 100]));
  double.destroy();
  press(beyond, 200, [100, 100]);
  expect(onDouble).not.toHaveBeenCalled();
  expect(onBeyond).toHaveBeenCalledWith('click');
});

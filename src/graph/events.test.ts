import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from './events.ts';

const callbacks = () => ({
  onSelect: vi.fn(),
  onFocus: vi.fn(),
  onMove: vi.fn(),
  onCamera: vi.fn(),
  onHover: vi.fn(),
  onMenu: vi.fn(),
});

let cy: Core;
let called: ReturnType<typeof callbacks>;
let container: EventTarget;
let unlisten: () => void;
const setCursor = vi.fn();

beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      { data: { id: 'a' }, position: { x: 10, y: 20 } },
      { data: { id: 'b' } },
      { data: { id: 'c' } },
      { data: { id: 'line', source: 'a', target: 'b' } },
      { data: { id: 'v', kind: 'voice' } },
      { data: { id: 'v~c', kind: 'speech', source: 'v', target: 'c' } },
      { data: { id: 'v~~c', kind: 'affiliation', thing: 'v', source: 'v', target: 'c' } },
    ],
  });
  called = callbacks();
  container = new EventTarget();
  setCursor.mockClear();
  unlisten = listen(cy, container, called, { page: new EventTarget(), setCursor });
});
afterEach(() => cy.destroy());

const emit = (on: string | null, type: string, time = 0, place: object = {}) => {
  const event = { type, originalEvent: { timeStamp: time, ...place }, renderedPosition: { x: 1.4, y: 2.6 } };
  // Typed for names only, but documented to take a whole event.
  const target: { emit: (event: never) => unknown } = on === null ? cy : cy.getElementById(on);
  target.emit(event as never);
};
const ids = (selector: string) => cy.elements(selector).map((element) => element.id());

describe('taps', () => {
  it('select at once, and the ground selects nothing', () => {
    emit('a', 'tap');
    expect(called.onSelect.mock.calls).toEqual([['a']]);
    emit(null, 'tap');
    expect(called.onSelect).toHaveBeenLastCalledWith(null);
  });

  it('focus an actor when two come quickly, and start over after that', () => {
    for (const time of [0, 200, 400]) emit('a', 'tap', time);
    expect(called.onFocus.mock.calls).toEqual([['a']]);
    // The second tap is the first one's, so it selects nothing anew.
    expect(called.onSelect).toHaveBeenCalledTimes(2);
  });

  it('focus the actor of the first, whatever has come to lie under the second', () => {
    emit('a', 'tap', 0, { clientX: 100, clientY: 100 });
    emit('b', 'tap', 200, { clientX: 103, clientY: 98 });
    expect(called.onFocus.mock.calls).toEqual([['a']]);
    expect(called.onSelect.mock.calls).toEqual([['a']]);
    emit('a', 'tap', 1000, { changedTouches: [{ clientX: 100, clientY: 100 }] });
    emit(null, 'tap', 1200, { changedTouches: [{ clientX: 80, clientY: 110 }] });
    expect(called.onFocus.mock.calls).toEqual([['a'], ['a']]);
  });

  it('do not focus when elsewhere', () => {
    emit('a', 'tap', 0, { clientX: 100, clientY: 100 });
    emit('a', 'tap', 200, { clientX: 120, clientY: 100 });
    expect(called.onFocus).not.toHaveBeenCalled();
    expect(called.onSelect).toHaveBeenCalledTimes(2);
  });

  it('select a voice, and what it says, and a voice by the thread to whom it belongs; none of which is focused', () => {
    for (const id of ['v', 'v', 'v~c', 'v~~c']) emit(id, 'tap');
    expect(called.onSelect.mock.calls).toEqual([['v'], ['v~c'], ['v']]);
    expect(called.onFocus).not.toHaveBeenCalled();
  });

  it('do not focus when slow, on two actors, or on a line', () => {
    for (const [id, time] of [
      ['a', 0],
      ['a', 1000],
      ['b', 1100],
      ['line', 1200],
      ['line', 1300],
    ] as const) {
      emit(id, 'tap', time);
    }
    expect(called.onFocus).not.toHaveBeenCalled();
  });
});

describe('hover', () => {
  it('tells what lies under the pointer, and brings it and what it belongs to forward', () => {
    emit('a', 'mouseover');
    expect(called.onHover).toHaveBeenLastCalledWith({ kind: 'actor', id: 'a', at: { x: 1, y: 3 } });
    expect(ids('.hovered')).toEqual(['a']);
    expect(ids('.beside')).toEqual(['b', 'line']);
    expect(setCursor).toHaveBeenLastCalledWith('pointer');
  });

  it.each([
    ['v', 'voice', 'v'],
    ['v~c', 'speech', 'v~c'],
    ['v~~c', 'affiliation', 'v'],
    ['line', 'relationship', 'line'],
  ])('tells what kind of thing %s is', (element, kind, id) => {
    emit(element, 'mouseover');
    expect(called.onHover).toHaveBeenLastCalledWith({ kind, id, at: { x: 1, y: 3 } });
  });

  it.each(['mouseout', 'grab', 'dragpan'])('ends with %s', (type) => {
    emit('line', 'mouseover');
    expect(ids('.beside')).toEqual(['a', 'b']);
    emit('line', type);
    expect(called.onHover).toHaveBeenLastCalledWith(null);
    expect(ids('.hovered, .beside')).toEqual([]);
    expect(setCursor).toHaveBeenLastCalledWith('');
  });

  it('ends when the pointer leaves the container, and no longer after the listeners are off', () => {
    emit('a', 'mouseover');
    container.dispatchEvent(new Event('mouseleave'));
    expect(called.onHover).toHaveBeenLastCalledWith(null);
    emit('a', 'mouseover');
    unlisten();
    container.dispatchEvent(new Event('mouseleave'));
    expect(ids('.hovered')).toEqual(['a']);
  });
});

describe('the menu', () => {
  const TOUCH = { changedTouches: [] };

  it.each([
    ['a', 'a'],
    ['line', 'line'],
    ['v~~c', 'v'],
    [null, null],
  ])('is asked for with the other button of a mouse on %s', (on, id) => {
    emit('a', 'mouseover');
    emit(on, 'cxttap');
    expect(called.onMenu.mock.calls).toEqual([[{ id, at: { x: 1, y: 3 } }]]);
    expect(called.onHover).toHaveBeenLastCalledWith(null);
    expect(called.onSelect).not.toHaveBeenCalled();
  });

  it('is asked for with a finger held down, whose lifting is no tap', () => {
    emit('a', 'tapstart', 0, TOUCH);
    emit('a', 'taphold', 500, TOUCH);
    emit('a', 'tap', 900, TOUCH);
    expect(called.onMenu.mock.calls).toEqual([[{ id: 'a', at: { x: 1, y: 3 } }]]);
    expect(called.onSelect).not.toHaveBeenCalled();
    emit('a', 'tapstart', 2_000, TOUCH);
    emit('a', 'tap', 2_050, TOUCH);
    expect(called.onSelect.mock.calls).toEqual([['a']]);
  });

  it('is not asked for by a mouse that rests, nor by two fingers', () => {
    emit('a', 'taphold');
    emit('a', 'cxttap', 0, TOUCH);
    expect(called.onMenu).not.toHaveBeenCalled();
    emit('a', 'tap');
    expect(called.onSelect.mock.calls).toEqual([['a']]);
  });
});

describe('dragging', () => {
  it('reports where an actor was let go, on whole units, and puts it there', () => {
    emit('a', 'grab');
    cy.getElementById('a').position({ x: 33.4, y: -7.6 });
    emit('a', 'free');
    expect(called.onMove.mock.calls).toEqual([[{ a: { x: 33, y: -8 } }]]);
    expect(cy.getElementById('a').position()).toEqual({ x: 33, y: -8 });
  });

  it('reports nothing for a mere click', () => {
    emit('a', 'grab');
    emit('a', 'free');
    expect(called.onMove).not.toHaveBeenCalled();
  });
});

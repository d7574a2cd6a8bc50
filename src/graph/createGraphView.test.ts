// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECEDED, RECEDED_CLEARLY } from '../encoding/drawing.ts';
import { DARK, LIGHT } from '../encoding/palette.ts';
import { actorId } from '../domain/ids.ts';
import { defaultView, type View } from '../view/view.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { buildScene } from './buildScene.ts';
import { createGraphView } from './createGraphView.ts';
import type { GraphView } from './graphViewTypes.ts';
import { stylesheet } from './stylesheet.ts';
import { testClaim, testIndex } from './testScene.ts';
import { testSourcingScene } from './testSourcing.ts';

vi.mock('./stylesheet.ts', async (original) => {
  const all = await original<{ stylesheet: typeof stylesheet }>();
  return { ...all, stylesheet: vi.fn(all.stylesheet) };
});

const THEME = { palette: LIGHT, fontFamily: 'sans-serif', receded: RECEDED, motion: false };
const INDEX = testIndex([testClaim('c1', ['a', 'ties', 'b']), testClaim('c2', ['b', 'ties', 'c'])], {
  layout: { a: { x: -400, y: 0 }, b: { x: 0, y: 0 }, c: { x: 400, y: 300 } },
});
const scene = (change: Partial<View> = {}) => {
  const view = { ...defaultView('test'), ...change };
  return buildScene(INDEX, visibleGraph(INDEX, view), view);
};
const callbacks = () => ({
  onSelect: vi.fn(),
  onFocus: vi.fn(),
  onMove: vi.fn(),
  onCamera: vi.fn(),
  onHover: vi.fn(),
  onMenu: vi.fn(),
});

/** All actors but one are filtered away. */
const sceneOfOne = () => {
  const whole = scene();
  return { ...whole, actors: whole.actors.map((actor) => ({ ...actor, shown: actor.id === actorId('a') })) };
};

// jsdom draws and measures nothing: a context that swallows everything, a container with a size, no observers.
const written: string[] = [];
const CONTEXT: object = new Proxy(
  {},
  {
    get: (_, name) => {
      if (name === 'measureText') return () => ({ width: 10 });
      return name === 'fillText' ? (text: string) => written.push(text) : () => CONTEXT;
    },
    set: () => true,
  },
);
let width = 800;
let left = 0;
let resized = () => {};
let container: HTMLElement;
let view: GraphView;
let called: ReturnType<typeof callbacks>;

beforeEach(() => {
  vi.useFakeTimers();
  width = 800;
  left = 0;
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => CONTEXT, configurable: true });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(left, 0, width, 600));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
  container = document.createElement('div');
  document.body.append(container);
  called = callbacks();
  view = createGraphView(container, THEME, called);
  // The observer of ours is made after Cytoscape's own.
  view.update(scene());
});
afterEach(() => {
  view.destroy();
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const resize = (to: number) => {
  width = to;
  resized();
};

describe('createGraphView', () => {
  it('styles its elements anew for other colours only', () => {
    vi.mocked(stylesheet).mockClear();
    view.setTheme(THEME);
    view.setTheme({ ...THEME, motion: true });
    expect(stylesheet).not.toHaveBeenCalled();
    view.setTheme({ ...THEME, palette: DARK });
    expect(stylesheet).toHaveBeenCalledOnce();
    view.setTheme({ ...THEME, palette: DARK, receded: RECEDED_CLEARLY });
    expect(stylesheet).toHaveBeenCalledTimes(2);
  });

  it('draws nothing for as long as it is held, unless its canvas was emptied', () => {
    const drawn = (): boolean => {
      written.length = 0;
      vi.advanceTimersByTime(100);
      return written.length > 0;
    };
    vi.advanceTimersByTime(100);
    const release = view.hold();
    view.update(scene({ select: actorId('a') }));
    expect(drawn()).toBe(false);
    release();
    expect(drawn()).toBe(true);

    view.hold();
    resize(600);
    expect(drawn()).toBe(true);

    resize(700);
    view.hold();
    expect(drawn()).toBe(true);
  });

  it('begins in steps, and draws nothing before the last', () => {
    view.destroy();
    view = createGraphView(container, THEME, called);
    const steps = view.begin(scene());
    written.length = 0;
    let count = 0;
    while (!steps.next().done) {
      count += 1;
      vi.advanceTimersByTime(100);
      expect(written).toEqual([]);
    }
    expect(count).toBeGreaterThan(scene().actors.length);
    vi.advanceTimersByTime(100);
    expect(written).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  });

  it('is held by the last who asked', () => {
    vi.advanceTimersByTime(100);
    const before = view.hold();
    const release = view.hold();
    view.update(scene({ select: actorId('a') }));
    written.length = 0;
    before();
    vi.advanceTimersByTime(100);
    expect(written).toEqual([]);
    release();
    vi.advanceTimersByTime(100);
    expect(written).not.toEqual([]);
  });

  it('draws the names of actors too where voices join them before anything was drawn', () => {
    view.update(testSourcingScene(INDEX));
    written.length = 0;
    vi.advanceTimersByTime(100);
    expect(written).toEqual(expect.arrayContaining(['a', 'b', 'c', 'Paper']));
  });

  it('adds no style element to the page, which the Content-Security-Policy would block', () => {
    expect(document.querySelectorAll('style')).toHaveLength(0);
    expect(container.style.position).toBe('relative');
  });

  it('fits the whole scene, and keeps it fitted while the container changes size', () => {
    const wide = view.getCamera();
    expect(wide).toMatchObject({ x: 0, width: 800, height: 600 });
    resize(400);
    expect(view.getCamera().zoom).toBeLessThan(wide.zoom);
    resize(800);
    expect(view.getCamera()).toEqual(wide);
    expect(called.onCamera).not.toHaveBeenCalled();
  });

  it('holds an explicit camera exactly, and comes back to it after a smaller window', () => {
    const camera = { x: 12.34, y: -5.6, zoom: 1.2345, width: 800, height: 600 };
    view.setCamera(camera);
    expect(view.getCamera()).toEqual(camera);
    resize(400);
    expect(view.getCamera()).toEqual({ ...camera, zoom: 0.6173, width: 400 });
    resize(800);
    expect(view.getCamera()).toEqual(camera);
    expect(called.onCamera).not.toHaveBeenCalled();
  });

  it('holds everything where it is on the page while a panel opens, and is fitted again when it closes', () => {
    const fitted = view.getCamera();
    const before = view.positionOf('b');
    width = 500;
    view.takePlace('hold');
    expect(view.positionOf('b')?.x).toBeCloseTo(before?.x ?? 0, 1);
    expect(view.getCamera()).toMatchObject({ zoom: fitted.zoom, width: 500 });
    expect(called.onCamera).toHaveBeenLastCalledWith(view.getCamera());
    // The observer, which comes later, finds nothing left to do.
    resized();
    expect(called.onCamera).toHaveBeenCalledTimes(1);
    width = 800;
    view.takePlace('hold');
    expect(called.onCamera).toHaveBeenLastCalledWith(null);
    expect(view.getCamera()).toEqual(fitted);
    resize(400);
    expect(view.getCamera().zoom).toBeLessThan(fitted.zoom);
  });

  it('holds them too when its own left edge moves', () => {
    const before = view.positionOf('b');
    [left, width] = [200, 600];
    view.takePlace('hold');
    expect(200 + (view.positionOf('b')?.x ?? 0)).toBeCloseTo(before?.x ?? 0, 1);
  });

  it('keeps what a person moved to in between', () => {
    width = 500;
    view.takePlace('hold');
    view.zoomBy(2);
    const { zoom } = view.getCamera();
    width = 800;
    view.takePlace('hold');
    expect(view.getCamera()).toMatchObject({ zoom, width: 800 });
    expect(called.onCamera).toHaveBeenLastCalledWith(view.getCamera());
  });

  it('is fitted to the room a person made, and says nothing of it', () => {
    const wide = view.getCamera();
    width = 500;
    view.takePlace('glide');
    expect(view.getCamera()).toMatchObject({ width: 500 });
    expect(view.getCamera().zoom).toBeLessThan(wide.zoom);
    expect(called.onCamera).not.toHaveBeenCalled();
  });

  it('is fitted clear of what lies over its edge, for as long as it does', () => {
    const whole = view.getCamera();
    const topOf = () => Math.min(...['a', 'b', 'c'].map((id) => view.positionOf(id)?.y ?? 0));
    expect(topOf()).toBeLessThan(300);
    view.cover({ top: 300, right: 0, bottom: 0, left: 0 });
    expect(topOf()).toBeGreaterThan(300);
    view.cover({ top: 0, right: 0, bottom: 0, left: 0 });
    expect(view.getCamera()).toEqual(whole);
    expect(called.onCamera).not.toHaveBeenCalled();
  });

  it('leaves a camera that was set where it is, whatever lies over it', () => {
    const camera = { x: 0, y: 0, zoom: 1, width: 800, height: 600 };
    view.setCamera(camera);
    view.cover({ top: 300, right: 0, bottom: 0, left: 0 });
    expect(view.getCamera()).toEqual(camera);
  });

  it('moves no camera for an update, hidden actors or not', () => {
    const before = view.getCamera();
    view.update(scene({ types: [], select: 'a' }));
    expect(view.getCamera()).toEqual(before);
  });

  it('says where a person’s zoom came to rest, once', () => {
    view.zoomBy(2);
    expect(called.onCamera).toHaveBeenCalledTimes(1);
    expect(called.onCamera).toHaveBeenCalledWith(view.getCamera());
    const turn = { deltaY: -100, clientX: 100, clientY: 100, bubbles: true, cancelable: true };
    container.dispatchEvent(new WheelEvent('wheel', turn));
    container.dispatchEvent(new WheelEvent('wheel', turn));
    expect(called.onCamera).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    expect(called.onCamera).toHaveBeenCalledTimes(2);
    expect(called.onCamera).toHaveBeenLastCalledWith(view.getCamera());
  });

  it('shows actors that are out of sight, and stays where it is when they are in it', () => {
    view.setCamera({ x: -400, y: 0, zoom: 2, width: 800, height: 600 });
    view.show([actorId('a')]);
    expect(called.onCamera).not.toHaveBeenCalled();
    view.show([actorId('c')]);
    const at = view.positionOf('c');
    expect(at?.x).toBeGreaterThan(0);
    expect(at?.x).toBeLessThan(800);
    expect(called.onCamera).toHaveBeenCalledTimes(1);
  });

  it('shows them with their names as they will be drawn, clear of what is covered', () => {
    view.setCamera({ x: -400, y: 0, zoom: 4, width: 800, height: 600 });
    view.show(['a', 'b', 'c'], { covered: { top: 100, right: 60, bottom: 0, left: 0 } });
    for (const id of ['a', 'b', 'c']) {
      const box = view.boxOf(id);
      expect(box?.left, id).toBeGreaterThanOrEqual(0);
      expect(box?.top, id).toBeGreaterThanOrEqual(100);
      expect((box?.left ?? 0) + (box?.width ?? 0), id).toBeLessThanOrEqual(740);
      expect((box?.top ?? 0) + (box?.height ?? 0), id).toBeLessThanOrEqual(600);
    }
    expect(view.boxOf('nobody')).toBeNull();
    called.onCamera.mockClear();
    // All of it is seen, and would not be larger.
    view.show(['a', 'b', 'c'], { covered: { top: 90, right: 60, bottom: 0, left: 0 } });
    expect(called.onCamera).not.toHaveBeenCalled();
  });

  it('fits what the filters leave when asked, and nothing anew where they leave all', () => {
    const whole = view.getCamera();
    expect(view.fitShown()).toBe(false);
    expect(view.getCamera()).toEqual(whole);
    view.update(sceneOfOne());
    expect(view.getCamera()).toEqual(whole);
    expect(view.fitShown()).toBe(true);
    expect(view.getCamera()).toMatchObject({ x: -400, zoom: 1.25 });
    expect(called.onCamera).toHaveBeenCalledExactlyOnceWith(view.getCamera());
  });

  it('fits in a strip no more than is drawn, and the whole again in a picture', () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(90);
    resize(300);
    const { zoom } = view.getCamera();
    view.update(sceneOfOne());
    expect(view.getCamera().zoom).toBeGreaterThan(2 * zoom);
    expect(called.onCamera).not.toHaveBeenCalled();
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    resize(800);
    expect(view.getCamera().zoom).toBeLessThan(1);
  });

  it('follows in a strip what the filters leave, and not what is merely pointed at while somebody moves it', () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(90);
    resize(300);
    container.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, clientX: 100, clientY: 40, cancelable: true }));
    const moved = view.getCamera();
    view.update(scene({ select: 'a' }));
    expect(view.getCamera()).toEqual(moved);
    view.update(sceneOfOne());
    expect(view.getCamera()).not.toEqual(moved);
  });

  it('knows where actors are drawn, and nothing of strangers', () => {
    view.setCamera({ x: 0, y: 0, zoom: 1, width: 800, height: 600 });
    expect(view.positionOf('b')).toEqual({ x: 400, y: 300 });
    expect(view.positionOf('nobody')).toBeNull();
    const size = view.sizeOf('b') ?? 0;
    expect(size).toBeGreaterThan(0);
    view.setCamera({ x: 0, y: 0, zoom: 2, width: 800, height: 600 });
    expect(view.sizeOf('b')).toBeCloseTo(2 * size);
    expect([view.sizeOf('nobody'), view.sizeOf('a~ties~b')]).toEqual([null, null]);
    view.setCamera({ x: 0, y: 0, zoom: 1, width: 800, height: 600 });
    // Of a line, the middle.
    const middle = view.positionOf('a~ties~b');
    expect(middle?.x).toBeCloseTo(200, -1);
    expect(middle?.y).toBe(300);
  });

  it('knows where on a line a mark covers no name: its middle, or the nearest place beside what is there', () => {
    view.setCamera({ x: 0, y: 0, zoom: 1, width: 800, height: 600 });
    const middle = view.clearPlaceOn('a~ties~b', 20);
    expect(middle?.x).toBeCloseTo(view.positionOf('a~ties~b')?.x ?? 0);
    // `c` and its name come to lie over the middle.
    const moved = scene({ moved: { [actorId('c')]: { x: -200, y: -10 } } });
    view.update(moved);
    const { x = 0, y = 0 } = view.clearPlaceOn('a~ties~b', 20) ?? {};
    const { left: from = 0, width: across = 0 } = view.boxOf('c') ?? {};
    expect(x <= from - 20 || x >= from + across + 20).toBe(true);
    expect(Math.abs(x - 200)).toBeLessThan(100);
    expect(y).toBeCloseTo(300);
    expect([view.clearPlaceOn('a', 20), view.clearPlaceOn('nobody', 20)]).toEqual([null, null]);
  });

  it('shows voices in the same instance, fits them too, and shows one that is out of sight', () => {
    const canvas = container.querySelector('canvas');
    view.update(testSourcingScene(INDEX, { moved: { someone: { x: 3000, y: 0 } } }));
    expect(container.querySelector('canvas')).toBe(canvas);
    const at = view.positionOf('someone');
    expect(at?.x).toBeGreaterThan(0);
    expect(at?.x).toBeLessThan(800);
    view.setCamera({ x: 0, y: 0, zoom: 2, width: 800, height: 600 });
    view.show(['someone']);
    expect(view.positionOf('someone')?.x).toBeLessThan(800);
    view.update(scene());
    expect(view.positionOf('someone')).toBeNull();
  });

  it('leaves nothing behind', () => {
    const listeners = vi.spyOn(container, 'removeEventListener');
    view.zoomBy(2);
    view.destroy();
    expect(container.childNodes).toHaveLength(0);
    expect(container.className.trim()).toBe('');
    expect(document.head.querySelectorAll('template, style')).toHaveLength(0);
    expect(listeners.mock.calls.map(([type]) => type)).toEqual(expect.arrayContaining(['wheel', 'mouseleave']));
    vi.advanceTimersByTime(5000);
  });
});

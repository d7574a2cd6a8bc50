// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { early } from './early.ts';

const root = document.documentElement;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
  localStorage.clear();
  document.body.replaceChildren();
  document.head.replaceChildren();
  for (const name of ['still', 'first', 'theme', 'introduced', 'asked']) Reflect.deleteProperty(root.dataset, name);
});

const open = (address: string): string | undefined => {
  history.replaceState(null, '', address);
  early(['select', 'dataset'], './data/harbour.json');
  return root.dataset['still'];
};

/** A page whose app has come so far. */
const holding = (app: string): void => {
  document.body.innerHTML = `<div id="app">${app}</div><script type="text/plain"></script><img alt="">`;
};
const fail = (element: string): boolean | undefined =>
  document.querySelector(element)?.dispatchEvent(new Event('error'));

describe('before the page is drawn', () => {
  it.each([
    ['/', 'waiting'],
    ['/?utm_source=letter#graph', 'waiting'],
    ['/?select=iran', 'other'],
    ['/?utm_source=letter&dataset=harbour', 'other'],
  ])('%s is shown as %s', (address, expected) => {
    expect(open(address)).toBe(expected);
  });

  it('has the colours that a person chose, and no introduction that was sent away', () => {
    localStorage.setItem('sourceline.theme', 'dark');
    localStorage.setItem('sourceline.introduced', '1');
    open('/');
    expect(root.dataset['theme']).toBe('dark');
    expect(root.dataset['introduced']).toBe('');
  });

  it('shows all there is where a script does not come, whatever was asked for', () => {
    holding('');
    open('/?select=iran');
    fail('img');
    expect(root.dataset['still']).toBe('other');
    fail('script');
    expect(root.dataset['still']).toBe('failed');
  });

  it('leaves the living page alone once that is there', () => {
    holding('<main></main>');
    open('/');
    fail('script');
    expect(root.dataset['still']).toBe('waiting');
  });

  it.each([
    ['/?select=iran', 1],
    ['/?dataset=strike', 0],
  ])('at %s asks for the dataset of the still: %i', (address, expected) => {
    open(address);
    expect(document.querySelector('link')).toBeNull();
    vi.advanceTimersByTime(40);
    expect(document.querySelectorAll('link[rel="preload"][href="./data/harbour.json"]')).toHaveLength(expected);
  });

  it('tells the style sheet until when the picture is still to be painted', () => {
    open('/');
    expect(root.dataset['first']).toBe('');
    vi.advanceTimersByTime(40);
    expect(root.dataset['first']).toBeUndefined();
  });

  it('asks for nothing that the script of the page has asked for by then', () => {
    open('/');
    vi.stubGlobal('sourceline', {});
    vi.advanceTimersByTime(40);
    expect(document.querySelector('link')).toBeNull();
  });

  it('asks for the scripts that its element names', () => {
    const script = document.createElement('script');
    script.dataset['ahead'] = './assets/a.js ./assets/b.js';
    vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
    open('/');
    vi.advanceTimersToNextFrame();
    expect(document.querySelector('link')).toBeNull();
    vi.advanceTimersToNextFrame();
    const asked = [...document.querySelectorAll('link[rel="modulepreload"]')].map((link) => link.getAttribute('href'));
    expect(asked).toEqual(['./assets/a.js', './assets/b.js']);
  });

  it.each([
    ['the browser knows', { rtt: 150 }, []],
    ['the page itself took long to come', undefined, [{ fetchStart: 4, responseStart: 170 }]],
  ])('asks a frame sooner on a slow line, as %s', (_, connection, opening) => {
    vi.stubGlobal('navigator', { connection });
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(opening as unknown as PerformanceEntry[]);
    open('/');
    vi.advanceTimersToNextFrame();
    expect(document.querySelectorAll('link[rel="preload"]')).toHaveLength(1);
    vi.advanceTimersToNextFrame();
    expect(document.querySelectorAll('link[rel="preload"]')).toHaveLength(1);
  });
});

describe('a press in the still', () => {
  /** Presses an actor of the picture. */
  function press(id: string, keys: MouseEventInit = {}): void {
    // jsdom goes nowhere, and says so.
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    document
      .querySelector(`[href="?select=${id}"] path`)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
  }
  const marked = () => [...document.querySelectorAll('svg [data-asked]')].map((link) => link.getAttribute('href'));

  it('is kept for the page to come, the last of several, and leads nowhere', () => {
    open('/');
    document.body.innerHTML = '<svg><a href="?select=a"><path/></a><a href="?select=b"><path/></a></svg>';
    press('a');
    press('b');
    expect(root.dataset['asked']).toBe('?select=b');
    expect(marked()).toEqual(['?select=b']);
  });

  it.each([
    ['another tab', { ctrlKey: true }],
    ['a window of its own', { shiftKey: true }],
  ])('for %s is the browser’s', (_, keys) => {
    open('/');
    document.body.innerHTML = '<svg><a href="?select=a"><path/></a></svg>';
    press('a', keys);
    expect(root.dataset['asked']).toBeUndefined();
  });

  it('leads to an address where no living page will come', () => {
    open('/');
    document.body.innerHTML = '<svg><a href="?select=a"><path/></a></svg>';
    root.dataset['still'] = 'failed';
    press('a');
    expect(root.dataset['asked']).toBeUndefined();
  });
});

// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { early } from './early.ts';

const root = document.documentElement;

afterEach(() => {
  history.replaceState(null, '', '/');
  localStorage.clear();
  document.body.replaceChildren();
  delete root.dataset['still'];
  delete root.dataset['theme'];
});

const open = (address: string): string | undefined => {
  history.replaceState(null, '', address);
  early(['select', 'dataset']);
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
});

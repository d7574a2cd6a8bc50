// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { withoutInline } from './withoutInline.ts';

const root = document.documentElement;

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
  delete root.dataset['still'];
});

const open = (): readonly HTMLLinkElement[] => {
  document.head.innerHTML =
    '<style>a{}</style><link rel="stylesheet" disabled href="./a.css"><style>b{}</style><link rel="stylesheet" disabled href="./b.css">';
  return [...document.querySelectorAll('link')];
};
const refuseStyles = () => vi.spyOn(HTMLStyleElement.prototype, 'sheet', 'get').mockReturnValue(null);

it('asks for nothing where the styles in the page are in force', () => {
  root.dataset['still'] = 'waiting';
  const named = open();
  expect(withoutInline(document)).toBeNull();
  expect(named.every((link) => link.hasAttribute('disabled'))).toBe(true);
  expect(root.dataset['still']).toBe('waiting');
});

it('fetches the style sheets where they are not, and waits for each to come or not', async () => {
  const named = open();
  refuseStyles();
  const [done, here] = [vi.fn(), withoutInline(document)];
  void here?.then(done);
  expect(named.some((link) => link.hasAttribute('disabled'))).toBe(false);
  named[0]?.dispatchEvent(new Event('load'));
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  named[1]?.dispatchEvent(new Event('error'));
  await here;
});

it('goes without the still where its script did not run', () => {
  root.dataset['still'] = 'plain';
  void withoutInline(document);
  expect(root.dataset['still']).toBe('other');
});

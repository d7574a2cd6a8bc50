/**
 * Runs before the page is first drawn, from a file of its own: decides whether the still in the page is the right picture,
 * and keeps an eye on whether the living page comes. It is written into that file as it stands, so that it may use
 * nothing from outside itself.
 *
 * `data-still` on the root says how the still is shown: `plain`, as in the file, alone and in full; `waiting`, laid out as
 * the page to come; `other`, not at all, since the address asks for something else; `failed`, in full and saying so. `data-introduced` stands for a person who has
 * sent the introduction away.
 * @param keys the parameters of an address that ask for another view than the still's
 */
export function early(keys: readonly string[]): void {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('sourceline.theme');
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    if (localStorage.getItem('sourceline.introduced') !== null) root.dataset['introduced'] = '';
  } catch {
    // Storage is refused in some frames and private windows.
  }
  const asked = new URLSearchParams(location.search);
  root.dataset['still'] = keys.some((key) => asked.has(key)) ? 'other' : 'waiting';
  addEventListener(
    'error',
    ({ target }) => {
      const isScript = target === window || (target instanceof Element && target.matches('script'));
      // What fails later the living page tells by itself.
      if (isScript && root.dataset['still'] && !document.querySelector('#app > *')) root.dataset['still'] = 'failed';
    },
    true,
  );
}

/**
 * Runs before the page is first drawn: decides whether the still in the page is the right picture, and keeps an eye on
 * whether the living page comes. It is written into the page as it stands, so that it may use nothing from outside itself.
 *
 * `data-still` on the root says how the still is shown: `plain`, as in the file, alone and in full; `waiting`, laid out as
 * the page to come; `picture`, its picture alone, in the living page (`takeOver.ts`); `other`, not at all, since the address
 * asks for something else; `failed`, in full and saying so. `data-asked` is where a press in the picture leads, until the
 * living page answers it. `data-first` stands until the still is painted, for what then may be left out.
 * `data-introduced` stands for a person who has sent the introduction away.
 * @param keys the parameters of an address that ask for another view than the still's
 * @param file of the still's dataset, seen from the page. Scripts to fetch beside that are named in `data-ahead` of its own
 * element, by the build.
 */
export function early(keys: readonly string[], file: string): void {
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
  root.dataset['first'] = '';
  // What the page will ask for when it is read to its end, and what its script will ask for when it runs: once the still is
  // painted, which it would slow down; on a slow line, where nothing comes before that, as soon as it is here. Who has no
  // script does not need it.
  const [opening] = performance.getEntriesByType('navigation') as Partial<PerformanceNavigationTiming>[];
  const { connection } = navigator as { readonly connection?: { readonly rtt?: number } };
  const isSlow = Math.max((opening?.responseStart ?? 0) - (opening?.fetchStart ?? 0), connection?.rtt ?? 0) > 100;
  const scripts = document.currentScript?.dataset['ahead']?.split(' ') ?? [];
  const fetchAhead = (how: Partial<HTMLLinkElement>): void =>
    document.head.append(Object.assign(document.createElement('link'), { crossOrigin: 'anonymous', ...how }));
  const askAhead = (): void => {
    // It runs already, and what is asked for twice would be kept for its next try.
    if ('sourceline' in window) return;
    for (const href of scripts) fetchAhead({ rel: 'modulepreload', href, fetchPriority: 'low' });
    if (!asked.has('dataset')) fetchAhead({ rel: 'preload', as: 'fetch', href: file });
  };
  requestAnimationFrame(() => {
    if (isSlow) askAhead();
    requestAnimationFrame(() => {
      delete root.dataset['first'];
      if (!isSlow) askAhead();
    });
  });
  addEventListener(
    'error',
    ({ target }) => {
      const isScript = target === window || (target instanceof Element && target.matches('script'));
      // What fails later the living page tells by itself.
      if (isScript && root.dataset['still'] && !document.querySelector('#app > *')) root.dataset['still'] = 'failed';
    },
    true,
  );
  // What is pressed in the still is a step on the page to come and no way to another one.
  addEventListener('click', (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const pressed = target instanceof Element ? target.closest('svg a[href]') : null;
    const isPlain = button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
    if (!pressed || !isPlain || !['waiting', 'picture'].includes(root.dataset['still'] ?? '')) return;
    event.preventDefault();
    for (const before of document.querySelectorAll('svg [data-asked]')) before.removeAttribute('data-asked');
    pressed.setAttribute('data-asked', '');
    root.dataset['asked'] = pressed.getAttribute('href') ?? '';
  });
}

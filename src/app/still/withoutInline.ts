/**
 * A host may send a policy of its own that allows no script or no style in the page itself. Then the still lacks its styles,
 * or what says how it is shown: the page goes without it, and fetches the style sheets it names.
 * @returns when those are here, or will not come; `null` where nothing is to be waited for
 */
export function withoutInline({ documentElement, head }: Document): Promise<unknown> | null {
  const named = [...head.querySelectorAll<HTMLLinkElement>('style + link[rel="stylesheet"][disabled]')];
  const isStyled = named.every(({ previousElementSibling: style }) => style instanceof HTMLStyleElement && style.sheet);
  if (!isStyled || documentElement.dataset['still'] === 'plain') documentElement.dataset['still'] = 'other';
  if (isStyled) return null;
  return Promise.all(
    named.map(
      (link) =>
        new Promise((resolve) => {
          for (const outcome of ['load', 'error']) link.addEventListener(outcome, resolve);
          link.removeAttribute('disabled');
        }),
    ),
  );
}

interface Declaration {
  readonly prop?: string;
  value?: string;
}

interface AtRule {
  readonly nodes?: readonly Declaration[];
}

/** A font of the page by its letters: the file that holds the Latin ones is the one that its texts are set in. */
const LATIN = /-latin-wght-/;

/**
 * PostCSS: a second family for the letters of a font beyond Latin, which stands behind the first in every list of families.
 * In one family, each file that is not here yet has Chromium look for a font of the system to stand in for it, once for each
 * size of type on the page, though no letter needs it: a third of the first layout (docs/decisions/0024-speed.md).
 */
export const furtherLetters = {
  postcssPlugin: 'sourceline:further-letters',
  AtRule: {
    'font-face': ({ nodes = [] }: AtRule): void => {
      const valueOf = (name: string): string => nodes.find(({ prop }) => prop === name)?.value ?? '';
      const family = nodes.find(({ prop }) => prop === 'font-family');
      if (family?.value === undefined || LATIN.test(valueOf('src'))) return;
      family.value = family.value.replace(/ Variable(?=['"]?$)/, ' Further');
    },
  },
};

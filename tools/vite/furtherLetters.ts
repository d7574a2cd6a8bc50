interface Declaration {
  value: string;
}

interface FontFace {
  readonly walkDecls: (prop: string, visit: (declaration: Declaration) => void) => void;
}

/** In the name of a font's file that holds its Latin letters, which the texts of the page are set in. */
const LATIN = '-latin-wght-';

/**
 * PostCSS: a second family for the letters of a font beyond Latin, which stands behind the first in every list of families.
 * In one family, each file that is not here yet has Chromium look for a font of the system to stand in for it, once for each
 * size of type on the page, though no letter needs it: a third of the first layout (docs/decisions/0024-boot.md).
 */
export const furtherLetters = {
  postcssPlugin: 'sourceline:further-letters',
  AtRule: {
    'font-face': (face: FontFace): void => {
      const files: string[] = [];
      face.walkDecls('src', ({ value }) => files.push(value));
      if (files.some((file) => file.includes(LATIN))) return;
      face.walkDecls(
        'font-family',
        (family) => (family.value = family.value.replace(/ Variable(?=['"]?$)/, ' Further')),
      );
    },
  },
};

import type { Catalogue, Translation } from './i18n.ts';

/**
 * Languages that nobody speaks, for finding what is not ready to be translated: English with accents and a third
 * longer (`en-XA`), and letters written from right to left (`ar-XB`). The tags are those of CLDR's pseudo-locales.
 */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

const ACCENTED = [...'áɓçđéƒĝĥíĵķĺḿñóƥɋŕšţúṽŵẋýž'];
// Letter by letter, so that it cannot be read but behaves as Arabic does.
const ARABIC = [...'ابثدهفجحيژكلمنوپقرسطعڤغخشز'];
// What the code puts in, and where it puts elements; neither is text.
const HOLE = /(\{\{[^}]*\}\}|<\/?[a-z]+\/?>)/;

const replaced = (text: string, alphabet: readonly string[]): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const put = alphabet[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
    return letter === letter.toLowerCase() ? put : put.toUpperCase();
  });

const textOf = (message: string, change: (text: string) => string): string =>
  message
    .split(HOLE)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');

// With places to break at, as long texts have.
const padding = (length: number): string => '·'.repeat(length).replace(/·{8}(?=·)/g, '$& ');

/** A message in a pseudo-locale; what the code puts into it stays. */
export function pseudoMessage(message: string, tag: PseudoLocale): string {
  switch (tag) {
    case 'en-XA': {
      // German and Finnish need about a third more room than English, and short words more than that.
      const letters = message.split(HOLE).filter((_part, at) => at % 2 === 0);
      const more = Math.ceil(letters.join('').length * 0.35);
      return `[${textOf(message, (text) => replaced(text, ACCENTED))}${padding(more)}]`;
    }
    case 'ar-XB':
      return textOf(message, (text) =>
        replaced(text, ARABIC).replace(/[0-9]/g, (sign) => String.fromCharCode(0x660 + Number(sign))),
      );
  }
}

const OTHER = '_other';
// Arabic counts with six forms, and what has not all of them is shown in English.
const MORE_PLURALS = { 'en-XA': [], 'ar-XB': ['_zero', '_two', '_few', '_many'] } as const;

const inPseudo = (messages: Translation, tag: PseudoLocale): Translation =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) => {
      const own = typeof value === 'string' ? pseudoMessage(value, tag) : inPseudo(value, tag);
      const more = key.endsWith(OTHER) ? MORE_PLURALS[tag].map((form) => key.slice(0, -OTHER.length) + form) : [];
      return [key, ...more].map((name) => [name, own] as const);
    }),
  );

/** The catalogue in a pseudo-locale. */
export const pseudoCatalogue = (catalogue: Catalogue, tag: PseudoLocale): Translation => inPseudo(catalogue, tag);

/** What dates and numbers are formatted for: with digits of its own, so that one put in as it was can be told. */
export const pseudoFormats = (tag: string): string => (tag === 'ar-XB' ? `${tag}-u-nu-arab` : tag);

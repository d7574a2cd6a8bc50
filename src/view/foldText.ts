/** Letters that are one letter to who looks for a name, though Unicode takes none of them apart. */
const ALIKE: Readonly<Record<string, string>> = {
  // Arabic, Persian and Urdu forms of yeh, kaf, heh and alef; teh marbuta is written heh as often.
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u06d2': '\u064a',
  '\u06a9': '\u0643',
  '\u06aa': '\u0643',
  '\u0629': '\u0647',
  '\u06be': '\u0647',
  '\u06c1': '\u0647',
  '\u06c3': '\u0647',
  '\u06d5': '\u0647',
  '\u0671': '\u0627',
  // Latin letters with a stroke, or joined.
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Arabic-Indic and Persian digits, both in the order of their values. */
const DIGITS =
  '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9';

/**
 * Text folded for finding: compatibility forms and marks removed (NFKD without combining marks, which takes the hamza
 * off its letter), a hamza of its own, tatweel, zero-width characters and apostrophes dropped, the Arabic, Persian and
 * Urdu forms of a letter made one, digits as typed on a keyboard, case folded, white space and dashes single blanks.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0621\u0640\u200b-\u200f\u2060\ufeff'\u2018\u2019\u02bb-\u02bf`]/gu, '')
    .toLowerCase()
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(DIGITS.indexOf(digit) % 10))
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

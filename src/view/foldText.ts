/**
 * Text folded for finding: compatibility forms and marks removed (NFKD without combining marks), case folded, the
 * Arabic and Persian forms of kaf and yeh made one, tatweel and zero-width characters dropped, apostrophes as a
 * keyboard types them, white space single.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

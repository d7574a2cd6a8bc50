/** In what the typography of two passages with the same words may differ. */
export const EVENED = ['quotation-marks', 'white-space', 'invisible', 'hyphens', 'ligatures', 'composition'] as const;
export type Evened = (typeof EVENED)[number];

const SIGNS: Readonly<Record<Exclude<Evened, 'composition'>, RegExp>> = {
  'quotation-marks': /["'“”„‟«»‘’‚‛ʼ‹›]/g,
  'white-space': /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,
  invisible: /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g,
  hyphens: /[\u002D\u2010\u2011]/g,
  ligatures: /[\uFB00-\uFEFC]/g,
};

/** Names in what the typography of two passages differs that say the same words: nothing for equal ones. */
export function evenedOut(passage: string, words: string): readonly Evened[] {
  if (passage === words) return [];
  const signsOf = (text: string, kind: keyof typeof SIGNS): string => (text.match(SIGNS[kind]) ?? []).join('|');
  return EVENED.filter((kind) =>
    kind === 'composition'
      ? (passage.normalize('NFC') === passage) !== (words.normalize('NFC') === words)
      : signsOf(passage, kind) !== signsOf(words, kind),
  );
}

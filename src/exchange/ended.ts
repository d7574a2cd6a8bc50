/** Whether a text ends in a full stop, also within what keeps it from moving the words around it. */
export const isEnded = (text: string): boolean => /\.\u2069*$/u.test(text);

/** A text as a sentence. A name that ends in a full stop, as “the U.S.” does, ends the sentence with it. */
export const ended = (text: string): string => (isEnded(text) ? text : `${text}.`);

/** Texts one after another, each but the last as a sentence. */
export const inSentences = (...texts: readonly string[]): string =>
  texts.map((text, at) => (at < texts.length - 1 ? ended(text) : text)).join(' ');

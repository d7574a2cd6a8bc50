/** A text as positions count it, and what had to be changed to get there. */
export interface NormalisedText {
  readonly text: string;
  /** In plain words, for a message; empty when the text was normal already. */
  readonly changes: readonly string[];
}

/**
 * The normal form of a source's text, in which `start`, `end`, `length` and the fingerprint are counted:
 * no byte order mark; every line break one `\n`; nothing else is touched, so that words stay as printed.
 */
export function normaliseText(raw: string): NormalisedText {
  const changes: string[] = [];
  let text = raw;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    changes.push('a byte order mark at the start was left out');
  }
  if (text.includes('\r')) {
    text = text.replace(/\r\n?/g, '\n');
    changes.push('Windows or old Macintosh line ends were read as single line feeds');
  }
  return { text, changes };
}

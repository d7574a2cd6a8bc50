/** An error stops a build and an import; a warning does not. */
export type Severity = 'error' | 'warning';

/** One thing the checker noticed. */
export interface Finding {
  /** The id of the rule, for example `quote-length`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Where in the dataset, for example `claims[3].quotes[0]`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, in plain words. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** What a rule reports: the runner adds the rule's id and severity. */
export type Problem = Pick<Finding, 'path' | 'message' | 'mend'>;

/** Writes a path as it is read in code: `at('claims', 3, 'quotes', 0)` is `claims[3].quotes[0]`. */
export function at(...steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    const key = String(step);
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(shorten(key))}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/**
 * A text short enough to repeat in a message: at most `limit` UTF-16 code units. Line breaks and other control characters
 * are made visible, so that a file cannot send escape sequences to the terminal its findings are printed in.
 */
export function shorten(text: string, limit = 60): string {
  const cut = text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return cut.replace(/\n/g, '⏎').replace(/\p{Cc}/gu, '\uFFFD');
}

/** Where a JSON text stops being JSON. `line` and `column` count from 1, columns in UTF-16 code units. */
export interface JsonSyntaxError {
  readonly line: number;
  readonly column: number;
  /** What is there, in plain words, to be read before "at line …". */
  readonly reason: string;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds the first place where a text breaks the JSON grammar (RFC 8259). Engines word their syntax errors differently
 * and several give no position, so the text that `JSON.parse` refused is read again here. Loops instead of recursing:
 * a hundred thousand open brackets must not overflow the stack.
 */
export function jsonSyntaxError(text: string): JsonSyntaxError {
  const { position, reason } = scan(text);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, reason };
}

interface Stop {
  readonly position: number;
  readonly reason: string;
}

function scan(text: string): Stop {
  const open: ('{' | '[')[] = [];
  let position = 0;
  let expects: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after' = 'value';

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position += match[0].length;
    return match !== null;
  };

  for (;;) {
    take(SPACE);
    const next = text[position];
    if (expects === 'after') {
      const container = open.at(-1);
      if (container === undefined)
        return { position, reason: next === undefined ? 'the text ends' : 'more text after the end' };
      if (next === ',') {
        position += 1;
        expects = container === '{' ? 'key' : 'value';
      } else if (next === (container === '{' ? '}' : ']')) {
        position += 1;
        open.pop();
      } else {
        return { position, reason: found(next, `a comma or ${container === '{' ? '}' : ']'}`) };
      }
    } else if ((expects === 'value-or-end' && next === ']') || (expects === 'key-or-end' && next === '}')) {
      position += 1;
      open.pop();
      expects = 'after';
    } else if (expects === 'key' || expects === 'key-or-end') {
      if (next !== '"') return { position, reason: found(next, 'a key in double quotes') };
      const end = readString(text, position);
      if (typeof end !== 'number') return end;
      position = end;
      take(SPACE);
      if (text[position] !== ':') return { position, reason: found(text[position], 'a colon') };
      position += 1;
      expects = 'value';
    } else if (next === '{' || next === '[') {
      position += 1;
      open.push(next);
      expects = next === '{' ? 'key-or-end' : 'value-or-end';
    } else if (next === '"') {
      const end = readString(text, position);
      if (typeof end !== 'number') return end;
      position = end;
      expects = 'after';
    } else if (take(NUMBER) || take(WORD)) {
      expects = 'after';
    } else {
      return { position, reason: found(next, 'a value') };
    }
  }
}

function found(character: string | undefined, wanted: string): string {
  return character === undefined
    ? `the text ends where ${wanted} should be`
    : `found ${JSON.stringify(character)} where ${wanted} should be`;
}

/** The position after a text in quotes, or where and why it breaks off. */
function readString(text: string, start: number): number | Stop {
  let position = start + 1;
  for (;;) {
    const next = text[position];
    if (next === undefined) return { position: start, reason: 'the text ends inside the text in quotes that starts' };
    if (next === '"') return position + 1;
    if (next < ' ') return { position, reason: 'found a line break or control character inside a text in quotes' };
    if (next === '\\') {
      ESCAPE.lastIndex = position;
      const escape = ESCAPE.exec(text);
      if (!escape) return { position, reason: 'found an unknown escape in a text in quotes' };
      position += escape[0].length;
    } else {
      position += 1;
    }
  }
}

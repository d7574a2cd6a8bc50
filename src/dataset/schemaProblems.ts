import type * as z from 'zod/mini';
import { at, shorten, type Problem } from './finding.ts';
import { FORMS } from './schemaParts.ts';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** Says in plain words what zod found. `input` is the whole value that was parsed: a missing key differs from a wrong one. */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown): Problem {
  const path = at(...issue.path);
  const value = valueAt(input, issue.path);
  const found = show(value);

  switch (issue.code) {
    case 'invalid_type': {
      const wanted = TYPE_NAMES[issue.expected] ?? issue.expected;
      if (value === undefined) return missing(path, wanted);
      return { path, message: `Expected ${wanted}, found ${found}.`, mend: `Replace it by ${wanted}.` };
    }
    case 'invalid_value': {
      const wanted = issue.values.map((allowed) => JSON.stringify(allowed)).join(', ');
      if (value === undefined) return missing(path, `one of ${wanted}`);
      return { path, message: `${found} is not one of the values allowed here.`, mend: `Use one of ${wanted}.` };
    }
    case 'invalid_format':
    case 'custom': {
      const form = Object.entries(FORMS).find(([name]) => name === issue.message)?.[1];
      return {
        path,
        message: `${found} ${form?.message ?? 'does not have the form this format needs'}.`,
        mend: form?.mend ?? 'See the published schema of the format.',
      };
    }
    case 'too_big':
      return {
        path,
        message: `This is too ${size(issue.origin).adjective}: at most ${issue.maximum}${size(issue.origin).unit} allowed.`,
        mend: 'Shorten it.',
      };
    case 'too_small':
      return {
        path,
        message: `This is too ${size(issue.origin).opposite}: at least ${issue.minimum}${size(issue.origin).unit} needed.`,
        mend: 'Give a value in the allowed range.',
      };
    case 'invalid_key': {
      const key = issue.path.at(-1);
      return { path, message: `The key ${show(key)} ${FORMS.id.message}.`, mend: FORMS.id.mend };
    }
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_element':
      return {
        path,
        message: 'This does not have the shape the format needs.',
        mend: 'See the published schema of the format.',
      };
  }
}

const missing = (path: string, wanted: string): Problem => ({
  path,
  message: 'This key is missing.',
  mend: `Add it, with ${wanted}.`,
});

function size(origin: string): { adjective: string; opposite: string; unit: string } {
  if (origin === 'string') return { adjective: 'long', opposite: 'short', unit: ' characters' };
  if (origin === 'array') return { adjective: 'long a list', opposite: 'short a list', unit: ' items' };
  return { adjective: 'large a number', opposite: 'small a number', unit: '' };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return Reflect.get(value, step);
  }, input);
}

function show(value: unknown): string {
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined ? 'nothing' : 'an object';
}

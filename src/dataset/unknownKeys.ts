import * as z from 'zod/mini';
import { at, shorten, type Problem } from './finding.ts';

/**
 * Keys the schema does not know. They are no error, so that files written for a later minor version of the format
 * still open; but a misspelt optional key must not pass in silence either. Descends only as deep as the schema does.
 */
export function* unknownKeys(schema: unknown, value: unknown, path: readonly PropertyKey[] = []): Generator<Problem> {
  if (schema instanceof z.ZodMiniOptional) {
    yield* unknownKeys(schema.def.innerType, value, path);
  } else if (schema instanceof z.ZodMiniArray) {
    if (!Array.isArray(value)) return;
    for (const [position, item] of value.entries()) yield* unknownKeys(schema.def.element, item, [...path, position]);
  } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return;
  } else if (schema instanceof z.ZodMiniRecord) {
    for (const [key, item] of Object.entries(value)) yield* unknownKeys(schema.def.valueType, item, [...path, key]);
  } else if (schema instanceof z.ZodMiniObject) {
    const shape: Readonly<Record<string, unknown>> = schema.shape;
    for (const [key, item] of Object.entries(value)) {
      if (Object.hasOwn(shape, key)) yield* unknownKeys(shape[key], item, [...path, key]);
      else yield unknownKey([...path, key], Object.keys(shape));
    }
  }
}

function unknownKey(path: readonly PropertyKey[], known: readonly string[]): Problem {
  const key = String(path.at(-1));
  return {
    path: at(...path),
    message: `The format has no key "${shorten(key)}" here; it is left out.`,
    mend: `Check its spelling, or remove it. Keys known here: ${known.join(', ')}.`,
  };
}

import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/**
 * A value that follows another once what else changes with that is painted, and rendered without holding up anything.
 * `useDeferredValue` alone may render it before that frame, which then comes the later.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [late, setLate] = useState(() => value);
  useEffect(() => {
    if (Object.is(late, value)) return;
    return afterPaint(() => startTransition(() => setLate(() => value)));
  }, [late, value]);
  return late;
}

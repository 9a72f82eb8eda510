import { z } from 'zod';

/**
 * An object of names that others choose, as a map. `z.record` leaves a member called `__proto__` out without a word, and
 * what is left out is not counted.
 */
export function ownEntries<Value extends z.ZodType>(value: Value) {
  return z.preprocess(
    (input) =>
      typeof input === 'object' && input !== null && !Array.isArray(input)
        ? new Map(Object.entries(input))
        : input,
    z.map(z.string(), value),
  );
}

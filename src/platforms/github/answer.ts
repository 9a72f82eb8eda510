import type * as z from 'zod';
import { ScangateError } from '../../core/errors.ts';

/** Takes an answer for what it has to be; rejects with `BACKEND_PROTOCOL` for anything else. */
export function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  answer: unknown,
  about: string,
): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(answer);
  if (success) return data;
  const where = error.issues[0]?.path.join('.') ?? '';
  throw new ScangateError(
    'BACKEND_PROTOCOL',
    `GitHub answered something else than ${about}${where === '' ? '' : ` (at ${where})`}`,
    { hint: 'Does a proxy answer in its place?' },
  );
}

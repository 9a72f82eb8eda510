import type * as z from 'zod';
import { ScangateError } from '../../core/errors.ts';

/** Takes an answer of a platform for what it has to be; throws `BACKEND_PROTOCOL` for anything else. */
export function readAnswerOf<Schema extends z.ZodType>(
  platform: string,
  schema: Schema,
  answer: unknown,
  about: string,
): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(answer);
  if (success) return data;
  const where = error.issues[0]?.path.join('.') ?? '';
  throw new ScangateError(
    'BACKEND_PROTOCOL',
    `${platform} answered something else than ${about}${where === '' ? '' : ` (at ${where})`}`,
    { hint: 'Does a proxy answer in its place?' },
  );
}

import type * as z from 'zod';
import { readAnswerOf } from '../comment/answer.ts';

/** Takes an answer for what it has to be; throws `BACKEND_PROTOCOL` for anything else. */
export function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  answer: unknown,
  about: string,
): z.infer<Schema> {
  return readAnswerOf('GitHub', schema, answer, about);
}

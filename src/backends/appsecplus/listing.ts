import type { z } from 'zod';
import { ScangateError } from '../../core/errors.ts';
import { mostFindings } from '../../core/limits.ts';
import { counted, number } from '../../core/words.ts';
import type { Listed } from './client.ts';
import { readPage } from './schema.ts';

/**
 * Reads all pages of a list; `read` gets one, from its cursor. Pages that lead back to one of before, or are too many,
 * are left at what was read until then. What stands on two pages, by its id, is there once; an entry that cannot be read
 * spoils no other.
 */
export async function listing<Schema extends z.ZodType<{ readonly id?: string | undefined }>>(
  about: string,
  read: (cursor: string | undefined) => Promise<unknown>,
  schema: Schema,
  mostPages: number,
): Promise<Listed<z.infer<Schema>>> {
  const entries: z.infer<Schema>[] = [];
  const ids = new Set<string>();
  const cursors = new Set<string>();
  let unreadable = 0;
  const done = (gap?: string): Listed<z.infer<Schema>> => {
    const gaps = [
      ...(unreadable > 0 ? [`${counted(unreadable, 'entry', 'entries')} cannot be read`] : []),
      ...(gap === undefined ? [] : [gap]),
    ];
    return gaps.length === 0 ? { entries } : { entries, gap: gaps.join(', ') };
  };
  for (let cursor: string | undefined; ; ) {
    const page = readPage(await read(cursor));
    if (page === undefined)
      throw new ScangateError('BACKEND_PROTOCOL', `${about}: the answer is not a list`, {
        hint: 'Does a proxy or a login page answer in the place of AppSec+?',
      });
    for (const entry of page.entries) {
      const { success, data } = schema.safeParse(entry);
      if (!success) unreadable += 1;
      else if (data.id === undefined || !ids.has(data.id)) {
        entries.push(data);
        if (data.id !== undefined) ids.add(data.id);
      }
    }
    cursor = page.next;
    if (cursor === undefined) return done();
    if (cursors.has(cursor)) return done('its pages repeat themselves');
    cursors.add(cursor);
    if (entries.length >= mostFindings) return done(`only ${number(entries.length)} entries were read`);
    if (cursors.size >= mostPages) return done('there are too many pages');
  }
}

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { describeError, InputError } from '../core/errors.ts';

/** How TrueType and OpenType files begin ("OpenType font file", learn.microsoft.com/typography). */
const beginnings = ['00010000', '4f54544f', '74727565'];

/** Rejects with an `InputError` for a file that cannot be read or is no TTF or OTF, before anything is rendered. */
export async function checkFont(path: string): Promise<void> {
  const refuse = (why: string) =>
    new InputError([
      { input: 'pdf-font', message: `'${path}' ${why}`, hint: 'Give the path of a TTF or OTF file.' },
    ]);
  let beginning: string;
  try {
    // Nobody waits at a pipe or a terminal that a link in the checkout leads to.
    await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!(await file.stat()).isFile()) throw new Error('it is not a regular file');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    beginning = buffer.subarray(0, bytesRead).toString('hex');
  } catch (thrown) {
    throw refuse(`cannot be read: ${describeError(thrown)}`);
  }
  if (!beginnings.includes(beginning)) throw refuse('is no font of that kind');
}

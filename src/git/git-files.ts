import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * The whole of a small regular file, or undefined when there is none, it is a link, a device or a pipe, or it has more
 * than `maxBytes`. A missing file and a hostile one are the same to a reader of `.git`: nothing to go by.
 */
export async function readSmallFile(path: string, maxBytes: number): Promise<Buffer | undefined> {
  try {
    const noFollow = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    await using handle = await open(path, constants.O_RDONLY | noFollow);
    const stat = await handle.stat();
    if (!stat.isFile() || stat.size > maxBytes) return undefined;
    const content = await handle.readFile();
    return content.length > maxBytes ? undefined : content;
  } catch {
    return undefined;
  }
}

import { stat } from 'node:fs/promises';
import type { Settings } from '../config/inputs.ts';
import type { Problem } from '../core/errors.ts';
import type { ScanTarget } from '../core/model/scan.ts';
import { nearest } from '../core/nearest.ts';
import type { Repository } from '../git/repository.ts';

const commandNames = ['scan', 'cancel', 'config', 'gate', 'version', 'completion', 'help'];

/** What is wrong with the folder that shall be scanned. `typed` is what stood on the command line, if anything. */
export async function checkPath(path: string, typed: string | undefined): Promise<Problem[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  const input = 'path';
  if (found instanceof Error) {
    const near = typed === undefined ? undefined : nearest(typed, commandNames);
    const cause =
      found.code === 'ENOENT' ? 'does not exist' : `cannot be read (${found.code ?? found.message})`;
    return [
      {
        input,
        message: `'${typed ?? path}' ${cause}`,
        hint: near ? `Did you mean the command '${near}'?` : 'Give the folder of a checkout.',
      },
    ];
  }
  if (found.isDirectory()) return [];
  const hint = typed?.endsWith('.json')
    ? `To judge a stored result: scangate gate ${typed}`
    : 'Give the folder that it lies in.';
  return [{ input, message: `'${typed ?? path}' is a file, not a folder`, hint }];
}

/** What to scan: the inputs first, then what the checkout's own .git says. */
export function targetOf(settings: Settings, git: Repository | undefined): ScanTarget {
  const repository = settings.repository ?? git?.origin;
  const ref = settings.ref ?? git?.head.ref;
  const sha = settings.sha ?? git?.head.sha;
  return {
    path: settings.path,
    ...(repository ? { repository } : {}),
    ...(ref ? { ref } : {}),
    ...(sha ? { sha } : {}),
  };
}

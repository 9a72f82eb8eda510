import { realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Settings } from '../config/inputs.ts';
import type { Problem } from '../core/errors.ts';
import type { ScanTarget } from '../core/model/scan.ts';
import { nearest } from '../core/nearest.ts';
import { type Repository, readRepository } from '../git/repository.ts';
import type { Job } from './job.ts';
import type { Place } from './order.ts';

type Located = Pick<Settings, 'path'> & Partial<Pick<Settings, 'repository' | 'ref' | 'sha'>>;

const commandNames = [
  'scan',
  'cancel',
  'config',
  'gate',
  'report',
  'emulate',
  'version',
  'completion',
  'help',
];

/**
 * What is wrong with the folder that shall be scanned, which is shown as `shown`. `typed` is what stood on the command
 * line, if anything: only there it may have been meant for a command.
 */
export async function checkPath(
  path: string,
  typed: string | undefined,
  shown = typed ?? path,
): Promise<Problem[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  const input = 'path';
  if (found instanceof Error) {
    const near = typed === undefined ? undefined : nearest(typed, commandNames);
    const cause =
      found.code === 'ENOENT' ? 'does not exist' : `cannot be read (${found.code ?? found.message})`;
    return [
      {
        input,
        message: `'${shown}' ${cause}`,
        hint: near ? `Did you mean the command '${near}'?` : 'Give the folder of a checkout.',
      },
    ];
  }
  if (found.isDirectory()) return [];
  const hint = typed?.endsWith('.json')
    ? `To judge a stored result: scangate gate ${typed}`
    : 'Give the folder that it lies in.';
  return [{ input, message: `'${shown}' is a file, not a folder`, hint }];
}

/** What to scan: the inputs first, then what the checkout's own .git says. */
function targetOf(settings: Located, git: Repository | undefined): ScanTarget {
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

/** Where a command runs: its folder is relative to the work tree, else to `cwd`, so that it is the same elsewhere. */
export async function placeOf(settings: Located, job: Job, cwd: string): Promise<Place> {
  const git = await readRepository(settings.path);
  const from = git?.root ?? (await resolved(cwd));
  const folder = relative(from, await resolved(settings.path)).replaceAll(sep, '/');
  return { job, target: targetOf(settings, git), folder };
}

function resolved(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

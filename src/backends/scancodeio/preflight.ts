import { InputError, type Problem, ScangateError } from '../../core/errors.ts';
import type { ScanTarget } from '../../core/model/scan.ts';
import { nearest } from '../../core/nearest.ts';
import { findWorktree } from '../../git/find-worktree.ts';
import { HttpError } from '../../http/http-client.ts';
import { noApi } from '../no-api.ts';
import { pipelines, read } from './schema.ts';
import type { StartDeps } from './start.ts';

type Pipelines = ReturnType<(typeof pipelines)['parse']>;

/** Whether the server answers, takes the key and has the pipelines, and whether there is something to upload. */
export async function checkServer(
  { client, refuse, options }: StartDeps,
  target: ScanTarget,
  signal: AbortSignal,
): Promise<void> {
  if (options['input-urls'].length === 0 && (await findWorktree(target.path)) === undefined)
    throw new ScangateError(
      'TARGET_UNUSABLE',
      `${target.path} is no git checkout, so there is no commit to upload`,
      {
        hint: "Scan the folder of a checkout, or name what the server shall download with the option 'input-urls'.",
      },
    );
  const about = 'asking ScanCode.io for its pipelines';
  const answer = await client.pipelines(signal).catch((thrown: unknown) => {
    throw thrown instanceof HttpError && thrown.status === 404
      ? noApi('ScanCode.io', thrown, whereTo)
      : refuse(thrown, about);
  });
  const known = read(pipelines, answer, about);
  const problems = options.pipelines.flatMap((asked) => problemOf(asked, known));
  if (problems.length > 0) throw new InputError(problems);
}

function problemOf(asked: string, known: Pipelines): Problem[] {
  const [name = ''] = asked.split(':');
  const found = known.find((pipeline) => pipeline.name === name);
  const input = 'options: pipelines';
  if (found === undefined) {
    const near = nearest(
      name,
      known.map((pipeline) => pipeline.name),
    );
    const all = `It has: ${known.map((pipeline) => pipeline.name).join(', ')}.`;
    const hint = near === undefined ? all : `Did you mean '${near}'?`;
    return [{ input, message: `the server has no pipeline '${name}'`, hint }];
  }
  if (found.is_available !== false) return [];
  const reason = found.unavailable_reason?.trim().replace(/\.$/, '') ?? '';
  const why = reason === '' ? '' : `: ${reason}`;
  const hint = 'Remove it, or ask the administrator of the server to set it up.';
  return [{ input, message: `pipeline '${name}' cannot run on the server${why}`, hint }];
}

const whereTo =
  'Set base-url (SCANGATE_BASE_URL or SCANCODEIO_URL) to the address of the server, with the prefix of its proxy if it has one.';

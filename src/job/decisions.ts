import { readIgnoreFile } from '../config/ignore-file.ts';
import type { Settings } from '../config/inputs.ts';
import { showPath } from '../config/load.ts';
import { InputError } from '../core/errors.ts';
import type { Decisions } from '../core/run/decide.ts';
import { readResult } from './read-result.ts';

/**
 * Reads the baseline and the file of ignored findings for results of a backend, before anything is scanned.
 *
 * @throws InputError, or another `ScangateError`, that names the file and what is wrong with it
 */
export async function readDecisions(
  settings: Pick<Settings, 'baseline' | 'ignore-file'>,
  backend: string,
  cwd: string,
): Promise<Decisions> {
  const { baseline, 'ignore-file': ignoreFile } = settings;
  return {
    ...(baseline === undefined ? {} : { baseline: await readBaseline(baseline, backend, cwd) }),
    ignore: ignoreFile === undefined ? [] : await readIgnoreFile(ignoreFile, showPath(ignoreFile, cwd)),
  };
}

/** The findings of an earlier result, those that were ignored then among them. */
async function readBaseline(path: string, wanted: string, cwd: string): Promise<ReadonlySet<string>> {
  const shownAs = showPath(path, cwd);
  const input = `baseline ${shownAs}`;
  const { backend, findings, ignored = [], verdict } = await readResult(path, input, 'fingerprints');
  const refuse = (message: string, hint: string) => new InputError([{ input, message, hint }]);
  if (backend !== wanted)
    throw refuse(
      `is of backend ${backend}, and this scan is by ${wanted}: everything would seem new`,
      'Give a result of the same backend.',
    );
  if (!verdict)
    throw refuse('is of a run without results', 'Give the scangate.json of a run that ended with a verdict.');
  return new Set(
    [...findings, ...ignored.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint),
  );
}

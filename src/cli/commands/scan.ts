import type { Command } from 'commander';
import type { LoadBackend } from '../../backends/index.ts';
import { showPath } from '../../config/load.ts';
import { checkScanSettings } from '../../job/check-settings.ts';
import type { Ci } from '../../job/ci.ts';
import type { Host } from '../../job/host.ts';
import { inTermsOfInputs } from '../../job/in-terms-of-inputs.ts';
import { runJob } from '../../job/run-job.ts';
import { checkPath } from '../../job/target.ts';
import { createOutput } from '../output.ts';
import {
  commandLineSource,
  loadSessionSettings,
  openSession,
  type Session,
  sessionPlace,
} from '../session.ts';

/** `scangate scan [path]`: the whole job in one process. */
export async function scanCommand(host: Host, command: Command, loadBackend: LoadBackend): Promise<number> {
  const session = await openSession(host, command, 1);
  const [typed] = session.commandLine.operands;
  if (session.ci) return scanInCi(session, session.ci, typed, loadBackend);
  const { settings } = await loadSessionSettings(session, typed, async (resolution) => {
    const path = resolution.inputs.get('path')?.value;
    return [
      ...(typeof path === 'string' ? await checkPath(path, typed) : []),
      ...(await checkScanSettings(resolution, loadBackend)),
    ];
  });
  const platform = createOutput(session, showPath(settings.path, host.cwd));
  const place = await sessionPlace(session, settings);
  const { exitCode } = await runJob({ ...session, platform, loadBackend }, settings, place);
  return exitCode;
}

async function scanInCi(
  session: Session,
  ci: Ci,
  typed: string | undefined,
  loadBackend: LoadBackend,
): Promise<number> {
  const { runInCi } = await import('../../job/run-in-ci.ts');
  const { host } = session;
  const { exitCode } = await runInCi({
    host,
    ci,
    sources: [commandLineSource(session, typed)],
    loadBackend,
    show: (settings) => createOutput(session, showPath(settings.path, host.cwd)),
    reword: (problem) => inTermsOfInputs(problem, ci.inputs),
  });
  return exitCode;
}

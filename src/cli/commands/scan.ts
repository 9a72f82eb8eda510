import type { Command } from 'commander';
import type { LoadBackend } from '../../backends/index.ts';
import { showPath } from '../../config/load.ts';
import { checkScanSettings } from '../../job/check-settings.ts';
import type { Host } from '../../job/host.ts';
import { jobOf } from '../../job/job.ts';
import { runJob } from '../../job/run-job.ts';
import { checkPath, placeOf } from '../../job/target.ts';
import { createOutput } from '../output.ts';
import { loadSessionSettings, openSession } from '../session.ts';

/** `scangate scan [path]`: the whole job in one process. */
export async function scanCommand(host: Host, command: Command, loadBackend: LoadBackend): Promise<number> {
  const session = openSession(host, command, 1);
  const [typed] = session.commandLine.operands;
  const { settings } = await loadSessionSettings(session, typed, async (resolution) => {
    const path = resolution.inputs.get('path')?.value;
    return [
      ...(typeof path === 'string' ? await checkPath(path, typed) : []),
      ...(await checkScanSettings(resolution, loadBackend)),
    ];
  });
  const platform = createOutput(session, showPath(settings.path, host.cwd));
  const place = await placeOf(settings, jobOf(host.env, host.clock.date()), host.cwd);
  const { exitCode } = await runJob({ ...session, platform, loadBackend }, settings, place);
  return exitCode;
}

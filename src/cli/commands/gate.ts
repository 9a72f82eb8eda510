import { resolve } from 'node:path';
import type { Command } from 'commander';
import { InputError } from '../../core/errors.ts';
import { judgeAgain } from '../../core/judge-again.ts';
import { readDecisions } from '../../job/decisions.ts';
import type { Host } from '../../job/host.ts';
import { readResult } from '../../job/read-result.ts';
import { createOutput } from '../output.ts';
import { loadSessionSettings, openSession } from '../session.ts';

/** `scangate gate <scangate.json>`: judges a stored result with the rules given now. */
export async function gateCommand(host: Host, command: Command): Promise<number> {
  const session = await openSession(host, command, 1);
  const [file] = session.commandLine.operands;
  const missing = {
    input: 'file',
    message: 'is missing',
    hint: 'For example: scangate gate scangate-reports/scangate.json',
  };
  const known = session.commandLine.problems.length > 0;
  const { settings } = await loadSessionSettings(session, undefined, async () =>
    file === undefined && !known ? [missing] : [],
  );
  if (file === undefined) throw new InputError([missing]);
  const stored = await readResult(resolve(host.cwd, file), file);
  const result = judgeAgain(
    stored,
    { rules: settings['fail-on'], unknownSeverity: settings['unknown-severity'], require: settings.require },
    { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] },
    await readDecisions(settings, stored.backend, host.cwd),
    host.clock.date(),
  );
  await createOutput(session, file).publish(result);
  return result.exitCode;
}

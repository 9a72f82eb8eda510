import type { Command } from 'commander';
import type { LoadBackend } from '../../backends/index.ts';
import { showPath } from '../../config/load.ts';
import { ScangateError } from '../../core/errors.ts';
import type { ScanRef } from '../../core/model/scan.ts';
import { outcomes } from '../../core/outcome.ts';
import type { ScanState } from '../../core/ports/state-store.ts';
import { stopBudgetMs, stopScan } from '../../core/run/stop.ts';
import { type LogText, line } from '../../core/text.ts';
import { checkBackendSettings } from '../../job/check-settings.ts';
import type { Host } from '../../job/host.ts';
import { keyOf } from '../../job/order.ts';
import { withBackend } from '../../job/with-backend.ts';
import { createStateFile, stateFileName } from '../../reports/state-file.ts';
import { loadSessionSettings, openSession, sessionPlace } from '../session.ts';

/** `scangate cancel [path]`: stops what an earlier process could not stop any more. */
export async function cancelCommand(host: Host, command: Command, loadBackend: LoadBackend): Promise<number> {
  const session = await openSession(host, command, 1);
  const [typed] = session.commandLine.operands;
  const { settings } = await loadSessionSettings(session, typed, (found) =>
    checkBackendSettings(found, loadBackend),
  );
  const print = (text: LogText) => host.stdout.write(`${session.redactor.redact(text.toString())}\n`);
  const store = createStateFile({
    dir: settings['report-dir'],
    shownAs: showPath(settings['report-dir'], host.cwd),
    roots: [host.cwd, settings.path],
  });
  const named = settings['scan-id'];
  const state = named === undefined ? await store.read() : undefined;
  const nothing = named === undefined ? nothingToStop(state) : undefined;
  if (nothing) {
    print(nothing);
    return 0;
  }
  const place = await sessionPlace(session, settings);
  const key = keyOf(settings, place, state?.nonce);
  const scan: ScanRef | undefined =
    named === undefined ? state?.scan : { backend: settings.backend, id: named };
  return withBackend(session, settings, loadBackend, async (backend) => {
    if (state) refuseForeign(state, key, backend.id);
    const deps = { backend, clock: host.clock, logger: session.logger };
    const stopped = await stopScan(deps, { target: place.target, key }, scan, stopBudgetMs);
    if (stopped === 'none') print(line`nothing to stop: backend ${backend.id} knows no scan of this run`);
    if (stopped === 'stopped' && session.verbosity === 'quiet') print(line`stopped`);
    if (state && stopped === 'stopped') await store.write({ ...state, phase: 'ended' });
    return stopped === 'running' && backend.cancel ? outcomes.inconclusive.exitCode : 0;
  });
}

function nothingToStop(state: ScanState | undefined): LogText | undefined {
  if (state === undefined) return line`nothing to stop: no ${stateFileName} in the report folder`;
  const id = state.scan?.id ?? '';
  if (state.phase === 'ended') return line`nothing to stop: the scan has ended`;
  return state.phase === 'left'
    ? line`nothing is stopped: scan ${id} was left to run; scangate cancel --scan-id ${id} asks the backend to stop it`
    : undefined;
}

/** A state that was not left by a run like this one may be anybody's, and so may its scan. */
function refuseForeign(state: ScanState, key: string, backend: string): void {
  if (state.backend === backend && state.key === key) return;
  throw new ScangateError(
    'STATE_FILE_INVALID',
    `${stateFileName} is of another run: of another job, commit, folder, backend (${state.backend}) or other options`,
    { hint: "Give 'scangate cancel' the same inputs as the scan, or name the scan with --scan-id." },
  );
}

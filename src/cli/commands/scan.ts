import type { Command } from 'commander';
import type { LoadBackend } from '../../backends/index.ts';
import type { Settings } from '../../config/inputs.ts';
import { showPath } from '../../config/load.ts';
import { Cancellation } from '../../core/cancellation.ts';
import { runScan, type Waiting } from '../../core/run-scan.ts';
import { message } from '../../core/text.ts';
import { timeLimit } from '../../core/wait/deadline.ts';
import { createReportFolder } from '../../reports/report-folder.ts';
import { createStateFile } from '../../reports/state-file.ts';
import { version } from '../../version.ts';
import { checkScanSettings } from '../check-settings.ts';
import { createSupplement } from '../checkout-sbom.ts';
import { readDecisions } from '../decisions.ts';
import type { Host } from '../host.ts';
import { type Job, jobOf } from '../job.ts';
import { orderOf } from '../order.ts';
import { createOutput } from '../output.ts';
import { renderOptionsOf } from '../render-options.ts';
import { loadSessionSettings, openSession, type Session } from '../session.ts';
import { checkPath, placeOf } from '../target.ts';
import { wantedReports } from '../wanted-reports.ts';
import { withBackend } from '../with-backend.ts';

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
  const decisions = await readDecisions(settings, settings.backend, host.cwd);
  const signal = cancelOnSignals(session);
  const job = jobOf(host.env, host.clock.date());
  const place = await placeOf(settings, job, host.cwd);
  const folder = { dir: settings['report-dir'], shownAs: showPath(settings['report-dir'], host.cwd) };
  const { redactor, logger } = session;
  const { clock, random } = host;
  const wanted = wantedReports(settings.reports, await loadBackend(settings.backend));
  for (const notice of wanted.notices) logger.info(message(notice));
  return withBackend(session, settings, loadBackend, async (backend) => {
    const { order, reuse, nonce } = orderOf(settings, place);
    const result = await runScan(
      {
        tool: { name: 'Scangate', version },
        backend,
        platform: createOutput(session, showPath(settings.path, host.cwd)),
        reports: createReportFolder({
          ...folder,
          ...renderOptionsOf(settings, host),
          kinds: wanted.kinds,
          mergeSbom: settings['merge-sbom'],
          redactor,
          logger,
          roots: [host.cwd, settings.path],
        }),
        state: createStateFile(folder),
        supplement: createSupplement(settings, wanted, logger),
        clock,
        logger,
        random,
      },
      {
        order,
        ...(nonce === undefined ? {} : { nonce }),
        waiting: { ...waitingOf(settings, job), reuse },
        gate: {
          rules: settings['fail-on'],
          unknownSeverity: settings['unknown-severity'],
          require: settings.require,
        },
        decisions,
        policies: { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] },
      },
      signal,
    );
    return result.exitCode;
  });
}

function waitingOf(settings: Settings, job: Job): Omit<Waiting, 'reuse'> {
  const { 'poll-interval': pollIntervalMs, 'scan-id': scanId } = settings;
  return {
    limit: timeLimit(settings.timeout, job.leftMs),
    ...(pollIntervalMs === undefined ? {} : { pollIntervalMs }),
    wait: settings.wait,
    ...(scanId === undefined ? {} : { scanId }),
    cancelOnTimeout: settings['cancel-on-timeout'],
  };
}

function cancelOnSignals({ host }: Session): AbortSignal {
  const controller = new AbortController();
  host.onSignal((signal) => controller.abort(new Cancellation(signal)));
  return controller.signal;
}

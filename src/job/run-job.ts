import type { LoadBackend } from '../backends/index.ts';
import type { Settings } from '../config/inputs.ts';
import { showPath } from '../config/load.ts';
import type { ScanResult } from '../core/model/result.ts';
import type { Platform } from '../core/ports/platform.ts';
import type { StateStore } from '../core/ports/state-store.ts';
import { runScan, type Waiting } from '../core/run-scan.ts';
import { message } from '../core/text.ts';
import { timeLimit } from '../core/wait/deadline.ts';
import { createReportFolder } from '../reports/report-folder.ts';
import { createStateFile } from '../reports/state-file.ts';
import { version } from '../version.ts';
import { cancelOnSignals } from './cancel-on-signals.ts';
import { createSupplement } from './checkout-sbom.ts';
import { readDecisions } from './decisions.ts';
import type { Job } from './job.ts';
import { orderOf, type Place } from './order.ts';
import { renderOptionsOf } from './render-options.ts';
import { secretlessState } from './secretless-state.ts';
import { wantedReports } from './wanted-reports.ts';
import { type Worker, withBackend } from './with-backend.ts';

/** What a run works with beside its settings. */
export interface JobDeps extends Worker {
  readonly loadBackend: LoadBackend;
  readonly platform: Platform;
  /** Where the state of the run is kept beside the report folder. */
  readonly keepState?: (store: StateStore) => StateStore;
  /** Aborted when the run shall stop; when the process is asked to end, where absent. */
  readonly signal?: AbortSignal;
  /** Whether nobody else may have a file by the name of a report in the report folder, as in a CI. */
  readonly ownsNames?: boolean;
}

/**
 * Scans as the settings say, writes the reports and shows the result. What is wrong before anything was started (a
 * baseline that cannot be read, say) rejects; everything after that is a result.
 */
export async function runJob(deps: JobDeps, settings: Settings, place: Place): Promise<ScanResult> {
  const { host, redactor, logger, loadBackend } = deps;
  const decisions = await readDecisions(settings, settings.backend, host.cwd);
  const signal = deps.signal ?? cancelOnSignals(host);
  const folder = {
    dir: settings['report-dir'],
    shownAs: showPath(settings['report-dir'], host.cwd),
    roots: [host.cwd, settings.path],
  };
  const { clock, random } = host;
  const wanted = wantedReports(settings.reports, await loadBackend(settings.backend));
  for (const notice of wanted.notices) logger.info(message(notice));
  return withBackend(deps, settings, loadBackend, async (backend) => {
    const { order, reuse, nonce } = orderOf(settings, place);
    const state = createStateFile(folder);
    return runScan(
      {
        tool: { name: 'Scangate', version },
        backend,
        platform: deps.platform,
        reports: createReportFolder({
          ...folder,
          ...renderOptionsOf(settings, host),
          kinds: wanted.kinds,
          mergeSbom: settings['merge-sbom'],
          ownsNames: deps.ownsNames ?? false,
          redactor,
          logger,
        }),
        state: secretlessState(deps.keepState?.(state) ?? state, redactor),
        supplement: createSupplement(settings, wanted, logger),
        clock,
        logger,
        random,
      },
      {
        order,
        ...(nonce === undefined ? {} : { nonce }),
        waiting: { ...waitingOf(settings, place.job), reuse },
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

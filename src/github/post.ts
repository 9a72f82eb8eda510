import { type LoadBackend, loadBackend as loadKnownBackend } from '../backends/index.ts';
import { describeProblem, toScangateError } from '../core/errors.ts';
import { type Stopped, stopBudgetMs, stopScan } from '../core/run/stop.ts';
import { line, message } from '../core/text.ts';
import { checkBackendSettings } from '../job/check-settings.ts';
import type { Host } from '../job/host.ts';
import { withBackend } from '../job/with-backend.ts';
import { stepPlace } from './place.ts';
import { loadStepSettings } from './settings.ts';
import { openStep, type Step } from './step.ts';
import { keptInStep } from './step-state.ts';

/** All posts of a cancelled job share five minutes (GitHub, "Workflow cancellation reference"). */
const longestMs = 60_000;
const betweenTriesMs = 5_000;

/** The post step: stops the scan that its main step left running. It never fails the job. */
export async function post(host: Host, loadBackend: LoadBackend = loadKnownBackend): Promise<number> {
  const step = await openStep(host);
  try {
    await stopWhatIsLeft(step, loadBackend);
  } catch (thrown) {
    step.logger.warn(line`a scan may go on: ${message(toScangateError(thrown).message)}`);
  }
  return 0;
}

async function stopWhatIsLeft(step: Step, loadBackend: LoadBackend): Promise<void> {
  const { host, logger } = step;
  const state = await keptInStep(step);
  if (state === undefined || state.phase === 'ended' || state.phase === 'left') return;
  const { settings, problems } = await loadStepSettings(step, (found) =>
    checkBackendSettings(found, loadBackend),
  );
  for (const problem of problems) logger.warn(message(describeProblem(problem)));
  if (problems.length > 0 || settings.backend !== state.backend) return;
  const { target } = await stepPlace(step, settings);
  const { clock } = host;
  const endsAt = clock.now() + longestMs;
  await withBackend(step, settings, loadBackend, async (backend) => {
    let stopped: Stopped = 'running';
    for (;;) {
      stopped = await stopScan(
        { backend, clock, logger },
        { target, key: state.key },
        state.scan,
        stopBudgetMs,
      );
      // A scan that was just started need not be visible yet.
      const isWorthAnotherTry = backend.cancel && (stopped === 'running' || state.phase === 'starting');
      if (stopped === 'stopped' || !isWorthAnotherTry || clock.now() + betweenTriesMs > endsAt) break;
      await clock.sleep(betweenTriesMs, new AbortController().signal);
    }
    if (stopped === 'none')
      logger.info(line`nothing to stop: backend ${backend.id} knows no scan of this run`);
  });
}

import { describeError } from '../core/errors.ts';
import type { ScanState, StateStore } from '../core/ports/state-store.ts';
import { line, message } from '../core/text.ts';
import { savedState } from '../platforms/github/command-files.ts';
import { parseState, renderState } from '../reports/state-file.ts';
import type { Step } from './step.ts';

const name = 'scan';

/** Keeps the state of a run for the post step as well: the runner hands it over even when the main step was killed. */
export function keepInStep({
  files,
  logger,
}: Pick<Step, 'files' | 'logger'>): (store: StateStore) => StateStore {
  return (store) => ({
    read: () => store.read(),
    async write(state) {
      try {
        files.saveState({ [name]: renderState(state) });
      } catch (thrown) {
        logger.warn(line`the post step will not know of the scan: ${message(describeError(thrown))}`);
      }
      await store.write(state);
    },
  });
}

/** What the main step left for its post step; undefined where it started nothing. */
export async function keptInStep({ host }: Pick<Step, 'host'>): Promise<ScanState | undefined> {
  const text = savedState(host.env, name);
  return text === undefined ? undefined : parseState(text, 'the state of the step');
}

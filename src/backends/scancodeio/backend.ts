import type { CheckCapability } from '../../core/model/check.ts';
import type { ScanRef, ScanStatus } from '../../core/model/scan.ts';
import type { Backend, StartedScan } from '../../core/ports/backend.ts';
import type { BackendDeps } from '../backend-module.ts';
import { pageOfProject, serverRoot } from './address.ts';
import { createScancodeioClient } from './client.ts';
import { describeErrors } from './messages.ts';
import type { ScancodeioOptions } from './options.ts';
import { checkServer } from './preflight.ts';
import { findAttempts } from './projects.ts';
import { createRefusals } from './refusals.ts';
import { readResults } from './results.ts';
import { message, type Project, page, project, read } from './schema.ts';
import { startProject, startUnstarted } from './start.ts';
import { isUnstarted, statusOf } from './state.ts';
import { stopProject } from './stop.ts';

const id = 'scancodeio';

/** A scan is a project; its id is that of the project. */
export function createScancodeio(
  checks: readonly CheckCapability[],
  options: ScancodeioOptions,
  deps: BackendDeps,
): Backend {
  if (deps.baseUrl === undefined) throw new Error('the backend has no address');
  const root = serverRoot(deps.baseUrl);
  const client = createScancodeioClient(deps, root);
  const refuse = createRefusals(deps.apiKey);
  const parts = { client, refuse, options };

  const started = (found: Project): StartedScan => {
    const url = pageOfProject(root, found);
    return { ref: { backend: id, id: found.uuid, ...(url === undefined ? {} : { url }) } };
  };
  const projectOf = async (uuid: string, about: string, signal: AbortSignal): Promise<Project> => {
    const answer = await client.project(uuid, signal, 0).catch((thrown: unknown) => {
      throw refuse(thrown, about);
    });
    return read(project, answer, about);
  };

  return {
    id,
    checks,
    preflight: (target, signal) => checkServer(parts, target, signal),
    async start(order, signal, noAttemptAfter) {
      return started(await startProject(parts, order, signal, noAttemptAfter));
    },
    async status(ref: ScanRef, signal): Promise<ScanStatus> {
      const found = await projectOf(ref.id, `the state of project ${ref.id}`, signal);
      // Its start may have been lost on the way, or in a task queue that was down.
      if (isUnstarted(found.runs)) await startUnstarted(parts, found, signal);
      const status = statusOf(found.runs);
      if (status.state !== 'failed') return status;
      const errors = await firstErrors(ref.id, signal);
      return { ...status, detail: [status.detail ?? '', ...errors].join('; ') };
    },
    results: (ref, signal) =>
      readResults({ ...parts, uuid: ref.id, logger: deps.logger, reports: deps.reports }, signal),
    cancel: (ref, signal) => stopProject(client, refuse, ref.id, signal),
    async find(order, signal) {
      const { usable } = await findAttempts(client, refuse, options, order, signal);
      return usable && started(usable);
    },
    attach: async (uuid, signal) => started(await projectOf(uuid, `project ${uuid}`, signal)),
  };

  /** What else is known about a failure; that it cannot be read changes nothing about it. */
  async function firstErrors(uuid: string, signal: AbortSignal): Promise<string[]> {
    try {
      const answer = await client.page(uuid, 'messages', { severity: 'error' }, signal);
      const { results } = read(page, answer, 'the messages');
      const found = results.map((item) => message.safeParse(item).data).filter((item) => item !== undefined);
      return describeErrors(found.filter(({ severity }) => severity.toLowerCase() === 'error'));
    } catch {
      signal.throwIfAborted();
      return [];
    }
  }
}

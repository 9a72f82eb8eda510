import { ScangateError } from '../../core/errors.ts';
import type { ScanOrder } from '../../core/ports/backend.ts';
import type { ScancodeioClient } from './client.ts';
import type { ScancodeioOptions } from './options.ts';
import { projectName } from './project-name.ts';
import type { Refusals } from './refusals.ts';
import { type Project, projects, read } from './schema.ts';
import { statusOf } from './state.ts';

/** Attempts at one order that are looked through; each has a project of its own. */
const mostAttempts = 30;

/** The projects that were made for an order. */
export interface Attempts {
  /** The newest that has not failed and was not stopped. */
  readonly usable: Project | undefined;
  /** The first name that no project has. */
  readonly freeName: string;
}

export async function findAttempts(
  client: ScancodeioClient,
  refuse: Refusals,
  options: ScancodeioOptions,
  order: ScanOrder,
  signal: AbortSignal,
): Promise<Attempts> {
  let usable: Project | undefined;
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const name = projectName(order, options, attempt);
    const found = await projectNamed(client, refuse, name, signal);
    if (found === undefined) return { usable, freeName: name };
    const { state } = statusOf(found.runs);
    if (state !== 'failed' && state !== 'cancelled') usable = found;
  }
  throw new ScangateError(
    'SCAN_CONFLICT',
    `ScanCode.io holds ${mostAttempts} projects of this commit already`,
    {
      hint: "Remove some of them, or let the option 'cleanup' do that.",
    },
  );
}

/** The filter is exact on every server that is known; one that does not filter must not hand us another's project. */
async function projectNamed(
  client: ScancodeioClient,
  refuse: Refusals,
  name: string,
  signal: AbortSignal,
): Promise<Project | undefined> {
  const about = `looking for project ${name}`;
  const answer = await client.projectsNamed(name, signal).catch((thrown: unknown) => {
    throw refuse(thrown, about);
  });
  return read(projects, answer, about).results.find((project) => project.name === name);
}

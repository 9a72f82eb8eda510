import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import type { EmulatedBackend } from '../../../src/emulators/emulator.ts';
import { loadEmulator } from '../../../src/emulators/index.ts';
import { type RunningEmulator, serve } from '../../../src/emulators/kit/serve.ts';
import { systemClock } from '../../../src/entry/system-clock.ts';
import { gitlabCiLocal } from '../../gitlab-component/gitlab-ci-local.ts';
import { root } from '../harness.ts';

const run = promisify(execFile);

let packed: Promise<string> | undefined;

/** The package as users get it, made once for all tests of a worker. */
export function thePackage(): Promise<string> {
  const folder = join(root, `node_modules/.cache/scangate-packed-${process.env.VITEST_POOL_ID ?? ''}`);
  packed ??= run(process.execPath, [join(root, 'scripts/pack.ts'), folder]).then(({ stdout }) =>
    stdout.trim(),
  );
  return packed;
}

export interface Pipeline {
  /** `PASS`, `WARN 1` or `FAIL 3`, by job. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly said: string;
  /** Where the artifacts of a job are. */
  artifacts(job: string): string;
}

export interface PipelineOptions {
  readonly variables?: Readonly<Record<string, string>>;
  /** Predefined variables that this kind of pipeline does not have. */
  readonly without?: readonly string[];
  /** This job alone. */
  readonly only?: string;
}

/** Runs the pipeline of a project, its jobs in a shell, with the package made of this repository. */
export async function runPipeline(project: string, options: PipelineOptions = {}): Promise<Pipeline> {
  const variables = { GITLAB_CI: 'true', SCANGATE_PACKAGE: await thePackage(), ...options.variables };
  const { said } = await gitlabCiLocal(
    project,
    ...(options.only === undefined ? [] : [options.only]),
    '--force-shell-executor',
    ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
    ...(options.without ?? []).flatMap((name) => ['--unset-variable', name]),
  );
  const passed = [...said.matchAll(/^ PASS +(\S+) *$/gm)].map(([, job = '']) => [job, 'PASS']);
  const others = [...said.matchAll(/^(\S+) +finished in .* ((?:WARN|FAIL) \d+) *$/gm)].map(
    ([, job = '', state = '']) => [job, state],
  );
  return {
    jobs: Object.fromEntries([...passed, ...others]),
    said,
    artifacts: (job) => join(project, '.gitlab-ci-local/artifacts', job),
  };
}

export interface Scanner {
  readonly emulator: RunningEmulator;
  /** The inputs that scan with it. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The masked variables of a project that may use it. */
  readonly secrets: Readonly<Record<string, string>>;
}

export type AScanner = (
  backend: EmulatedBackend,
  scenario: 'findings' | 'clean' | 'failed',
  durationMs?: number,
) => Promise<Scanner>;

/** For a file of tests: starts stand-ins for the servers of backends, whose scans take `durationMs`, and ends them. */
export function scanners(): AScanner {
  const emulators: RunningEmulator[] = [];
  afterAll(async () => {
    await Promise.all(emulators.map((emulator) => emulator.close()));
  });
  return async (backend, scenario, durationMs = 0) => {
    const settings = { scenario, durationMs, play: new Set<string>(), clock: systemClock };
    const emulator = await serve(await loadEmulator(backend), settings, { port: 0 });
    emulators.push(emulator);
    const inputs = {
      backend,
      'base-url': emulator.url,
      options: JSON.stringify(emulator.options),
      'poll-interval': '1s',
      // Without the PDF, which takes the longest.
      reports: 'cyclonedx, sarif, json, gitlab, codequality, junit',
    };
    return { emulator, inputs, secrets: { SCANGATE_API_KEY: emulator.credential } };
  };
}

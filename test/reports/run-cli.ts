import type { BackendModule } from '../../src/backends/backend-module.ts';
import { runCli } from '../../src/cli/main.ts';
import type { BackendId } from '../../src/core/model/backend-id.ts';
import type { ScanResults } from '../../src/core/model/scan.ts';
import { systemClock } from '../../src/entry/system-clock.ts';
import type { Host } from '../../src/job/host.ts';
import { allChecks } from '../factories/model.ts';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with a backend of the test if there is one. */
export async function scangate(
  argv: readonly string[],
  cwd: string,
  { env = {}, backend }: { env?: Record<string, string>; backend?: BackendModule } = {},
): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: false,
    colour: false,
    columns: 100,
  });
  const host: Host = {
    argv,
    env,
    cwd,
    runtime: { node: '24', platform: 'test' },
    stdout: output('stdout'),
    stderr: output('stderr'),
    clock: systemClock,
    random: Math.random,
    collectGarbage: () => undefined,
    onSignal: () => undefined,
  };
  const code = await runCli(host, backend ? async (_: BackendId) => backend : undefined);
  return { code, ...written };
}

/** A backend that is somewhere else and answers at once. */
export function aRemoteBackend(
  results: Partial<ScanResults> = {},
  module: Partial<BackendModule> = {},
): BackendModule {
  const checks = allChecks().slice(1);
  const ref = { backend: 'mdssc', id: 'scan-1' };
  return {
    checks,
    attaches: false,
    options: {},
    delivers: [],
    checkOptions: () => [],
    ...module,
    create: () => ({
      id: 'mdssc',
      checks,
      start: async () => ({ ref, pollAfterMs: 0 }),
      status: async () => ({ state: 'completed' }),
      results: async () => ({ findings: [], checks, nativeReports: [], ...results }),
    }),
  };
}

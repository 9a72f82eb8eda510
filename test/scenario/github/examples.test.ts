import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EmulatedBackend } from '../../../src/emulators/emulator.ts';
import { loadEmulator } from '../../../src/emulators/index.ts';
import { type RunningEmulator, serve } from '../../../src/emulators/kit/serve.ts';
import { systemClock } from '../../../src/entry/system-clock.ts';
import { osvRecords } from '../../doubles/osv-records/index.ts';
import { type OsvServer, startOsvServer } from '../../doubles/osv-server.ts';
import { aCheckout, npmProject } from '../harness.ts';
import { ourSteps } from './examples.ts';
import { annotationsOf, push, startWorld, type World } from './world.ts';

let world: World;
let osv: OsvServer;
const emulators: RunningEmulator[] = [];
beforeAll(async () => {
  [world, osv] = await Promise.all([startWorld(), startOsvServer({ records: osvRecords })]);
});
afterAll(async () => {
  await Promise.all([osv.close(), ...emulators.map((emulator) => emulator.close())]);
});

async function anEmulator(id: EmulatedBackend): Promise<RunningEmulator> {
  const settings = {
    scenario: 'findings',
    durationMs: 0,
    play: new Set<string>(),
    clock: systemClock,
  } as const;
  const emulator = await serve(await loadEmulator(id), settings, { port: 0 });
  emulators.push(emulator);
  return emulator;
}

/** Runs an example as it is written, on main. */
async function runExample(
  example: string,
  values: Readonly<Record<string, string>>,
  env: Record<string, string>,
) {
  const steps = ourSteps(example, values);
  const project = Object.entries(npmProject({ lodash: '4.17.20' }));
  const files = {
    ...Object.fromEntries(
      project.flatMap(([path, text]) => [
        [path, text],
        [`apps/shop/${path}`, text],
      ]),
    ),
    'dist/banner.zip': 'a banner',
  };
  return world.run({
    event: push(),
    github: { job: example },
    matrix: { app: 'shop' },
    workspace: await aCheckout(files),
    env: { ...env, ...Object.assign({}, ...steps.map((step) => step.env)) },
    steps,
  });
}

/** What each example of a backend expects of its repository; one without an example expects nothing. */
const credentials: Partial<
  Readonly<Record<EmulatedBackend, (emulator: RunningEmulator) => Record<string, string>>>
> = {
  rafter: ({ credential }) => ({ 'secrets.RAFTER_API_KEY': credential, 'secrets.RAFTER_GITHUB_TOKEN': '' }),
  mdssc: ({ url, credential }) => ({ 'vars.MDSSC_SERVER': url, 'secrets.MDSSC_API_KEY': credential }),
  appsecplus: ({ url, otherCredentials = {} }) => ({
    'vars.APPSECPLUS_URL': url,
    'vars.APPSECPLUS_CLIENT_ID': otherCredentials['client-id'] ?? '',
    'secrets.APPSECPLUS_CLIENT_SECRET': otherCredentials['client-secret'] ?? '',
  }),
  scancodeio: ({ url, credential }) => ({
    'vars.SCANCODEIO_URL': url,
    'secrets.SCANCODEIO_TOKEN': credential,
  }),
  advalidation: ({ credential }) => ({ 'secrets.ADVALIDATION_API_KEY': credential }),
};

it.each(Object.entries(credentials))('%s.yml finds what its scanner knows', async (backend, valuesOf) => {
  const emulator = await anEmulator(backend as EmulatedBackend);
  // The vendor's own address is the default of some.
  const job = await runExample(`${backend}.yml`, valuesOf(emulator), { SCANGATE_BASE_URL: emulator.url });
  expect(annotationsOf(job, 'error').join('\n')).not.toContain('Misconfigured');
  expect(job.runs.map(({ name }) => name)).toEqual(['scan', 'report', 'gate', 'post scan']);
  expect(Object.values(job.outputs)[0]).toMatchObject({ outcome: 'failed' });
});

it.each(['local.yml', 'matrix.yml', 'code-scanning.yml', 'sbom-attestation.yml', 'separate-steps.yml'])(
  '%s finds a known vulnerability',
  async (example) => {
    const job = await runExample(example, {}, { SCANGATE_OSV_URL: osv.url.href });
    expect(job.conclusion).toBe('failure');
    expect(Object.values(job.outputs)[0]).toMatchObject({ outcome: 'failed', high: '1' });
  },
);

import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { type AgentStep, startAgent } from '../../azure-agent/agent.ts';
import { expandTemplate } from '../../azure-task/expand-template.ts';
import { evaluate, isTrue, textOf } from '../../azure-task/expression.ts';
import { startEmulator } from '../emulator.ts';
import { aFolder, npmProject, root } from '../harness.ts';
import { anAzureDevOps, pullRequestOf, stopsOf, untilWaiting } from './world.ts';

interface Step {
  readonly task?: string;
  readonly bash?: string;
  readonly name?: string;
  readonly condition?: string;
  readonly env?: Readonly<Record<string, string>>;
}

let packed: string;
beforeAll(async () => {
  const folder = await aFolder();
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'scripts/pack.ts'), folder]);
  packed = stdout.trim();
}, 60_000);

function stepsOf(template: string, parameters: Readonly<Record<string, unknown>>): Step[] {
  const expanded = expandTemplate(join(root, 'azure-pipelines/templates', template), parameters);
  return expanded.steps as Step[];
}

/** The variables of a job; what a step sets is added under its name. */
type Variables = Record<string, string>;

interface RunningStep {
  signal(name: 'SIGINT' | 'SIGKILL'): void;
  readonly ended: Promise<AgentStep & { readonly code: number | null; readonly text: string }>;
}

/** Runs a script as the agent does: variables in its environment, `$(name)` filled in where there is one. */
function startStep({ bash = '', env = {}, name = '' }: Step, variables: Variables, cwd: string): RunningStep {
  const fill = (text: string) => text.replace(/\$\(([\w.]+)\)/g, (whole, key) => variables[key] ?? whole);
  const own = Object.entries(env).map(([key, value]) => [key, fill(textOf(value))]);
  const job = Object.entries(variables)
    .filter(([key]) => key !== 'System.AccessToken' && key !== 'rafterKey')
    .map(([key, value]) => [key.replaceAll('.', '_').toUpperCase(), value]);
  const child = spawn('bash', ['-c', fill(bash)], {
    cwd,
    env: {
      PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
      HOME: variables['Agent.TempDirectory'] ?? cwd,
      npm_config_offline: 'true',
      ...Object.fromEntries([...job, ...own]),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const agent = startAgent();
  let text = '';
  for (const output of ['stdout', 'stderr'] as const)
    child[output].setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      agent[output].write(chunk);
    });
  const ended: RunningStep['ended'] = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      for (const [key, value] of agent.outputs) variables[`${name}.${key}`] = value;
      resolve({ ...agent, code, text });
    });
  });
  return { signal: (signal) => child.kill(signal), ended };
}

function runs({ condition = 'always()' }: Step, variables: Variables): boolean {
  return isTrue(evaluate(condition, { variables }));
}

it('scans with the packed command line, and hands each parameter on in a variable', async () => {
  const devops = await anAzureDevOps();
  const emulator = await startEmulator('rafter', '--duration', '0s');
  // The checkout may hold anything: it does not say how our package is installed.
  const sources = await aFolder({ ...npmProject({}), '.npmrc': 'dry-run=true\n' });
  const steps = stepsOf('steps/scan.yml', {
    package: packed,
    backend: 'rafter',
    baseUrl: emulator.url,
    failOn: ['high', 'secret'],
    reports: 'json, sarif',
    options: emulator.options,
    commentKey: '$(not a command) `; exit 7 #',
    pollInterval: '1s',
    env: { RAFTER_API_KEY: '$(rafterKey)' },
  });
  expect(steps.map(({ task, name }) => task ?? name)).toEqual(['NodeTool@0', 'scangate', undefined]);
  const [, scan = {}, stop = {}] = steps;
  expect(scan.bash).not.toContain('rafter');
  const variables: Variables = {
    ...pullRequestOf(devops).variables,
    'Agent.TempDirectory': await aFolder(),
    'System.AccessToken': devops.jobToken,
    rafterKey: emulator.credential,
  };
  const step = await startStep(scan, variables, sources).ended;
  expect(step).toMatchObject({ code: 1, refused: [] });
  expect(variables['scangate.outcome']).toBe('failed');
  expect(variables['scangate.reportFiles']?.split('\n').sort()).toEqual([
    'scangate-reports/scangate.json',
    'scangate-reports/scangate.sarif',
  ]);
  expect(devops.threads[0]?.comments[0]?.content).toContain('rule `secret` is broken');
  expect(runs(stop, variables)).toBe(false);

  // It would have nothing to do, and what the first step has set is no input of it.
  const stopping = await startStep(stop, variables, sources).ended;
  expect(stopping).toMatchObject({ code: 0, log: ['nothing to stop: the scan has ended'] });
});

/** Starts the template with a scan that takes long, and resolves when it waits for that scan. */
async function waitingScan() {
  const emulator = await startEmulator('mdssc', '--duration', '120s');
  const sources = await aFolder(npmProject({}));
  const variables: Variables = {
    TF_BUILD: 'True',
    'Agent.TempDirectory': await aFolder(),
    'Build.BuildId': '77',
    'Build.SourceVersion': 'a'.repeat(40),
  };
  const [scan = {}, stop = {}] = stepsOf('steps/scan.yml', {
    package: packed,
    installNode: false,
    stepName: 'mdssc',
    backend: 'mdssc',
    baseUrl: emulator.url,
    options: emulator.options,
    env: { MDSSC_API_KEY: emulator.credential },
  });
  const running = startStep(scan, variables, sources);
  await untilWaiting(emulator, running.ended);
  const cleanUp = () => startStep(stop, variables, sources).ended;
  return { running, variables, stop, stops: () => stopsOf(emulator), cleanUp };
}

it('stops what a killed scan step left running', async () => {
  const { running, variables, stop, stops, cleanUp } = await waitingScan();
  running.signal('SIGKILL');
  expect((await running.ended).code).toBeNull();
  expect(runs(stop, variables)).toBe(true);
  expect(await cleanUp()).toMatchObject({ code: 0, text: expect.stringContaining('was stopped') });
  expect(await stops()).toBe(1);
});

it('hands a signal on to the program, which stops its scan itself', async () => {
  const { running, variables, stop, stops, cleanUp } = await waitingScan();
  running.signal('SIGINT');
  expect((await running.ended).code).toBe(130);
  expect(variables['mdssc.outcome']).toBe('cancelled');
  expect(await stops()).toBe(1);
  expect(runs(stop, variables)).toBe(true);
  expect((await cleanUp()).code).toBe(0);
  expect(await stops()).toBe(1);
});

it('lets the other stages wait for the scan', () => {
  const { stages } = expandTemplate(join(root, 'azure-pipelines/templates/extends/secure-scan.yml'), {
    failOn: 'none',
    stages: [
      { stage: 'build', jobs: [] },
      { stage: 'test', dependsOn: [], jobs: [] },
      { stage: 'deploy', dependsOn: ['build', 'test'], condition: 'succeeded()', jobs: [] },
    ],
  }) as { stages: Record<string, unknown>[] };
  expect(stages.map(({ stage, dependsOn }) => [stage, dependsOn])).toEqual([
    ['scangate', []],
    ['build', undefined],
    ['test', ['scangate']],
    ['deploy', ['scangate', 'build', 'test']],
  ]);
  const [job] = Object(stages[0]).jobs as { steps: Step[] }[];
  expect(job?.steps.find(({ name }) => name === 'scangate')?.env).toMatchObject({
    SCANGATE_INPUT_FAIL_ON: 'none',
    SCANGATE_INPUT_WAIT: true,
    SYSTEM_ACCESSTOKEN: '$(System.AccessToken)',
  });
  expect(job).not.toHaveProperty('pool');
});

it('lets no condition run a stage without a scan that went well', () => {
  const { stages } = expandTemplate(join(root, 'azure-pipelines/templates/extends/secure-scan.yml'), {
    timeoutInMinutes: 200,
    stages: [
      { stage: 'build', condition: 'always()', jobs: [] },
      { stage: 'deploy', dependsOn: 'build', condition: 'always()', jobs: [] },
      { stage: 'tell', jobs: [] },
    ],
  }) as { stages: Record<string, unknown>[] };
  expect(stages.slice(1)).toEqual([
    { stage: 'build', condition: 'and(succeeded(), always())', jobs: [] },
    {
      stage: 'deploy',
      dependsOn: ['scangate', 'build'],
      condition: "and(in(dependencies.scangate.result, 'Succeeded', 'SucceededWithIssues'), always())",
      jobs: [],
    },
    { stage: 'tell', jobs: [] },
  ]);
  expect(Object(stages[0]).jobs).toMatchObject([{ timeoutInMinutes: 200 }]);
});

it('refuses a parameter that it does not have, and a value that one does not take', () => {
  expect(() => stepsOf('steps/scan.yml', { failOm: 'high' })).toThrow("Unexpected parameter 'failOm'");
  expect(() => stepsOf('steps/scan.yml', { comment: 'alwais' })).toThrow(
    "'comment' parameter value 'alwais'",
  );
  expect(() => stepsOf('jobs/scan.yml', { wait: 'perhaps' })).toThrow('is not a valid boolean');
});

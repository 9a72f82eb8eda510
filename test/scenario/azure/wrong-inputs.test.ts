import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { aFolder } from '../harness.ts';
import { runTask, type TaskRun, textsOf, withBackend } from './world.ts';

const emptyConnection = { url: 'https://scanner.example/', scheme: 'Token', parameters: {} } as const;

it('names all problems at once, each as the task spells its input', async () => {
  const step = await runTask({
    inputs: {
      backend: 'mdssc',
      failOn: 'hihg',
      comment: 'alwais',
      connection: 'scanner',
      baseline: 'gone.json',
    },
    connections: { scanner: emptyConnection },
    variables: { 'Agent.CAInfo': import.meta.filename },
  });
  expect(step).toMatchObject({ code: 0, result: 'Failed', refused: [] });
  expect(textsOf(step, 'error')).toEqual([
    expect.stringMatching(/^failOn: .*'hihg'/),
    expect.stringMatching(/^comment: 'alwais' is not known. Did you mean 'always'\?/),
    expect.stringMatching(/^AGENT_CAINFO: .*no list of certificates/),
    expect.stringMatching(/^apiKey: is not set.*Or fill in 'API key or token' of the service connection\.$/),
  ]);
  expect(Object.fromEntries(step.outputs)).toMatchObject({
    outcome: 'misconfigured',
    exitCode: '3',
    total: 'unknown',
  });
});

it.each<[string, TaskRun, RegExp]>([
  [
    'a connection that is not handed over',
    { inputs: { backend: 'mdssc', connection: 'not-allowed', baseUrl: 'https://scanner.example' } },
    /^connection: names a service connection that the agent does not hand over\. Allow this pipeline/,
  ],
  [
    'no connection at all',
    { inputs: { backend: 'mdssc' } },
    /^baseUrl: is not set.*Or let the input 'connection' name a service connection that has it\.$/,
  ],
  [
    'a client without its secret',
    {
      inputs: { backend: 'appsecplus', connection: 'scanner' },
      connections: { scanner: emptyConnection },
    },
    /^apiKey: is not set.* Or set clientId, SCANGATE_CLIENT_ID or APPSECPLUS_CLIENT_ID/,
  ],
  [
    'a folder that is not there',
    { inputs: { path: 'gone' } },
    /^path: 'gone' does not exist\. Give the folder of a checkout\.$/,
  ],
  [
    'an address in the connection that is none',
    {
      inputs: { backend: 'mdssc', connection: 'scanner' },
      connections: { scanner: { ...emptyConnection, url: 'ftp://scanner.example/' } },
    },
    /^'Server URL' of the service connection: 'ftp:/,
  ],
])('says what to do about %s', async (_, run, message) => {
  const step = await runTask(run);
  expect(step.result).toBe('Failed');
  expect(textsOf(step, 'error')).toContainEqual(expect.stringMatching(message));
});

it('names the field of the service connection whose key is refused, unless an input gave another', async () => {
  const emulator = await startEmulator('rafter', '--duration', '0s');
  const { inputs, connections } = withBackend({ ...emulator, credential: 'not-the-key' });
  const used = "Used was 'API key or token' of the service connection. Check ";
  const [told] = textsOf(await runTask({ inputs, connections }), 'error');
  expect(told).toContain(used);
  const own = { inputs: { ...inputs, apiKey: 'not-it-either' }, connections };
  const [other] = textsOf(await runTask(own), 'error');
  expect(other).toMatch(/does not accept the API key/);
  expect(other).not.toContain(used);
});

it('skips in a build of a fork, which gets neither secrets nor connections', async () => {
  const step = await runTask({
    inputs: { backend: 'rafter', connection: 'not-allowed', apiKey: '$(rafterKey)' },
    variables: {
      'System.PullRequest.PullRequestId': '7',
      'System.PullRequest.IsFork': 'True',
    },
  });
  expect(step.result).toBe('Succeeded');
  expect(step.outputs.get('outcome')).toBe('skipped');
  expect(textsOf(step, 'warning').join()).toContain('Skipped, nothing was scanned');
});

/** A module that runs before the task does. */
async function before(text: string): Promise<string[]> {
  const folder = await aFolder({ 'before.mjs': text });
  return ['--import', pathToFileURL(join(folder, 'before.mjs')).href];
}

it('fails on a defect, without a word of a secret', async () => {
  const secret = ['hush', 'hush', '42'].join('-');
  const step = await runTask({
    inputs: { apiKey: secret },
    nodeArguments: await before(
      `process.cwd = () => { throw new Error(\`no ##vso[task.complete result=Succeeded]\${process.env.INPUT_APIKEY}\`); };`,
    ),
  });
  expect(step).toMatchObject({ code: 2, result: 'Failed' });
  expect(textsOf(step, 'error')).toEqual([expect.stringMatching(/^no # ?#vso\[.*\*\*\*$/)]);
  expect(step.text).not.toContain(secret);
});

it('says what an agent lacks that runs its tasks on an older Node.js', async () => {
  const step = await runTask({
    nodeArguments: await before(
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.0' } });`,
    ),
  });
  expect(step).toMatchObject({ code: 3, result: 'Failed' });
  expect(textsOf(step, 'error')).toEqual([
    expect.stringMatching(/^Scangate needs Node\.js 24, and this agent runs its tasks on 20\.20\.0\./),
  ]);
});

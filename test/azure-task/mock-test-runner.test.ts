import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { agentEnvironment } from '../scenario/azure/agent-environment.ts';
import { taskManifest } from '../scenario/azure/task-manifest.ts';
import { aFolder, npmProject, root } from '../scenario/harness.ts';

/** What azure-pipelines-task-lib has for the tests of a task. */
interface MockTestRunner {
  nodePath: string;
  readonly succeeded: boolean;
  readonly stdout: string;
  runAsync(): Promise<void>;
}

const library = join(root, 'test/oracles/node_modules/azure-pipelines-task-lib');

const before = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
});

/** It runs the task in the environment of the tests themselves. */
async function run(inputs: Readonly<Record<string, string>>): Promise<MockTestRunner> {
  const { MockTestRunner } = createRequire(import.meta.url)(join(library, 'mock-test.js'));
  const sources = await aFolder(npmProject({}));
  const env = agentEnvironment(taskManifest, {
    inputs: { path: sources, reportDir: join(sources, 'out'), offline: 'true', ...inputs },
    connections: {},
    secrets: {},
    jobToken: 'none',
    sources,
    variables: { TF_BUILD: 'True', 'Build.SourcesDirectory': sources, 'Agent.TempDirectory': sources },
  });
  Object.assign(process.env, env);
  const runner: MockTestRunner = new MockTestRunner(join(root, 'dist/azure/index.js'));
  // Otherwise it would fetch one from nodejs.org.
  runner.nodePath = process.execPath;
  await runner.runAsync();
  return runner;
}

describe.skipIf(!existsSync(library))("Microsoft's own test runner for tasks", () => {
  it('sees the task succeed', async () => {
    const runner = await run({ require: 'sbom,secrets' });
    expect(runner.succeeded).toBe(true);
    expect(runner.stdout).toContain('##vso[task.complete result=Succeeded;]Passed');
  });

  it('sees the task fail', async () => {
    const runner = await run({ failOn: 'hihg' });
    expect(runner.succeeded).toBe(false);
    expect(runner.stdout).toMatch(/##vso\[task.logissue type=error;\]failOn: .*'hihg'/);
  });
});

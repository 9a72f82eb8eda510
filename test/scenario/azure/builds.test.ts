import { expect, it } from 'vitest';
import { atEndOfFile } from '../../cleanups.ts';
import { startGitHubApi } from '../../doubles/github-api/github-api.ts';
import { startEmulator } from '../emulator.ts';
import { headSha, mergeSha, resultOf, runTask, textsOf, withBackend } from './world.ts';

it('scans a branch without any input: the whole name of the branch, no thread', async () => {
  const step = await runTask({
    variables: { SCANGATE_OFFLINE: 'true' },
    inputs: { require: 'sbom,secrets' },
  });
  expect(step).toMatchObject({ code: 0, result: 'Succeeded', refused: [], tags: ['scangate-passed'] });
  expect(textsOf(step, 'error')).toEqual([]);
  expect(textsOf(step, 'warning')).toEqual([]);
  expect((await resultOf(step.workspace)).target).toEqual({
    repository: 'https://dev.azure.com/acme/Shop%20Team/_git/shop',
    ref: 'feature/cart',
    sha: headSha,
  });
});

it('comments on GitHub where the repository is there', async () => {
  const api = await startGitHubApi({ enterprise: true });
  atEndOfFile(() => api.close());
  const emulator = await startEmulator('rafter', '--duration', '0s');
  const { inputs, connections } = withBackend(emulator, { githubToken: api.token });
  const step = await runTask({
    inputs,
    connections,
    variables: {
      'Build.Repository.Provider': 'GitHubEnterprise',
      'Build.Repository.Uri': `${api.url.origin}/acme/shop.git`,
      'Build.Reason': 'PullRequest',
      'Build.SourceBranch': 'refs/pull/5/merge',
      'Build.SourceVersion': mergeSha,
      'System.PullRequest.PullRequestId': '987654321',
      'System.PullRequest.PullRequestNumber': '5',
      'System.PullRequest.SourceBranch': 'patch-1',
      'System.PullRequest.SourceCommitId': headSha,
    },
  });
  expect(step.result).toBe('Failed');
  expect(textsOf(step, 'warning')).toEqual([]);
  expect(api.comments).toHaveLength(1);
  expect(api.comments[0]?.body).toContain('# Scangate: Failed: the gate is broken');
});

it('says on a release that it keeps no artifacts', async () => {
  const step = await runTask({
    inputs: { offline: 'true', require: 'sbom,secrets' },
    variables: { 'System.HostType': 'release' },
  });
  expect(step).toMatchObject({ result: 'Succeeded', artifacts: [], tags: [] });
  expect(step.text).toContain('a release has no artifacts');
});

it('takes a secret variable of the pipeline for the key', async () => {
  const emulator = await startEmulator('rafter', '--duration', '0s');
  const step = await runTask({
    inputs: {
      ...withBackend(emulator, { failOn: 'none' }).inputs,
      connection: '',
      baseUrl: emulator.url,
    },
    secrets: { RAFTER_API_KEY: emulator.credential },
  });
  expect(textsOf(step, 'error')).toEqual([]);
  expect(step.result).toBe('Succeeded');
});

it('says which settings of its agent it cannot follow, and goes on', async () => {
  const step = await runTask({
    inputs: { offline: 'true', require: 'sbom,secrets' },
    variables: {
      'Agent.CAInfo': '/nowhere/ca.pem',
      'Agent.ProxyUrl': 'http://proxy.example:3128',
      'Agent.ProxyBypassList': '["a|b"]',
    },
  });
  expect(step.result).toBe('Succeeded');
  expect(textsOf(step, 'warning')).toEqual([
    expect.stringContaining('The rule a|b of the agent'),
    expect.stringContaining('(/nowhere/ca.pem) cannot be read here'),
  ]);
});

import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { anAzureDevOps, headSha, pullRequestOf, resultOf, runTask, textsOf, withBackend } from './world.ts';

it('shows the same in thread, summary, issues, artifacts and outputs, and keeps one thread', async () => {
  const devops = await anAzureDevOps();
  const [broken, clean] = await Promise.all([
    startEmulator('rafter', '--duration', '0s'),
    startEmulator('rafter', '--duration', '0s', '--scenario', 'clean'),
  ]);
  const writes = () =>
    devops.requests.filter((request) => /^P\w+ \S+\/(?:threads|comments\/\d+)$/.test(request));
  const scan = (emulator: typeof broken, buildId: number) =>
    runTask({ ...withBackend(emulator, { commentStyle: 'thread' }), ...pullRequestOf(devops, buildId) });

  const red = await scan(broken, 77);
  expect(red).toMatchObject({ code: 0, result: 'Failed', refused: [], tags: ['scangate-failed'] });
  expect(textsOf(red, 'error')).toEqual([expect.stringContaining("rule 'high' is broken: 5 findings match")]);
  expect(Object.fromEntries(red.outputs)).toMatchObject({
    outcome: 'failed',
    exitCode: '1',
    total: '9',
    critical: '1',
    high: '4',
    sbomPath: 'scangate-reports/scangate.cdx.json',
    resultFile: 'scangate-reports/scangate.json',
    commentId: expect.stringMatching(/^\d+$/),
  });
  expect(red.artifacts.map(({ name, files }) => [name, Object.keys(files).sort()])).toEqual([
    ['scangate-security', ['scangate.cdx.json', 'scangate.json', 'scangate.pdf']],
    ['CodeAnalysisLogs', ['scangate-security.sarif']],
  ]);
  expect([...red.summaries.values()].join()).toContain('# Scangate: Failed: the gate is broken');
  expect(red.issues.find(({ sourcepath }) => sourcepath)).toMatchObject({ sourcepath: 'package-lock.json' });
  expect((await resultOf(red.workspace)).target).toMatchObject({ ref: 'feature/cart', sha: headSha });
  expect(red.text).not.toMatch(new RegExp(`^(?!##vso\\[task.setsecret\\]).*${broken.credential}`, 'm'));
  expect(devops.threads).toMatchObject([{ status: 'active' }]);
  expect(devops.threads[0]?.comments[0]?.content).toContain('# Scangate: Failed: the gate is broken');

  const made = writes().length;
  const sameRun = await scan(broken, 77);
  expect(sameRun.result).toBe('Failed');
  expect(writes()).toHaveLength(made);

  const green = await scan(clean, 79);
  expect(green).toMatchObject({ result: 'Succeeded', tags: ['scangate-passed'] });
  expect(textsOf(green, 'error')).toEqual([]);
  expect(devops.threads).toMatchObject([{ status: 'closed' }]);
  expect(devops.threads[0]?.comments[0]?.content).toContain('# Scangate: Passed');
  expect(devops.violations).toEqual([]);
});

it('goes on without the permission to write a thread, and names it', async () => {
  const devops = await anAzureDevOps({ mayContribute: false });
  const emulator = await startEmulator('rafter', '--duration', '0s');
  const step = await runTask({
    ...withBackend(emulator, { failOn: 'none' }),
    ...pullRequestOf(devops),
  });
  expect(step.result).toBe('Succeeded');
  expect(textsOf(step, 'warning').join()).toMatch(/Contribute to pull requests/);
  expect(devops.threads).toEqual([]);
});

it('works with Azure DevOps Server', async () => {
  const devops = await anAzureDevOps({ collection: '/tfs/Main%20Collection/', version: 6 });
  const emulator = await startEmulator('rafter', '--duration', '0s');
  const step = await runTask({ ...withBackend(emulator), ...pullRequestOf(devops) });
  expect(step.result).toBe('Failed');
  expect(devops.threads[0]?.comments[0]?.content).toContain(
    `${devops.collectionUrl}Shop%20Team/_build/results?buildId=77`,
  );
  expect(devops.violations).toEqual([]);
});

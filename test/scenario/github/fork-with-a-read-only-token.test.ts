import { afterAll, beforeAll, expect, it } from 'vitest';
import { osvRecords } from '../../doubles/osv-records/index.ts';
import { type OsvServer, startOsvServer } from '../../doubles/osv-server.ts';
import { aFolder, npmProject } from '../harness.ts';
import { annotationsOf, expectNoViolations, pullRequest, startWorld } from './world.ts';

let osv: OsvServer;
beforeAll(async () => {
  osv = await startOsvServer({ records: osvRecords });
});
afterAll(() => osv.close());

it('is judged as any other; the summary stands in for the comment, with one warning that names the permission', async () => {
  const world = await startWorld({ token: { permissions: {} } });
  const job = await world.run({
    event: pullRequest('mallory/shop'),
    workspace: await aFolder(npmProject({ lodash: '4.17.20' })),
    steps: [{ id: 'scangate', uses: './', with: { 'osv-url': osv.url.href, 'upload-sarif': 'false' } }],
  });
  expect(job.conclusion).toBe('failure');
  expect(job.outputs.scangate).toMatchObject({ outcome: 'failed', 'comment-id': '' });
  expect(annotationsOf(job, 'warning')).toEqual([
    expect.stringMatching(
      /comment could not be written: a run from a fork has no permission pull-requests: write/,
    ),
  ]);
  expect(job.summary).toContain('CVE-2021-23337');
  expect(world.api.comments).toEqual([]);
  expectNoViolations(world);
});

it('that brings rules of its own in the config file is judged without them, and the warning says so', async () => {
  const world = await startWorld({ token: { permissions: {} } });
  const config = { '.scangate.yml': 'fail-on: none\ncomment: never\n' };
  const workspace = await aFolder({ ...npmProject({ lodash: '4.17.20' }), ...config });
  const event = pullRequest('mallory/shop');
  const given = { 'osv-url': osv.url.href };
  const job = await world.run({ event, workspace, steps: [{ id: 'it', uses: './', with: given }] });
  expect(job.outputs.it).toMatchObject({ outcome: 'failed' });
  expect(annotationsOf(job, 'warning')).toEqual([
    expect.stringMatching(/^fail-on of the config file: not used here, since a fork wrote it/),
  ]);
  const own = await world.run({
    event: pullRequest(),
    workspace,
    steps: [{ id: 'it', uses: './', with: given }],
  });
  expect(own.outputs.it).toMatchObject({ outcome: 'passed' });
});

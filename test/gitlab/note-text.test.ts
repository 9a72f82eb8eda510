import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyScanResult } from '../factories/arbitraries.ts';
import { naughtyNote } from '../factories/naughty-strings.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { awkwardResult } from '../reports/samples.ts';
import { markdownOf } from '../reports/support.ts';
import { runJob, startApi } from './job.ts';

it(`no line of a note is a quick action, whatever was found${naughtyNote}`, async () => {
  fc.assert(
    fc.property(anyScanResult, (result) => {
      expect(markdownOf(result, { limit: 65_000 })).not.toMatch(/(?:^|[\r\n])\s*\//);
    }),
    { numRuns: 200 },
  );
  const api = await startApi();
  const env = { ...api.env, GITLAB_TOKEN: api.token, SCANGATE_REPORTS: 'json' };
  const { findings } = awkwardResult(300);
  await runJob(
    { ...env, CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'x\n/approve\n/merge' },
    { backend: aRemoteBackend({ findings, notices: ['/close', 'a\r/label ~x', '@all #1 !2 ~x %y &3'] }) },
  );
  expect(api.quickActions).toEqual([]);
  expect(api.notes).toHaveLength(1);
  expect(api.notes[0]?.body).toContain('`@all #1 !2 ~x %y &3`');
  expect(api.notes[0]?.body.length).toBeLessThanOrEqual(65_536);
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { renderJson } from '../../../src/reports/json/render.ts';
import { aFailedResult, aFinding, aScanResult } from '../../factories/model.ts';
import type { EndedJob } from '../../github-runner/job.ts';
import { awkwardResult } from '../../reports/samples.ts';
import { aFolder, npmProject } from '../harness.ts';
import { ourSteps } from './examples.ts';
import { expectNoViolations, headSha, pullRequest, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({
    pullRequests: [
      // Of a branch with the same name in the repository itself.
      { number: 4, headRef: 'patch-1', headSha: 'd'.repeat(40), headRepository: 'acme/shop' },
      { number: 5, headRef: 'patch-1', headSha, headRepository: 'mallory/shop' },
    ],
  });
});

/** Runs the first workflow on a secret that somebody's pull request brings, with the token that a fork gets. */
async function scanFork(): Promise<EndedJob> {
  const secret = ['ghp', '_', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO2d8fA1'].join('');
  return world.run({
    event: pullRequest('mallory/shop'),
    workspace: await aFolder({ ...npmProject({}), 'a.js': `const token = '${secret}';\n` }),
    env: { SCANGATE_OFFLINE: 'true', SCANGATE_REQUIRE: 'sbom, secrets' },
    github: {
      token: world.api.addToken({ kind: 'workflow', login: 'github-actions[bot]', permissions: {} }),
    },
    steps: ourSteps('fork-safe-scan.yml'),
  });
}

/** Runs the second workflow after the first has left a file; undefined: it left none. */
async function reportOn(file: string | undefined, sha = headSha) {
  const before = world.api.writes.length;
  const temp = await aFolder();
  await mkdir(join(temp, 'scangate-result'));
  if (file !== undefined) await writeFile(join(temp, 'scangate-result/scangate.json'), file);
  const job = await world.run({
    event: {
      event_name: 'workflow_run',
      ref: 'refs/heads/main',
      sha: 'c'.repeat(40),
      event: {
        repository: { id: 1, full_name: 'acme/shop' },
        workflow_run: {
          id: 77,
          run_attempt: 1,
          name: 'scangate',
          event: 'pull_request',
          conclusion: 'failure',
          head_branch: 'patch-1',
          head_sha: sha,
          head_repository: { full_name: 'mallory/shop' },
          pull_requests: [],
        },
      },
    },
    workspace: await aFolder(),
    github: { workflow: 'scangate report', job: 'report', run_id: '78' },
    steps: ourSteps('fork-safe-report.yml', { 'runner.temp': temp }),
  });
  return { ...job, writes: world.api.writes.slice(before) };
}

const fileOf = (result: ScanResult) => [...renderJson(result)].join('');

describe('the workflow that comments on the result of another', () => {
  it.each([
    ['no file', undefined, 'no such file'],
    ['a file that is not JSON', '<html>', 'is not JSON'],
    ['a file of another shape', '{"schemaVersion": 1, "outcome": "passed"}', 'findings: is missing'],
    [
      'counts that do not agree with the findings',
      fileOf(aScanResult()).replace('"high": 0', '"high": 3'),
      'counts.high: is 3, but the findings have 0',
    ],
    [
      'a pass without a verdict',
      fileOf(aScanResult()).replace('"held"', '"broken"'),
      'which needs a verdict whose gate is "held"',
    ],
  ])('says nothing about %s, and turns red', async (_, file, why) => {
    const { conclusion, log, writes } = await reportOn(file);
    expect(conclusion).toBe('failure');
    expect(log).toContain(why);
    expect(writes).toEqual([]);
  });

  it('leaves a pull request alone whose branch has moved on', async () => {
    const { conclusion, log, writes } = await reportOn(fileOf(aFailedResult()), 'e'.repeat(40));
    expect(conclusion).toBe('success');
    expect(log).toContain('no comment is written');
    expect(writes).toEqual([]);
  });

  it('takes what the first has left, and comments on the pull request that GitHub names', async () => {
    const scanned = await scanFork();
    expect(scanned.conclusion).toBe('failure');
    expect(scanned.summary).toContain('# Scangate: Failed: the gate is broken');
    expect(world.api.requests.map(({ status }) => status)).not.toContain(403);
    const { 'scangate.json': left } = await world.results.filesOf('scangate-result');

    const { conclusion, writes } = await reportOn(left);
    expect(conclusion).toBe('success');
    expect(writes).toEqual(['POST /repos/acme/shop/issues/5/comments']);
    expect(world.api.comments[0]?.body).toMatch(
      /^<!-- scangate [0-9a-f]{32} run=77\.1 -->\n# Scangate: Failed: the gate is broken\n/,
    );
    expect(world.api.comments[0]?.body).toContain('https://github.com/acme/shop/actions/runs/77');
    expectNoViolations(world);
  });

  it('lets the file choose neither the pull request nor the commit', async () => {
    const target = { repository: 'https://github.com/acme/shop', ref: 'patch-1', sha: 'd'.repeat(40) };
    await reportOn(fileOf({ ...aScanResult({ findings: [aFinding({ severity: 'low' })] }), target }));
    expect(world.api.comments.map(({ number }) => number)).toEqual([5]);
  });

  it('makes everything in the file inert', async () => {
    const { log, summary } = await reportOn(fileOf(awkwardResult()));
    const body = world.api.comments[0]?.body ?? '';
    expect(body).toContain('# Scangate: Failed');
    expect(body.length).toBeLessThanOrEqual(65_536);
    for (const text of [body.slice(body.indexOf('\n')), summary]) {
      const bare = text
        .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, 'code')
        .replace(/\]\(<?https:\/\/(?:github\.com|osv\.dev)\/[^\s<>)]*>?\)/g, ']');
      expect(bare).not.toMatch(/[<>@]|!\[|https?:|#\d/);
    }
    // The emulated runner refuses every command in the log that it does not know; these it would obey.
    expect(log).not.toMatch(/^\s*::(?!warning |error |debug|add-mask|group|endgroup)|##\[/m);
    expectNoViolations(world);
  });
});

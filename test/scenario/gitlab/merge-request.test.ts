import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type GitLabApiDouble, startGitLabApi } from '../../doubles/gitlab-api/gitlab-api.ts';
import { aProject, canRunPipelines, commitFile, including } from '../../gitlab-component/gitlab-ci-local.ts';
import { runPipeline, scanners } from './pipeline.ts';

const aScanner = scanners();

const gitlabs: GitLabApiDouble[] = [];
afterAll(() => Promise.all(gitlabs.map((gitlab) => gitlab.close())));

async function aGitLab(): Promise<GitLabApiDouble> {
  const gitlab = await startGitLabApi();
  gitlabs.push(gitlab);
  return gitlab;
}

/** What a merge request pipeline has more than a branch pipeline, and what it lacks; the job has its own id. */
function mergeRequest({ env }: GitLabApiDouble, more: Readonly<Record<string, string>>) {
  const { CI_JOB_ID, CI_JOB_NAME, CI_PIPELINE_ID, CI_COMMIT_SHA, ...variables } = env;
  return { variables: { ...variables, ...more }, without: ['CI_COMMIT_BRANCH'] };
}

describe.skipIf(!canRunPipelines)('a merge request pipeline', { timeout: 60_000, concurrent: true }, () => {
  it('gets one note, which is kept up to date', async () => {
    const [gitlab, { inputs, secrets }] = await Promise.all([aGitLab(), aScanner('mdssc', 'findings')]);
    const project = await aProject(including(inputs));
    const pipeline = mergeRequest(gitlab, { ...secrets, GITLAB_TOKEN: gitlab.token });

    expect((await runPipeline(project, pipeline)).jobs).toEqual({ scangate: 'FAIL 1' });
    expect(gitlab.writes).toEqual(['POST /projects/7/merge_requests/5/notes']);
    expect(gitlab.notes).toMatchObject([{ body: expect.stringContaining('the gate is broken') }]);

    await commitFile(project, '.gitlab-ci.yml', including({ ...inputs, 'fail-on': 'none' }));
    expect((await runPipeline(project, pipeline)).jobs).toEqual({ scangate: 'PASS' });
    expect(gitlab.writes.slice(1)).toEqual(['PUT /projects/7/merge_requests/5/notes/1']);
    expect(gitlab.notes).toMatchObject([{ body: expect.not.stringContaining('the gate is broken') }]);

    expect((await runPipeline(project, pipeline)).jobs).toEqual({ scangate: 'PASS' });
    expect(gitlab.writes).toHaveLength(2);
    expect(gitlab.quickActions).toEqual([]);
  });

  it('leaves the text of the note as a file where there is no token for it', async () => {
    const [gitlab, { inputs, secrets }] = await Promise.all([aGitLab(), aScanner('mdssc', 'findings')]);
    const project = await aProject(including(inputs));
    const { jobs, said, artifacts } = await runPipeline(project, mergeRequest(gitlab, secrets));
    expect(jobs).toEqual({ scangate: 'FAIL 1' });
    expect(said).toContain('set the masked variable GITLAB_TOKEN');
    const note = await readFile(join(artifacts('scangate'), 'scangate-reports/scangate.note.md'), 'utf8');
    expect(note).toContain('the gate is broken');
    expect(gitlab.requests).toEqual([]);
  });

  it('is skipped, loudly, in a fork, which has no credentials', async () => {
    const { emulator, inputs } = await aScanner('mdssc', 'findings');
    const inFork = mergeRequest(await aGitLab(), {
      CI_PROJECT_ID: '8',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '8',
    });
    const { jobs, said } = await runPipeline(await aProject(including(inputs)), inFork);
    expect(jobs).toEqual({ scangate: 'PASS' });
    expect(said).toContain('Skipped, nothing was scanned: ');
    expect(emulator.requests).toEqual([]);
  });
});

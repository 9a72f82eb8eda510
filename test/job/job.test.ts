import { describe, expect, it } from 'vitest';
import { jobOf } from '../../src/job/job.ts';

const now = new Date('2026-05-04T10:10:00Z');
const gitlab = { GITLAB_CI: 'true', CI_PROJECT_ID: '7', CI_PIPELINE_ID: '99', CI_JOB_NAME: 'scan' };

describe('jobOf', () => {
  it('knows no job on a terminal', () => {
    expect(jobOf({ CI_JOB_TIMEOUT: '60' }, now)).toEqual({ platform: 'terminal' });
  });

  it.each([
    [
      'github',
      { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '5', GITHUB_JOB: 'scan' },
      { GITHUB_RUN_ATTEMPT: '2' },
    ],
    ['gitlab', gitlab, { CI_JOB_ID: '12345' }],
    [
      'azure',
      {
        TF_BUILD: 'True',
        BUILD_BUILDID: '5',
        SYSTEM_STAGENAME: 'test',
        SYSTEM_PHASENAME: 'scan',
        SYSTEM_JOBNAME: 'linux',
      },
      { SYSTEM_JOBATTEMPT: '2', SYSTEM_STAGEATTEMPT: '2' },
    ],
  ] as const)('%s: the same for each attempt, and not for another job', (platform, env, attempt) => {
    const job = jobOf(env, now);
    expect(job.platform).toBe(platform);
    expect(jobOf({ ...env, ...attempt }, now).id).toBe(job.id);
    for (const name of Object.keys(env).slice(1))
      expect(jobOf({ ...env, [name]: 'other' }, now).id).not.toBe(job.id);
  });

  it('knows no job where the CI does not name its run', () => {
    for (const sign of ['GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD'])
      expect(jobOf({ [sign]: 'true', CI_PIPELINE_ID: '' }, now)).not.toHaveProperty('id');
  });

  it.each([
    ['3600', '2026-05-04T10:00:00Z', 50 * 60_000],
    ['300', '2026-05-04T10:00:00Z', 0],
    ['', '2026-05-04T10:00:00Z', undefined],
    ['3600', 'soon', undefined],
    ['an hour', '2026-05-04T10:00:00Z', undefined],
  ])('GitLab: %s s from %s leave %s ms', (CI_JOB_TIMEOUT, CI_JOB_STARTED_AT, leftMs) => {
    expect(jobOf({ ...gitlab, CI_JOB_TIMEOUT, CI_JOB_STARTED_AT }, now).leftMs).toBe(leftMs);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../../src/version.ts';
import { aProject, canRunPipelines } from '../../gitlab-component/gitlab-ci-local.ts';
import { root } from '../harness.ts';
import { runPipeline } from './pipeline.ts';

/** A mirror of the folder, as a project of its own. */
async function theComponentProject(): Promise<string> {
  const read = (name: string) => readFile(join(root, 'gitlab-ci', name), 'utf8');
  const [pipeline, ...texts] = await Promise.all(['.gitlab-ci.yml', 'README.md', 'LICENSE.md'].map(read));
  return aProject(pipeline ?? '', { 'README.md': texts[0] ?? '', 'LICENSE.md': texts[1] ?? '' });
}

describe.skipIf(!canRunPipelines)(
  'the project of the component',
  { timeout: 60_000, concurrent: true },
  () => {
    it('tests its component, then releases it under the version that the template runs', async () => {
      const variables = { CI_COMMIT_TAG: version };
      const { jobs } = await runPipeline(await theComponentProject(), {
        variables,
        without: ['CI_COMMIT_BRANCH'],
      });
      expect(jobs).toEqual({ scan: 'PASS', check: 'PASS', release: 'PASS' });
    });

    it('releases nothing from a branch, and no other version', async () => {
      const project = await theComponentProject();
      expect((await runPipeline(project)).jobs).toEqual({ scan: 'PASS', check: 'PASS' });
      const other = { variables: { CI_COMMIT_TAG: '99.0.0' }, without: ['CI_COMMIT_BRANCH'] };
      expect((await runPipeline(project, { ...other, only: 'release' })).jobs).toEqual({ release: 'FAIL 1' });
    });
  },
);

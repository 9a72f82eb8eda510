import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ScanTarget } from '../../src/core/model/scan.ts';
import { head, merged, type PipelineKind } from '../platforms/gitlab/pipelines.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { aFolder, jobIn, startApi } from './job.ts';

describe('what is ordered', () => {
  const targetIn = async (kind: PipelineKind, cwd?: string) => {
    let target: ScanTarget | undefined;
    const backend = aRemoteBackend();
    const asked = {
      ...backend,
      create: (...args: Parameters<typeof backend.create>) => {
        const made = backend.create(...args);
        return {
          ...made,
          start: (...order: Parameters<typeof made.start>) => {
            target = order[0].target;
            return made.start(...order);
          },
        };
      },
    };
    const api = await startApi();
    await jobIn(kind, api, {}, { backend: asked, ...(cwd === undefined ? {} : { cwd }) });
    return { ...target, url: api.url.href };
  };

  it('is the head of the source branch, in the project where that is', async () => {
    const { url, repository, ref, sha } = await targetIn('fork, run in the parent');
    expect({ repository, ref, sha }).toEqual({ repository: `${url}mona/shop`, ref: 'feature/x', sha: head });
  });

  it.each<[PipelineKind, 'the head' | 'what is checked out']>([
    ['merged result', 'the head'],
    ['merge train', 'the head'],
    ['detached', 'what is checked out'],
  ])('in a checkout of another commit, a pipeline of kind %s: %s', async (kind, expected) => {
    const cwd = await aCheckoutOf(merged);
    expect((await targetIn(kind, cwd)).sha).toBe(expected === 'the head' ? head : merged);
  });
});

/** A work tree whose HEAD is a commit, as git leaves it. */
async function aCheckoutOf(sha: string): Promise<string> {
  const folder = await aFolder();
  await promisify(execFile)('git', ['init', '--quiet', folder]);
  await writeFile(join(folder, '.git/HEAD'), `${sha}\n`);
  return folder;
}

describe('the config file', () => {
  it('of a fork decides nothing', async () => {
    const cwd = await aFolder();
    await writeFile(join(cwd, '.scangate.yml'), 'fail-on: none\n');
    const api = await startApi();
    expect((await jobIn('fork, run in the parent', api, {}, { cwd })).code).toBe(1);
    expect((await jobIn('merged result', api, {}, { cwd })).code).toBe(0);
  });
});

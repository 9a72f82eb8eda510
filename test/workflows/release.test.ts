import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workflows } from './files.ts';
import { aList, aMap } from './yaml.ts';

const run = promisify(execFile);
const release = aMap(load(workflows.find(({ path }) => path.endsWith('/release.yml'))?.text ?? ''));
const { build, publish } = aMap(release.jobs);
const stepsOf = (job: unknown) => aList(aMap(job).steps).map(aMap);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scangate-release-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a step of the job that publishes, as the runner does, with a `gh` that notes what it is asked and answers. */
async function runStep(name: string, tag: string, answers: Readonly<Record<string, string>>) {
  const script = stepsOf(publish).find((step) => step.name === name)?.run;
  const cases = Object.entries(answers).map(([asked, answer]) => `*"${asked}"*) ${answer};;`);
  await writeFile(
    join(folder, 'gh'),
    `#!/bin/bash\necho "$*" >> '${folder}/asked'\ncase "$*" in\n${cases.join('\n')}\n*) ;;\nesac\n`,
  );
  await chmod(join(folder, 'gh'), 0o755);
  await writeFile(join(folder, 'script'), String(script));
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    GH_REPO: 'acme/scangate',
    GITHUB_REF_NAME: tag,
    GITHUB_SHA: 'a'.repeat(40),
  };
  const ended = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'script')], {
    env,
  }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
  );
  const asked = await readFile(join(folder, 'asked'), 'utf8').catch(() => '');
  return { ...ended, asked: asked.trim().split('\n') };
}

describe('the release', () => {
  it('is built without a permission to write, and published without running what was built', () => {
    expect(aMap(build).permissions).toEqual({ contents: 'read' });
    expect(aMap(publish).permissions).toEqual({
      contents: 'write',
      'id-token': 'write',
      attestations: 'write',
    });
    for (const { uses = '', run: script = '' } of stepsOf(publish)) {
      expect(String(uses)).not.toMatch(/^actions\/(checkout|setup-)|^\./);
      expect(String(script)).not.toMatch(/\b(npm|npx|node|git)\b(?!\/)/);
    }
  });

  it('is a draft until everything is in it', async () => {
    const { code, asked } = await runStep('Publish the release', 'v1.2.3', {});
    expect(code).toBe(0);
    expect(asked).toEqual([
      expect.stringMatching(/^release create v1\.2\.3 --verify-tag --draft /),
      'release edit v1.2.3 --draft=false',
    ]);
  });

  it.each([
    ['true', 0],
    ['false', 1],
    ['', 1],
  ])('must be immutable: %s', async (immutable, code) => {
    const ended = await runStep('The release is immutable', 'v1.2.3', {
      '/releases/tags/v1.2.3': `echo '${immutable}'`,
    });
    expect(ended.code).toBe(code);
    expect(ended.stdout.includes('::error::')).toBe(code === 1);
  });
});

describe('the major tag', () => {
  const name = 'Move the major tag';
  const tags = (...all: string[]) => `printf 'refs/tags/%s\\n' ${all.join(' ')}`;

  it('moves to the newest release', async () => {
    const { code, asked } = await runStep(name, 'v1.10.0', {
      'matching-refs/tags/v1.': tags('v1.2.0', 'v1.10.0', 'v1.9.3', 'v1.11.0-rc.1'),
    });
    expect(code).toBe(0);
    expect(asked.at(-1)).toBe(
      `api --method PATCH repos/acme/scangate/git/refs/tags/v1 -f sha=${'a'.repeat(40)} -F force=true --silent`,
    );
  });

  it('is made with the first release', async () => {
    const { code, asked } = await runStep(name, 'v2.0.0', {
      'matching-refs/tags/v2.': tags('v2.0.0'),
      'git/ref/tags/v2': 'exit 1',
    });
    expect(code).toBe(0);
    expect(asked.at(-1)).toBe(
      `api --method POST repos/acme/scangate/git/refs -f ref=refs/tags/v2 -f sha=${'a'.repeat(40)} --silent`,
    );
  });

  it('does not move back to a fix of an older release', async () => {
    const { code, stdout, asked } = await runStep(name, 'v1.9.4', {
      'matching-refs/tags/v1.': tags('v1.9.4', 'v1.10.0'),
    });
    expect({ code, stdout, asked: asked.length }).toEqual({
      code: 0,
      stdout: 'v1 stays at v1.10.0\n',
      asked: 1,
    });
  });

  it('fails aloud when GitHub does not answer', async () => {
    const { code, asked } = await runStep(name, 'v1.9.4', { 'matching-refs': 'exit 1' });
    expect(code).toBe(1);
    expect(asked).toHaveLength(1);
  });
});

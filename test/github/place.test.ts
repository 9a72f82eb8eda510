import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { stepPlace } from '../../src/github/place.ts';
import { contextOf } from '../../src/platforms/github/context.ts';
import { aCheckout, aFolder } from '../scenario/harness.ts';

const headSha = 'a'.repeat(40);
const base = { ref: 'main', repo: { full_name: 'acme/shop' } };
const payload = {
  pull_request: {
    number: 5,
    base,
    head: { ref: 'patch-1', sha: headSha, repo: { full_name: 'mallory/shop' } },
  },
};

async function placeIn(
  folder: string,
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
) {
  const whole = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '7', ...env };
  const host = { env: whole, cwd: folder, clock: { date: () => new Date(0) } };
  const settings = { path: folder, repository: undefined, ref: undefined, sha: undefined, leg: undefined };
  const step = { host, context: contextOf(whole, payload) };
  return stepPlace(step as never, { ...settings, ...inputs });
}

const headOf = (folder: string) =>
  execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();

describe('the code that a step is about', () => {
  it('is the head of a pull request where its merge commit is checked out', async () => {
    const folder = await aCheckout({ a: '' });
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: headOf(folder) };
    const { target } = await placeIn(folder, env);
    expect(target).toMatchObject({
      repository: 'https://github.com/mallory/shop',
      ref: 'patch-1',
      sha: headSha,
    });
  });

  it('is the head of a pull request where nothing is checked out', async () => {
    const { target } = await placeIn(await aFolder(), { GITHUB_EVENT_NAME: 'pull_request_target' });
    expect(target).toMatchObject({ sha: headSha });
  });

  it('is the base where a pull_request_target has that checked out', async () => {
    const folder = await aCheckout({ a: '' });
    const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: headOf(folder) };
    const { target } = await placeIn(folder, env);
    expect(target).toMatchObject({ sha: headOf(folder), repository: 'https://github.com/acme/shop.git' });
  });

  it('is what is checked out where that is something else, and what the inputs say before all', async () => {
    const folder = await aCheckout({ a: '' });
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'c'.repeat(40), GITHUB_REF: 'refs/heads/other' };
    expect((await placeIn(folder, env)).target).toMatchObject({ ref: 'main', sha: headOf(folder) });
    expect((await placeIn(folder, env, { ref: 'mine' })).target).toMatchObject({ ref: 'mine' });
  });
});

it('legs of a matrix and steps of a job are jobs of their own', async () => {
  const folder = await aFolder();
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_JOB: 'security' };
  const ids = await Promise.all([
    placeIn(folder, env),
    placeIn(folder, env, { leg: '{"app":"shop"}' }),
    placeIn(folder, env, { leg: '{"app":"search"}' }),
    placeIn(folder, { ...env, GITHUB_ACTION: '__self_2' }),
  ]);
  expect(new Set(ids.map(({ job }) => job.id)).size).toBe(4);
});

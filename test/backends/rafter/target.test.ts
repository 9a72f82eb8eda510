import { describe, expect, it } from 'vitest';
import { parseRafterOptions } from '../../../src/backends/rafter/options.ts';
import { rafterTarget } from '../../../src/backends/rafter/target.ts';
import { InputError } from '../../../src/core/errors.ts';
import type { ScanTarget } from '../../../src/core/model/scan.ts';

const targetOf = (target: Partial<ScanTarget>, options: Readonly<Record<string, unknown>> = {}) =>
  rafterTarget({ path: '/checkout', ...target }, parseRafterOptions(options, 'options').options);

const problemsOf = (...input: Parameters<typeof targetOf>) => {
  try {
    targetOf(...input);
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown.problems;
    throw thrown;
  }
  return [];
};

describe('the repository', () => {
  it.each([
    'acme/shop',
    'acme/shop.git',
    'github.com/acme/shop',
    'https://github.com/acme/shop',
    'https://github.com/acme/shop.git/',
    'https://GitHub.com/acme/shop',
    'git@github.com:acme/shop.git',
    'ssh://git@github.com/acme/shop.git',
    'ssh://git@ssh.github.com:443/acme/shop.git',
    'git+ssh://git@github.com/acme/shop.git',
  ])('%s is one of GitHub, with neither provider nor address', (repository) => {
    expect(targetOf({ repository, ref: 'main' })).toEqual({
      repository_name: 'acme/shop',
      branch_name: 'main',
    });
  });

  it.each([
    [
      'https://gitlab.com/group/sub/shop.git',
      {},
      'group/sub/shop',
      'gitlab',
      'https://gitlab.com/group/sub/shop',
    ],
    ['git@gitlab.com:group/shop.git', {}, 'group/shop', 'gitlab', 'https://gitlab.com/group/shop'],
    ['ssh://git@bitbucket.org:22/acme/shop', {}, 'acme/shop', 'bitbucket', 'https://bitbucket.org/acme/shop'],
    [
      'https://git.example:8443/acme/shop',
      { provider: 'gitea' },
      'acme/shop',
      'gitea',
      'https://git.example:8443/acme/shop',
    ],
    ['http://git.example:8080/a/b', { provider: 'gitlab' }, 'a/b', 'gitlab', 'https://git.example/a/b'],
    ['acme/shop', { provider: 'bitbucket' }, 'acme/shop', 'bitbucket', 'https://bitbucket.org/acme/shop'],
  ])(
    '%s (%j) comes with provider and address',
    (repository, options, repository_name, provider, repo_url) => {
      expect(targetOf({ repository, ref: 'main' }, options)).toEqual({
        repository_name,
        branch_name: 'main',
        provider,
        repo_url,
      });
    },
  );

  it('is what the option says, wherever the checkout is from', () => {
    const repository = 'https://git.corp.example/acme/other';
    expect(targetOf({ repository, ref: 'main' }, { 'repository-name': 'acme/shop' })).toEqual({
      repository_name: 'acme/shop',
      branch_name: 'main',
    });
  });

  it('is on github.com by another name, when that is said', () => {
    const repository = 'git@github-work:acme/shop.git';
    expect(targetOf({ repository, ref: 'main' }, { provider: 'github' })).toEqual({
      repository_name: 'acme/shop',
      branch_name: 'main',
    });
  });

  it.each([
    [undefined, {}, 'is not set, and Rafter scans a repository on its host, not the checkout'],
    ['shop', {}, "'shop' does not name owner and name"],
    ['https://github.com/', {}, "'https://github.com/' does not name owner and name"],
    ['https://github.com/acme/shop/tree', {}, 'is no repository of GitHub, which has owner and name only'],
    ['https://git.example/acme/shop', {}, 'is on a host that may be of any kind'],
    ['acme/shop', { provider: 'gitea' }, "'acme/shop' does not say on which host it is"],
    ['acme/sh op', {}, 'does not name owner and name'],
  ])('%s (%j) cannot be used', (repository, options, message) => {
    const named = repository === undefined ? {} : { repository };
    expect(problemsOf({ ...named, ref: 'main' }, options)).toEqual([
      { input: 'repository', message: expect.stringContaining(message), hint: expect.any(String) },
    ]);
  });
});

describe('the branch', () => {
  it.each([
    ['main', {}, 'main'],
    ['refs/heads/feature/a', {}, 'feature/a'],
    ['v1.0', { 'branch-name': 'release/1' }, 'release/1'],
    ['12/merge', { 'branch-name': '12/merge' }, '12/merge'],
    [undefined, { branch_name: 'refs/heads/main' }, 'main'],
  ])('%s (%j) is %s', (ref, options, branch_name) => {
    const named = ref === undefined ? {} : { ref };
    expect(targetOf({ repository: 'acme/shop', ...named }, options)).toMatchObject({ branch_name });
  });

  it.each([
    [undefined, {}, 'is not set, and Rafter scans a branch'],
    ['refs/tags/v1', {}, "'refs/tags/v1' is no branch, and Rafter scans branches only"],
    ['refs/pull/12/merge', {}, 'is no branch'],
    ['12/merge', {}, 'is no branch'],
    ['main', { 'branch-name': 'refs/tags/v1' }, 'is no branch'],
  ])('%s (%j) cannot be used', (ref, options, message) => {
    const named = ref === undefined ? {} : { ref };
    expect(problemsOf({ repository: 'acme/shop', ...named }, options)).toEqual([
      {
        input: 'ref',
        message: expect.stringContaining(message),
        hint: expect.stringContaining('SCANGATE_REF'),
      },
    ]);
  });

  it('and the repository are asked for at once', () => {
    expect(problemsOf({}).map(({ input }) => input)).toEqual(['repository', 'ref']);
  });
});

import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../src/backends/local/sbom/source.ts';

describe('the source in a package URL', () => {
  it.each([
    ['https://user:p@ss@host.example/a.tgz?token=1', { download_url: 'https://host.example/a.tgz' }],
    [`https://host.example/a.tgz#${'a'.repeat(40)}`, { download_url: 'https://host.example/a.tgz' }],
    ['git+https://token@host.example/a.git#abc', { vcs_url: 'git+https://host.example/a.git#abc' }],
    ['git+ssh://git:pass@host.example/a.git#abc', { vcs_url: 'git+ssh://git@host.example/a.git#abc' }],
    ['https://host.example/a.git#commit=abc', { vcs_url: 'https://host.example/a.git#abc' }],
    ['git@host.example:team/a.git#abc', { vcs_url: 'git@host.example:team/a.git#abc' }],
    ['file:./vendor/a.tgz', { download_url: 'file:vendor/a.tgz' }],
  ])('has no credential and no query: %s', (url, expected) => {
    expect(sourceOf('a', '1.0.0', url)).toEqual(expected);
  });

  it.each([
    ['https://user:pa/ss@host.example/a.tgz', { download_url: 'NOASSERTION' }],
    ['git+ssh://user:pass@host.example:team/a.git', { vcs_url: 'NOASSERTION' }],
  ])('is not told when its credentials cannot be told apart: %s', (url, expected) => {
    expect(sourceOf('a', '1.0.0', url)).toEqual(expected);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../inventory.ts';
import { scanFolder } from '../scan-tree.ts';

const fixture = join(import.meta.dirname, '../../../../fixtures/lockfiles/bundler');
const lock = readFileSync(join(fixture, 'Gemfile.lock'), 'utf8');

describe('the fixture of Bundler', async () => {
  const { sbom, check } = await scanFolder(fixture);
  const needsOf = (ref: string) => sbom.dependencies.find((one) => one.ref === ref)?.dependsOn;

  it('is read completely', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '14 components from 1 lockfile' });
  });
  it('has the gem in a folder as a project, and what each needs', () => {
    expect(sbom.projects.map(({ path, name, version }) => [path, name, version])).toEqual([
      ['.', '.', undefined],
      ['engines/greeter', 'greeter', '1.1.0'],
    ]);
    expect(needsOf('project:Gemfile.lock#.')).toHaveLength(6);
    expect(needsOf('project:Gemfile.lock#engines/greeter')).toEqual(['pkg:gem/addressable@2.8.1']);
    expect(needsOf('pkg:gem/nokogiri@1.13.10')).toEqual([
      'pkg:gem/mini_portile2@2.8.1',
      'pkg:gem/racc@1.6.2',
    ]);
  });
  it('says what comes from git', () => {
    expect(sbom.components.map(({ purl }) => decodeURIComponent(purl))).toContain(
      'pkg:gem/tiny@0.3.0?vcs_url=git+https://git.example/team/tiny.git#157fe61117b857c074a0fc45a1661eb8ac38f563',
    );
  });
});

describe('Gemfile.lock', () => {
  const withGems = (gems: string, wanted = '', rest = '') =>
    `GEM\n  remote: https://user:secret@registry.example/\n  specs:\n${gems}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n${wanted}\n${rest}`;

  it('has the builds of one version as one component, with the digests of all', async () => {
    const [ruby, linux] = ['a'.repeat(64), 'b'.repeat(64)];
    const { sbom, reasons } = await inventoryOf({
      'gems.locked': withGems(
        '    nokogiri (1.16.0)\n      racc (~> 1.4)\n    nokogiri (1.16.0-x86_64-linux)\n      racc (~> 1.4)\n    racc (1.7.3)\n',
        '  nokogiri (>= 1.0, < 2.0-x)\n',
        `CHECKSUMS\n  nokogiri (1.16.0) sha256=${ruby}\n  nokogiri (1.16.0-x86_64-linux) sha256=${linux}\n  racc (1.7.3)\n\nRUBY VERSION\n   ruby 3.3.0p0\n\nBUNDLED WITH\n   2.5.3\n`,
      ),
    });
    expect(reasons).toEqual([]);
    expect(sbom.components.map(({ purl }) => purl)).toEqual([
      'pkg:gem/nokogiri@1.16.0',
      'pkg:gem/racc@1.7.3',
    ]);
    expect(sbom.components[0]?.hashes.map(({ hex }) => hex)).toEqual([ruby, linux]);
    expect(JSON.stringify(sbom)).not.toContain('secret');
  });
  it('does not miss Bundler, nor what is asked for on other platforms, and misses what a gem needs', async () => {
    const { reasons } = await inventoryOf({
      'Gemfile.lock': withGems(
        '    a (1.0)\n      bundler (>= 2)\n      gone\n',
        '  a\n  tzinfo-data\n  wdm (>= 0.1)\n',
      ),
    });
    expect(reasons).toEqual([
      'Gemfile.lock: 1 dependency is not in it, so it is out of date or damaged: gone, needed by a (1.0)',
    ]);
  });
  it('is damaged when it asks for gems and locks none', async () => {
    expect((await inventoryOf({ 'Gemfile.lock': withGems('', '  rails\n  bundler\n') })).reasons).toEqual([
      'Gemfile.lock: 1 dependency is not in it, so it is out of date or damaged: rails, needed by the project',
    ]);
  });
  it.each([
    ['nothing', '', 'has no DEPENDENCIES: it is no Gemfile.lock, or its end is missing'],
    [
      'a lockfile of npm',
      '{"lockfileVersion": 3}',
      'has no DEPENDENCIES: it is no Gemfile.lock, or its end is missing',
    ],
    [
      'a merge that was not ended',
      lock.replace('GEM\n', '<<<<<<< HEAD\nGEM\n'),
      'holds merge conflict markers (line 15)',
    ],
  ])('cannot be read when it is %s', async (_, text, reason) => {
    expect((await inventoryOf({ 'Gemfile.lock': text })).reasons).toEqual([`Gemfile.lock ${reason}`]);
  });
  it('says which lines and entries make no sense', async () => {
    const { reasons, purls } = await inventoryOf({
      'Gemfile.lock': `${withGems('    a/b (1.0)\n    c\n   odd\n')}\nNEW SECTION\n  x\n`,
    });
    expect(purls).toEqual([]);
    expect(reasons).toEqual([
      'Gemfile.lock: 2 lines cannot be understood: 6, 14',
      'Gemfile.lock: 2 entries make no sense and were left out: a/b (1.0) has no usable name; c () has no version',
    ]);
  });
  it('says when a gem lies outside of the checkout', async () => {
    const { reasons } = await inventoryOf({
      'Gemfile.lock': `PATH\n  remote: /opt/x\n  specs:\n    x (1.0)\n\nPATH\n  remote: ../y\n  specs:\n    y (1.0)\n\nDEPENDENCIES\n  y!\n`,
    });
    expect(reasons).toEqual([
      'Gemfile.lock: 1 entry makes no sense and was left out: x (1.0) lies outside of the checkout',
      'Gemfile.lock: it links to ../y, outside of the checkout, which was not looked at',
    ]);
  });
  it('is never complete when its end is missing', async () => {
    for (let end = 0; end < lock.indexOf('DEPENDENCIES'); end += 7)
      expect((await inventoryOf({ 'Gemfile.lock': lock.slice(0, end) })).reasons).toHaveLength(1);
  });
});

it('names the way out where there is none', async () => {
  expect((await inventoryOf({ Gemfile: '', 'x.gemspec': '' })).reasons).toEqual([
    "no lockfile: Ruby dependencies of Gemfile, x.gemspec were not checked; run 'bundle lock' and commit what it writes",
  ]);
});

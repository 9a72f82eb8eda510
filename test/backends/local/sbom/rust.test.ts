import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanFolder, scanTree } from './scan-tree.ts';

const fixture = join(import.meta.dirname, '../../../fixtures/lockfiles/cargo');
const scan = async (files: Record<string, string>) => {
  const { sbom, check } = await scanTree(files);
  return { purls: sbom.components.map(({ purl }) => decodeURIComponent(purl)), reasons: check.reasons, sbom };
};
const ecosystem = 'crates.io';
const index = 'registry+https://registry.example/crates.io-index';
const entry = (name: string, version: string, rest = '', source = `source = "${index}"\n`) =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\n${source}${rest}\n`;
const app = (...needs: string[]) => entry('app', '1.0.0', `dependencies = ${JSON.stringify(needs)}`, '');
const manifest = (rest: string) => `[package]\nname = "app"\nversion = "1.0.0"\n${rest}`;

describe('a Cargo.lock that Cargo wrote', async () => {
  const { sbom, check } = await scanFolder(fixture);
  const scopeOf = (name: string) => sbom.components.find((one) => one.name === name)?.scope;
  const neededBy = (path: string) =>
    sbom.dependencies.find(({ ref }) => ref === `project:Cargo.lock#${path}`)?.dependsOn ?? [];

  it('is read completely, with every package of the checkout as a project', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '19 components from 1 lockfile' });
    expect(sbom.projects.map(({ name, version, path }) => [name, version, path])).toEqual([
      ['fixture-app', '1.2.3', '.'],
      ['alpha', '0.1.0', 'crates/alpha'],
      ['beta', '0.2.0', 'crates/beta'],
      ['local-lib', '3.0.0', 'libs/local-lib'],
    ]);
  });
  it('has the graph, also under other names and from the workspace', () => {
    expect(neededBy('.')).toContain('pkg:cargo/bitflags@1.3.2');
    expect(neededBy('.')).toContain('pkg:cargo/bitflags@2.13.2');
    expect(neededBy('crates/alpha')).toEqual([
      'pkg:cargo/hex@0.4.3',
      'pkg:cargo/itoa@1.0.19',
      'project:Cargo.lock#crates/beta',
    ]);
    expect(
      sbom.dependencies.find(({ ref }) => ref.startsWith('pkg:cargo/serde_derive'))?.dependsOn,
    ).toHaveLength(3);
  });
  it('has the scopes that the manifests tell', () => {
    expect(scopeOf('serde')).toBe('required');
    expect(scopeOf('windows-link')).toBe('required');
    expect(scopeOf('memchr')).toBe('optional');
    expect(scopeOf('hex')).toBe('optional');
    expect(scopeOf('fastrand')).toBe('development');
    expect(scopeOf('version_check'), 'of a build script').toBe('development');
    expect(scopeOf('cfg-if'), 'of the tests of a member').toBe('development');
  });
  it('has digests, and says what comes from git', () => {
    expect(sbom.components.find(({ name }) => name === 'hex')?.hashes).toMatchObject([
      { algorithm: 'SHA-256' },
    ]);
    expect(sbom.components.filter(({ purl }) => purl.includes('?')).map(({ name }) => name)).toEqual([
      'tiny-git',
    ]);
  });
  it('is out of date as soon as a manifest asks for something else', async () => {
    const files = Object.fromEntries(
      [
        'Cargo.lock',
        'Cargo.toml',
        'crates/alpha/Cargo.toml',
        'crates/beta/Cargo.toml',
        'libs/local-lib/Cargo.toml',
      ].map((path) => [path, readFileSync(join(fixture, path), 'utf8')]),
    );
    expect((await scan(files)).reasons).toEqual([]);
    for (const path of Object.keys(files).filter((each) => each.endsWith('.toml')))
      expect(
        (
          await scan({ ...files, [path]: `${files[path]}\n[target.x.dependencies]\nfresh = "1"\n` })
        ).reasons.join(),
      ).toContain('fresh, needed by');
    const raised = {
      ...files,
      'libs/local-lib/Cargo.toml': files['libs/local-lib/Cargo.toml']?.replace('"1"', '"2.1"') ?? '',
    };
    expect((await scan(raised)).reasons.join()).toContain(
      'once_cell, needed by local-lib as 2.1, in it as 1.21.4',
    );
  });
});

describe('older and other spellings', () => {
  it('version 1 has full names and the digests at the end', async () => {
    const { sbom, reasons } = await scan({
      'Cargo.toml': manifest('[dependencies]\na = "1"\n'),
      'Cargo.lock': `${app(`a 1.0.0 (${index})`)}${entry('a', '1.0.0')}[metadata]\n"checksum a 1.0.0 (${index})" = "${'0'.repeat(64)}"\n`,
    });
    expect(reasons).toEqual([]);
    expect(sbom.components).toMatchObject([{ name: 'a', hashes: [{ hex: '0'.repeat(64) }] }]);
    expect(sbom.dependencies.find(({ ref }) => ref.startsWith('project:'))?.dependsOn).toEqual([
      'pkg:cargo/a@1.0.0',
    ]);
  });
  it('a registry of one’s own is named, without credentials', async () => {
    const { purls } = await scan({
      'Cargo.lock': entry(
        'a',
        '1.0.0',
        '',
        'source = "sparse+https://user:pass@cargo.example/index/?key=1"\n',
      ),
    });
    expect(purls).toEqual(['pkg:cargo/a@1.0.0?repository_url=https://cargo.example/index/']);
  });
  it.each([`sparse+https://index.${ecosystem}/`, 'registry+https://mirror.example/crates.io-index'])(
    'the one that everybody uses is not: %s',
    async (source) => {
      const { purls } = await scan({ 'Cargo.lock': entry('a', '1.0.0', '', `source = "${source}"\n`) });
      expect(purls).toEqual(['pkg:cargo/a@1.0.0']);
    },
  );
});

describe('what cannot be read is named', () => {
  it.each([
    ['version = 5', "Cargo.lock has version 5; Cargo's versions 1 to 4 can be read"],
    ['[metadata]\nlock-version = "2.0"', 'Cargo.lock is no lockfile of Cargo'],
    ['package = 1', 'Cargo.lock is no lockfile of Cargo'],
    ['[[package]\n', 'Cargo.lock is not valid TOML (line 1)'],
    ['a = "password\n', 'Cargo.lock is not valid TOML (line 1)'],
    ['', 'Cargo.lock is empty'],
  ])('%j', async (text, reason) => {
    expect((await scan({ 'Cargo.lock': text })).reasons).toEqual([reason]);
  });
  it('entries and needs', async () => {
    const { reasons } = await scan({
      'Cargo.toml': manifest(''),
      'Cargo.lock': `${app('gone')}${entry('a', '1.0.0')}${entry('a', '1.0.0')}${entry('b', '', '', 'source = "svn+x"\n')}${entry('c', '1', '', 'source = "svn+x"\n')}[[package]]\nname = "d"\n`,
    });
    expect(reasons).toEqual([
      expect.stringContaining(
        'entries make no sense and were left out: a 1.0.0 (registry+https://registry.example/crates.io-index) stands in it twice',
      ),
      expect.stringContaining('gone, needed by app 1.0.0'),
    ]);
  });
  it('a package of the checkout whose manifest is not there', async () => {
    const { reasons, sbom } = await scan({ 'Cargo.lock': app() });
    expect(reasons).toEqual([
      'Cargo.lock: app is a package of the checkout, and its Cargo.toml was not found',
    ]);
    expect(sbom.projects).toHaveLength(1);
  });
  it('a manifest that belongs to no lockfile', async () => {
    const { reasons } = await scan({
      'Cargo.toml': manifest(''),
      'Cargo.lock': app(),
      'fuzz/Cargo.toml': '[package]\nname = "fuzz"\n[dependencies]\na = "1"\n',
    });
    expect(reasons).toEqual([
      "no lockfile: Rust dependencies of fuzz/Cargo.toml were not checked; run 'cargo generate-lockfile' and commit what it writes",
    ]);
  });
  it('nothing of a package of the checkout that stands in for another', async () => {
    const { reasons, sbom } = await scan({
      'Cargo.toml': manifest('[dependencies]\nb = "1"\n[patch.crates-io]\nb = { path = "forks/b" }\n'),
      'forks/b/Cargo.toml': '[package]\nname = "b"\n',
      'Cargo.lock': `${app('b')}${entry('b', '1.0.0', '', '')}`,
    });
    expect(reasons).toEqual([]);
    expect(sbom.projects.map(({ path }) => path)).toEqual(['.', 'forks/b']);
  });
  it('path dependencies in a circle, and out of the checkout', async () => {
    const { reasons } = await scan({
      'Cargo.toml': manifest('[dependencies]\nb = { path = "b" }\nc = { path = "../../c" }\n'),
      'b/Cargo.toml': '[package]\nname = "b"\n[dev-dependencies]\napp = { path = ".." }\n',
      'Cargo.lock': `${app('b', 'c')}${entry('b', '1.0.0', 'dependencies = ["app"]', '')}${entry('c', '1.0.0', '', '')}`,
    });
    expect(reasons).toEqual(['Cargo.lock: c is a package of the checkout, and its Cargo.toml was not found']);
  });
});

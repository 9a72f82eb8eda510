import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHashOf } from '../../../../../src/backends/local/sbom/formats/php/composer-hash.ts';
import { inventoryOf } from '../inventory.ts';
import { scanFolder } from '../scan-tree.ts';

const fixture = join(import.meta.dirname, '../../../../fixtures/lockfiles/composer');
const read = (path: string) => readFileSync(join(fixture, path), 'utf8');

describe('the fixture of Composer', async () => {
  const { sbom, check } = await scanFolder(fixture);
  const component = (name: string) => sbom.components.find((one) => one.name === name);
  const needsOf = (ref: string) => sbom.dependencies.find((one) => one.ref === ref)?.dependsOn;

  it('is read completely', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '14 components from 1 lockfile' });
  });
  it('has scopes, licences and hashes', () => {
    expect(component('monolog/monolog')).toMatchObject({ scope: 'required', licenses: ['MIT'], hashes: [] });
    expect(component('sebastian/version')).toMatchObject({ scope: 'development' });
    expect(component('psr/log')?.hashes).toEqual([
      { algorithm: 'SHA-1', hex: expect.stringMatching(/^[0-9a-f]{40}$/) },
    ]);
  });
  it('keeps the real name and the real version', () => {
    expect(component('JsonSchema/Json-Schema')?.purl).toBe('pkg:composer/jsonschema/json-schema@5.2.13');
    expect(component('symfony/console')?.version).toBe('v6.4.1');
  });
  it('says what comes from git', () => {
    expect(decodeURIComponent(component('team/tiny')?.purl ?? '')).toBe(
      'pkg:composer/team/tiny@0.3.0?vcs_url=git+https://git.example/team/tiny.git#aa3d33354f371c15c8f255d2aa994ff5d841c6a7',
    );
  });
  it('gives a name that is provided or replaced to the package that does so', () => {
    expect(needsOf('project:composer.lock#packages/greeter')).toEqual([
      'pkg:composer/old/umbrella@2.0.0',
      'pkg:composer/psr/log@3.0.0',
    ]);
    expect(needsOf('project:composer.lock#.')).toContain('pkg:composer/monolog/monolog@2.9.1');
  });
  it.each([
    ['"php": ">=8.1"', '"php": ">=8.2"'],
    ['"phpunit/phpunit": "^10.5"', '"phpunit/phpunit": "^11.0"'],
    ['"minimum-stability": "stable"', '"minimum-stability": "dev"'],
    ['"ext-dom": "1.0"', '"ext-dom": "1.1"'],
  ])('is out of date as soon as composer.json has %s changed to %s', async (was, is) => {
    const { reasons } = await inventoryOf({
      'composer.json': read('composer.json').replace(was, is),
      'composer.lock': read('composer.lock'),
      'packages/greeter/composer.json': read('packages/greeter/composer.json'),
    });
    expect(reasons).toEqual([
      "composer.lock: composer.json was changed after it was written, so it is out of date: run 'composer update --lock'",
    ]);
  });
  it('is as good as before when composer.json changes where nothing is installed from', async () => {
    const { reasons } = await inventoryOf({
      'composer.json': read('composer.json').replace('Ünïcode', 'Other'),
      'composer.lock': read('composer.lock'),
    });
    expect(reasons).toEqual([]);
  });
});

describe('the digest of composer.json', () => {
  it('is that of the fixture, which Composer wrote', () => {
    expect(contentHashOf(JSON.parse(read('composer.json')))).toBe(
      JSON.parse(read('composer.lock'))['content-hash'],
    );
  });
  it.each([
    ['a number with a point', { extra: { a: 1.5 } }],
    ['names that are numbers', { extra: { '1': 'a', '0': 'b' } }],
    ['too deep', { extra: JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) }],
  ])('is unknown with %s', (_, manifest) => {
    expect(contentHashOf(manifest)).toBeUndefined();
  });
});

describe('composer.lock', () => {
  const lock = (packages: unknown, dev: unknown = []) => ({
    'composer.lock': JSON.stringify({ packages, 'packages-dev': dev }),
  });

  it.each([
    ['', 'composer.lock is empty'],
    ['[]', 'composer.lock holds a list where an object is expected'],
    ['{"packages": [', 'composer.lock is not valid JSON: it ends too early'],
    [
      '{"lockfileVersion": 3, "packages": {}}',
      'composer.lock has no list of "packages", so nothing can be read from it',
    ],
    [
      '{"packages": [], "packages-dev": 1}',
      'composer.lock has no list of "packages-dev", so nothing can be read from it',
    ],
    ['{\n<<<<<<< HEAD\n}', 'composer.lock holds merge conflict markers (line 2)'],
  ])('%j cannot be read', async (text, reason) => {
    expect((await inventoryOf({ 'composer.lock': text })).reasons).toEqual([reason]);
  });
  it('leaves out what makes no sense, and says so', async () => {
    const { reasons, purls } = await inventoryOf(
      lock([
        null,
        { name: 'a/b' },
        { name: '../c', version: '1' },
        { name: 'd/e', version: 7 },
        { version: '1' },
      ]),
    );
    expect(purls).toEqual([]);
    expect(reasons.join()).toContain('5 entries make no sense');
  });
  it('misses what is needed and not there, but for PHP, its extensions and Composer', async () => {
    const require = {
      php: '*',
      'php-64bit': '*',
      'ext-dom': '*',
      'lib-pcre': '*',
      'composer-runtime-api': '^2',
      'x/gone': '*',
    };
    const { reasons } = await inventoryOf(lock([{ name: 'a/b', version: '1.0', require }]));
    expect(reasons).toEqual([
      'composer.lock: 1 dependency is not in it, so it is out of date or damaged: x/gone, needed by a/b',
    ]);
  });
  it('says when a package or its composer.json cannot be looked at', async () => {
    const files = lock([{ name: 'a/b', version: '1.0', dist: { type: 'path', url: '../b' } }]);
    expect((await inventoryOf({ ...files, 'composer.json': '{' })).reasons).toEqual([
      'composer.lock: composer.json is not valid JSON: it ends too early',
      'composer.lock: it links to ../b, outside of the checkout, which was not looked at',
    ]);
  });
});

describe('a composer.json without a lockfile', () => {
  const asking = '{"require": {"a/b": "*"}}';
  it('names the way out', async () => {
    expect((await inventoryOf({ 'composer.json': asking })).reasons).toEqual([
      "no lockfile: PHP dependencies of composer.json were not checked; run 'composer update --no-install' and commit what it writes",
    ]);
  });
  it('does not count when Composer put it into the vendor folder of a locked project', async () => {
    const files = { 'api/composer.lock': '{"packages": []}', 'api/vendor/a/b/composer.json': asking };
    expect((await inventoryOf(files)).reasons).toEqual([]);
    expect((await inventoryOf({ ...files, 'vendor/a/b/composer.json': asking })).reasons.join()).toContain(
      'PHP dependencies of vendor/a/b/composer.json were',
    );
  });
});

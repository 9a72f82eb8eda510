import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';
import { expectSound } from './expect-sound.ts';

const { signal } = new AbortController();
const fixtures = join(import.meta.dirname, '../../../fixtures/lockfiles');
const read = (path: string) => readFileSync(join(fixtures, path), 'utf8');
const reasonsOf = async (files: Record<string, string | Buffer>) =>
  (await readSbom(memoryCheckout(files), signal)).check.reasons;

/** A file of each format, by the name under which it is read. */
const samples = [
  { name: 'go.mod', text: read('go/go.mod'), endsClearly: false },
  { name: 'Gemfile.lock', text: read('bundler/Gemfile.lock'), endsClearly: false },
  { name: 'composer.lock', text: read('composer/composer.lock'), endsClearly: true },
  { name: 'packages.lock.json', text: read('nuget/src/App/packages.lock.json'), endsClearly: true },
  { name: 'project.assets.json', text: read('nuget/src/Lib/obj/project.assets.json'), endsClearly: true },
  { name: 'packages.config', text: read('nuget/src/Old/packages.config'), endsClearly: true },
  { name: 'gradle.lockfile', text: read('gradle/app/gradle.lockfile'), endsClearly: false },
  { name: 'pom.xml', text: read('maven/lib/pom.xml'), endsClearly: true },
  { name: '.github/workflows/ci.yml', text: read('workflows/.github/workflows/ci.yml'), endsClearly: false },
  { name: 'Dockerfile', text: read('dockerfiles/Dockerfile'), endsClearly: false },
];

describe.each(samples)('$name', ({ name, text, endsClearly }) => {
  it('is read soundly with any few characters changed', { timeout: 60_000 }, async () => {
    const change = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 10 }));
    await fc.assert(
      fc.asyncProperty(change, ([at, length, other]) =>
        expectSound({ [name]: text.slice(0, at) + other + text.slice(at + length) }),
      ),
      { numRuns: 60 },
    );
  });
  it('is read soundly whatever it holds', async () => {
    const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json());
    await fc.assert(
      fc.asyncProperty(any, (content) => expectSound({ [name]: content })),
      { numRuns: 100 },
    );
  });
  it.each(samples.filter((other) => other.name !== name))(
    'is not complete when it is a $name in truth',
    async (other) => {
      const reasons = await reasonsOf({ [name]: other.text, 'package.json': '{}' });
      expect(reasons[0]?.startsWith(name)).toBe(true);
    },
  );
  it.runIf(endsClearly)('is never complete when its end is missing', async () => {
    for (let part = 0; part < 20; part += 1) {
      const cut = text.slice(0, Math.floor((text.trimEnd().length * part) / 20));
      expect(await reasonsOf({ [name]: cut }), `${part} of 20`).toHaveLength(1);
    }
  });
  it('takes a time that grows with its size only', { timeout: 60_000 }, async () => {
    const startedAt = performance.now();
    const pieces = [
      '(',
      '"',
      '`',
      '/',
      '//',
      ' ',
      '\n',
      '\t',
      '<',
      '<a>',
      '<!--',
      '${',
      '$A',
      '=',
      ':',
      ',',
      '@',
      '<<A\n',
      '- ',
      '{',
      '[',
      '&a ',
      'a/',
    ];
    for (const piece of [...pieces, ...headsOf(name)]) {
      const long = piece.repeat(Math.ceil(200_000 / piece.length));
      await reasonsOf({ [name]: long });
      await reasonsOf({ [name]: text + long });
      await reasonsOf({ [name]: long + text });
    }
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });
});

/** Lines that begin something in one of the formats. */
function headsOf(name: string): readonly string[] {
  if (name === 'Dockerfile')
    return ['FROM a AS b\n', 'RUN <<A cat <<B\n', 'ARG A=$A$A\n', 'FROM $A\\\n', 'FROM --a '];
  if (name === 'go.mod') return ['replace a => ./b\n', 'require a v1\n', 'require (\n'];
  if (name === 'Gemfile.lock') return ['    a (1)\n', '      a\n', 'GEM\n', '    a (1-'];
  return [];
}

describe('what a file of the right shape may hold', () => {
  const awkward = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '..',
      '../..',
      '/x',
      '__proto__',
      '1.0.0',
      'a/b',
      'a:b',
      'Project',
      'project',
      'path',
      'git',
    ),
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
  );
  const keys = fc.constantFrom('a/b', 'A/B', 'a', '__proto__', 'constructor', 'a/1.0.0', '../x/1');
  const fields = fc.dictionary(
    fc.constantFrom(
      'name',
      'version',
      'resolved',
      'type',
      'dependencies',
      'require',
      'replace',
      'provide',
      'dist',
      'source',
      'license',
      'url',
    ),
    fc.oneof(awkward, fc.dictionary(keys, awkward)),
  );
  const entries = fc.oneof(awkward, fc.dictionary(keys, fc.oneof(fields, awkward)));
  const sound = (make: (value: unknown) => Record<string, unknown>) =>
    fc.assert(
      fc.asyncProperty(entries, (value) =>
        expectSound(
          Object.fromEntries(Object.entries(make(value)).map(([path, data]) => [path, JSON.stringify(data)])),
        ),
      ),
      { numRuns: 200 },
    );

  it('is read soundly: Composer', () =>
    sound((value) => ({
      'composer.lock': { packages: Object.values(Object(value)), 'packages-dev': [value] },
      'composer.json': { require: value, name: value },
    })));
  it('is read soundly: NuGet', () =>
    sound((value) => ({
      'packages.lock.json': { version: 1, dependencies: { a: value, 'a/b': value } },
      'obj/project.assets.json': {
        version: 3,
        targets: { a: value },
        libraries: value,
        projectFileDependencyGroups: { a: [value, 'a >= 1'] },
      },
    })));
  it('is read soundly: workflows', () =>
    sound((value) => ({
      '.github/workflows/a.yml': {
        jobs: { a: value, b: { steps: [value], container: value, services: value } },
      },
      'action.yml': { runs: value },
    })));
});

it('says when a file beside it is too large or cannot be read', async () => {
  const goMod = 'module a\ngo 1.22\nrequire b v1\n';
  expect((await reasonsOf({ 'go.mod': goMod, 'go.sum': Buffer.alloc(65 * 1024 * 1024, 0x20) }))[0]).toBe(
    'go.mod: it goes with go.sum has 68157440 bytes, more than the 16777216 that are read',
  );
  expect((await reasonsOf({ 'go.mod': goMod, 'go.sum': Buffer.from([0xff]) }))[0]).toBe(
    'go.mod: it goes with go.sum is not UTF-8 text',
  );
});

describe('work that grows with the size only', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => n);
  it.each([
    [
      'replacements',
      {
        'go.mod': `module a\ngo 1.22\n${many.map((n) => `require b/m${n} v1\nreplace b/m${n} => c/m${n} v2\n`).join('')}`,
      },
    ],
    [
      'versions of one gem',
      {
        'Gemfile.lock': `GEM\n  specs:\n${many.map((n) => `    a (${n})\n      a\n`).join('')}\nDEPENDENCIES\n  a\n`,
      },
    ],
    [
      'packages that provide and need one name',
      {
        'composer.lock': JSON.stringify({
          packages: many.map((n) => ({
            name: `a/b${n}`,
            version: '1',
            provide: { 'x/y': '*' },
            require: { 'x/y': '*' },
          })),
        }),
      },
    ],
    [
      'frameworks',
      {
        'obj/project.assets.json': JSON.stringify({
          version: 3,
          targets: Object.fromEntries(many.map((n) => [`f${n}`, { [`a/${n}.0`]: {} }])),
          projectFileDependencyGroups: Object.fromEntries(many.map((n) => [`f${n}`, ['a >= 1']])),
        }),
      },
    ],
    [
      'services with a variable of the matrix',
      {
        '.github/workflows/a.yml': JSON.stringify({
          jobs: {
            a: {
              strategy: { matrix: { v: many.map(String) } },
              services: Object.fromEntries(many.map((n) => [`s${n}`, `i${n}:\${{ matrix.v }}`])),
            },
          },
        }),
      },
    ],
    [
      'shared files above many projects',
      Object.fromEntries(
        many.slice(0, 8_000).flatMap((n) => [
          [`p${n}/Directory.Build.props`, '<PackageReference/>'],
          [`p${n}/a/packages.config`, '<packages/>'],
        ]),
      ),
    ],
  ])('for many %s', async (_, files: Record<string, string>) => {
    const startedAt = performance.now();
    await reasonsOf(files);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });
});

it('tells only the first of very many problems of one file, and how many more there are', async () => {
  const reasons = await reasonsOf({ Dockerfile: 'FROM a//b\n'.repeat(1_000) });
  expect(reasons).toHaveLength(51);
  expect(reasons.at(-1)).toBe('Dockerfile: and 950 more problems');
});

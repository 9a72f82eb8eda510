import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';
import { expectSound } from './expect-sound.ts';

const { signal } = new AbortController();
const scan = (files: Record<string, string>) => readSbom(memoryCheckout(files), signal);

const word = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...[
      '',
      '.',
      '..',
      '../x',
      '/x',
      'a',
      'b',
      'A',
      'a.b',
      'a/b',
      '@a/b',
      '__proto__',
      'constructor',
      '1.0',
      '1.0.0',
    ],
    ...[
      '==1.0',
      '^1',
      '*',
      'a 1.0',
      'a 1.0 (registry+x)',
      'a>=1; x',
      'a @ file:x',
      'hex',
      'git',
      'path',
      'hosted',
    ],
    ...[
      'registry+https://x/crates.io-index',
      'git+https://x/y#0123456',
      'https://x/y',
      'git@x:y/z.git',
      '\u0000',
      '\u202e',
    ],
  ),
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(word, tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** A table with some of these keys, and any content. */
const table = (...keys: string[]) =>
  fc.dictionary(fc.oneof(fc.constantFrom(...keys), word), fc.oneof(value, word), { maxKeys: 6 });
const list = (item: fc.Arbitrary<unknown>) => fc.array(fc.oneof(item, item, item, value), { maxLength: 5 });

const python = [
  'name',
  'version',
  'source',
  'dependencies',
  'optional',
  'groups',
  'category',
  'files',
  'git',
  'path',
];
const others = [
  'url',
  'extras',
  'marker',
  'vcs',
  'archive',
  'directory',
  'wheels',
  'sdist',
  'dev-dependencies',
];
const entries = list(table(...python, ...others, 'checksum', 'revision'));
const pyproject = fc.record({
  project: table('name', 'version', 'dependencies', 'optional-dependencies', 'dynamic'),
  'dependency-groups': value,
  tool: table('poetry', 'uv', 'pdm'),
});

describe('a lockfile of the right shape with any content is read soundly', () => {
  const run = (content: fc.Arbitrary<unknown>, make: (content: unknown) => Record<string, string>) =>
    fc.assert(
      fc.asyncProperty(content, (some) => expectSound(make(some))),
      { numRuns: 200 },
    );
  const beside = fc.tuple(entries, pyproject);

  it.each([
    ['uv.lock', (all: unknown) => ({ version: 1, package: all })],
    ['poetry.lock', (all: unknown) => ({ package: all, metadata: { 'lock-version': '2.1' } })],
    [
      'pdm.lock',
      (all: unknown) => ({ package: all, metadata: { lock_version: '4.5', groups: ['default'] } }),
    ],
    ['pylock.toml', (all: unknown) => ({ packages: all, 'lock-version': '1.0' })],
  ] as const)('%s', async (path, shape) => {
    await run(beside, (both) => {
      const [all, manifest] = both as [unknown, object];
      return { [path]: stringify(shape(all)), 'pyproject.toml': stringify(manifest) };
    });
  });
  it('Cargo.lock', async () => {
    const manifest = table('package', 'workspace', 'dependencies', 'dev-dependencies', 'target');
    await run(fc.tuple(entries, manifest), (both) => {
      const [all, beside] = both as [unknown, object];
      return { 'Cargo.lock': stringify({ version: 3, package: all }), 'Cargo.toml': stringify(beside) };
    });
  });
  it('Pipfile.lock', async () => {
    const section = fc.dictionary(word, table('version', 'hashes', 'git', 'ref', 'path', 'file'), {
      maxKeys: 4,
    });
    await run(fc.record({ default: section, develop: fc.oneof(section, value) }), (all) => ({
      'Pipfile.lock': JSON.stringify({ _meta: { 'pipfile-spec': 6 }, ...(all as object) }),
      Pipfile: stringify(all),
    }));
  });
  it('Package.resolved', async () => {
    const pins = list(table('identity', 'package', 'kind', 'location', 'repositoryURL', 'state'));
    await run(pins, (all) => ({ 'Package.resolved': JSON.stringify({ version: 2, pins: all }) }));
  });
  it('pubspec.lock', async () => {
    const packages = fc.dictionary(word, table('dependency', 'description', 'source', 'version'), {
      maxKeys: 4,
    });
    await run(packages, (all) => ({
      'pubspec.lock': JSON.stringify({ packages: all }),
      'pubspec.yaml': JSON.stringify({ name: 'x', workspace: all, dependencies: all }),
    }));
  });
  it('mix.lock', async () => {
    const term = fc.array(fc.oneof(word, fc.constantFrom('hex', 'git')), { maxLength: 8 });
    await run(fc.dictionary(word, term, { maxKeys: 4 }), (all) => ({
      'mix.lock': `%{${Object.entries(all as Record<string, string[]>)
        .map(
          ([key, items]) => `${JSON.stringify(key)} => {${items.map((item) => JSON.stringify(item)).join()}}`,
        )
        .join()}}`,
    }));
  });
  it('requirements.txt', async () => {
    const line = fc.oneof(
      word,
      fc.constantFrom('-r a.txt', '-c a.txt', '-e .', 'a==1', 'a==1 \\', '--hash=x', '#'),
    );
    await run(fc.array(line), (all) => {
      const text = (all as string[]).join('\n');
      return { 'requirements.txt': text, 'a.txt': text };
    });
  });
});

const fixtures = join(import.meta.dirname, '../../../fixtures/lockfiles');
const damaged = [
  ['uv', 'uv.lock'],
  ['poetry', 'poetry.lock'],
  ['pdm', 'pdm.lock'],
  ['pipenv', 'Pipfile.lock'],
  ['cargo', 'Cargo.lock'],
  ['pub', 'pubspec.lock'],
  ['swift', 'Package.resolved'],
  ['mix', 'mix.lock'],
] as const;

describe.each(damaged)('%s, damaged', (fixture, path) => {
  const manifests = ['pyproject.toml', 'Pipfile', 'Cargo.toml', 'pubspec.yaml', 'Package.swift', 'mix.exs'];
  const beside = Object.fromEntries(
    manifests
      .filter((name) => existsSync(join(fixtures, fixture, name)))
      .map((name) => [name, readFileSync(join(fixtures, fixture, name), 'utf8')]),
  );
  const text = readFileSync(join(fixtures, fixture, path), 'utf8');

  it('holds less, and says so unless the cut leaves it whole, when its end is missing', async () => {
    const whole = (await scan({ ...beside, [path]: text })).sbom.components.length;
    for (let part = 1; part < 12; part += 1) {
      const cut = text.slice(0, Math.floor((text.length * part) / 12));
      const { sbom, check } = await scan({ ...beside, [path]: cut });
      expect(sbom.components.length).toBeLessThan(whole);
      // YAML and TOML have no end: a file that is cut between two entries is a shorter file.
      if (!/\n\n?$|\n {2}\w/.test(cut)) expect(check.state, `${part} of 12`).toBe('incomplete');
    }
  });
  it('is read soundly with any few characters changed', { timeout: 60_000 }, async () => {
    const change = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 10 }));
    await fc.assert(
      fc.asyncProperty(change, ([at, length, other]) =>
        expectSound({ ...beside, [path]: text.slice(0, at) + other + text.slice(at + length) }),
      ),
      { numRuns: 40 },
    );
  });
});

describe('a file made to be too much', () => {
  const deep = 200_000;
  it.each([
    ['uv.lock', `version = 1\na = ${'['.repeat(deep)}`],
    ['uv.lock', `version = 1\na = ${'{ a = '.repeat(deep)}`],
    ['uv.lock', `version = 1\n[${'a.'.repeat(deep)}a]\n[${'a.'.repeat(deep)}a]`],
    ['Cargo.lock', `a = "${'\\u0041'.repeat(deep)}`],
    ['poetry.lock', `a = '''${'x\n'.repeat(deep)}`],
    ['Pipfile.lock', '{"a":'.repeat(deep)],
    ['Package.resolved', '['.repeat(deep)],
    ['pubspec.lock', '{a: '.repeat(deep)],
    ['mix.lock', '%{"a" => '.repeat(deep)],
    ['mix.lock', `%{"${'\\"'.repeat(deep)}`],
  ])('%s %#', { timeout: 10_000 }, async (path, text) => {
    const { sbom, check } = await scan({ [path]: text });
    expect(sbom.components).toEqual([]);
    expect(check.reasons).toHaveLength(1);
    expect(check.reasons[0]).toMatch(/is not valid|is not an Elixir term/);
  });
  it('is refused by its size, without being read', async () => {
    const checkout = memoryCheckout(
      { 'uv.lock': 'never read' },
      { onRead: () => expect.fail('it was read') },
    );
    const huge = { ...checkout, files: [{ path: 'uv.lock', size: 200 * 1024 * 1024 }] };
    expect((await readSbom(huge, signal)).check.reasons).toEqual([
      'uv.lock has 209715200 bytes, more than the 16777216 that are read',
    ]);
  });
});

describe('work that grows with the size only', () => {
  const many = 10_000;
  const numbers = Array.from({ length: many }, (_, index) => index);

  it('for packages in a circle, each needing the next', { timeout: 20_000 }, async () => {
    const next = (index: number) => (index + 1) % many;
    const of = (index: number, needs: string) =>
      `[[package]]\nname = "p${index}"\nversion = "1.0.0"\n${needs}\n`;
    const { sbom, check } = await scan({
      'Cargo.lock': numbers
        .map((index) =>
          of(index, `source = "registry+https://x/crates.io-index"\ndependencies = ["p${next(index)}"]`),
        )
        .join(''),
      'uv.lock': `version = 1\n${numbers
        .map((index) =>
          of(index, `source = { registry = "x" }\ndependencies = [{ name = "p${next(index)}" }]`),
        )
        .join('')}`,
    });
    expect(check.reasons).toEqual([]);
    expect(sbom.components).toHaveLength(2 * many);
  });
  it('for one name many times', { timeout: 20_000 }, async () => {
    const same = (rest: string) =>
      numbers.map(() => `[[package]]\nname = "p"\nversion = "1.0.0"\n${rest}\n`).join('');
    const { sbom } = await scan({
      'uv.lock': `version = 1\n${same('source = { registry = "x" }')}`,
      'Cargo.lock': same('source = "registry+https://x/crates.io-index"'),
      'pdm.lock': `[metadata]\nlock_version = "4.5"\n${same('dependencies = ["p"]')}`,
      'poetry.lock': `${same('dependencies = { p = "1" }')}[metadata]\nlock-version = "2.1"`,
    });
    expect(sbom.components.map(({ purl }) => purl)).toEqual(['pkg:cargo/p@1.0.0', 'pkg:pypi/p@1.0.0']);
  });
  it('for long runs of the characters that patterns look for', { timeout: 20_000 }, async () => {
    for (const piece of [
      '@',
      '/',
      '(',
      '#',
      '"',
      '\\',
      '=',
      ' ',
      '[',
      ';',
      '-',
      '.',
      ':',
      '==',
      ' --hash=',
      'a==1 ',
      '\n',
      '**/',
    ]) {
      const long = piece.repeat(Math.floor(200_000 / piece.length));
      const text = JSON.stringify(long);
      await scan({
        'requirements.txt': `a${long}\n${long}\n-e ${long}\ngit+https://x/${long}`,
        'uv.lock': `version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { git = ${text} }\n`,
        'pyproject.toml': `[project]\ndependencies = [${text}, ${JSON.stringify(`a${long}`)}]\n[tool.poetry.dependencies]\na = ${text}\n`,
        'pdm.lock': `[metadata]\nlock_version = "4.5"\n[[package]]\nname = "a"\nversion = "1"\ndependencies = [${text}]\n`,
        'Cargo.lock': `[[package]]\nname = "a"\nversion = "1"\nsource = ${text}\ndependencies = [${text}]\n`,
        'Cargo.toml': `[workspace]\nmembers = [${text}]\n[dependencies]\na = ${text}\n`,
        'Package.resolved': JSON.stringify({
          version: 2,
          pins: [{ location: long, state: { version: long } }],
        }),
        'mix.lock': `%{${long}`,
        'b/mix.lock': `%{"a" => {:git, ${text}, ${text}}}`,
      });
    }
  });
});

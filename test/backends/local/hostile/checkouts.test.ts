import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryTree } from '../checkout/temporary-tree.ts';
import { packageLock } from '../sbom/scan-tree.ts';
import { githubToken } from '../secrets/planted.ts';
import { checkOf, scanApart } from './scan.ts';

const minute = { timeout: 60_000 };
const lodash = packageLock({ 'node_modules/lodash': { version: '4.17.20' } });

describe('links out of the checkout', minute, () => {
  it('are never followed, and are named where something may lie behind them', async () => {
    const outside = temporaryTree({
      'package-lock.json': lodash,
      'folder/package-lock.json': lodash,
      '.env': `TOKEN=${githubToken()}`,
      'ci.yml': 'on: push\njobs: {a: {uses: a/b@v1}}\n',
    });
    const root = temporaryTree({
      'package.json': '{"dependencies":{"lodash":"1"}}',
      '.github/workflows/x': '',
    });
    symlinkSync(join(outside, 'package-lock.json'), join(root, 'package-lock.json'));
    symlinkSync(join(outside, 'folder'), join(root, 'folder'));
    symlinkSync(join(outside, '.env'), join(root, '.env'));
    symlinkSync(join(outside, 'ci.yml'), join(root, '.github/workflows/ci.yml'));
    symlinkSync('..', join(root, 'up'));
    symlinkSync('/', join(root, 'all'));
    symlinkSync('self', join(root, 'self'));
    const scanned = await scanApart(root);
    expect(scanned.components).toEqual([]);
    expect(scanned.findings).toEqual([]);
    expect(checkOf(scanned, 'sbom')).toMatchObject({ state: 'incomplete' });
    expect(checkOf(scanned, 'sbom').reasons.join()).toContain('symbolic links are not followed');
    expect(checkOf(scanned, 'compliance').reasons).toContain(
      '.github/workflows/ci.yml is a symbolic link, and these are not followed',
    );
    expect(checkOf(scanned, 'secrets').scope).toBe('2 files; skipped: 7 links');
  });

  it('are not followed by the paths in a lockfile either', async () => {
    const outside = temporaryTree({ 'package.json': '{"name":"secret-name","version":"6.6.6"}' });
    const lock = (link: string) =>
      JSON.stringify({
        lockfileVersion: 3,
        packages: { '': {}, 'node_modules/x': { resolved: link, link: true }, [link]: { name: 'x' } },
      });
    for (const link of [outside, `../${outside.split('/').at(-1)}`, '../../../../../../etc']) {
      const scanned = await scanApart(
        temporaryTree({ 'package-lock.json': lock(link), 'package.json': '{}' }),
      );
      expect(JSON.stringify(scanned)).not.toContain('secret-name');
    }
  });
});

describe('files that are too large', minute, () => {
  it.each([
    'package-lock.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'Cargo.lock',
    'poetry.lock',
    'composer.lock',
    'Gemfile.lock',
    'pom.xml',
    '.github/workflows/ci.yml',
  ])('%s of 200 MB is not read, and said', async (name) => {
    const root = temporaryTree({ [name]: '' });
    truncateSync(join(root, name), 200_000_000);
    const scanned = await scanApart(root);
    const reasons = scanned.checks.flatMap((check) => check.reasons).filter((one) => one.startsWith(name));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons).toEqual(reasons.map(() => expect.stringContaining('200000000 bytes')));
    expect(checkOf(scanned, 'compliance').state).toBe('incomplete');
    expect(scanned.rssMb).toBeLessThan(300);
  });

  it('a lockfile just within the limit is read within memory', async () => {
    const packages = Object.fromEntries(
      Array.from({ length: 75_000 }, (_, n) => [
        `node_modules/package-${n}`,
        { version: '1.0.0', hasInstallScript: true, deprecated: 'x'.repeat(100) },
      ]),
    );
    const scanned = await scanApart(temporaryTree({ 'package-lock.json': packageLock(packages) }));
    expect(scanned.components).toHaveLength(75_000);
    expect(checkOf(scanned, 'compliance').reasons).toHaveLength(2);
    expect(scanned.findings).toHaveLength(2_001);
    expect(scanned.rssMb).toBeLessThan(500);
  });
});

/** Each alias doubles what it stands for: a billion after thirty lines. */
function laughs(key: string): string {
  const lines = Array.from({ length: 40 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`);
  return `${key}\nl0: &l0 [ha, ha]\n${lines.join('\n')}\n`;
}

/** Each entity doubles the one before it. */
function entities(): string {
  const lines = Array.from({ length: 40 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`);
  return `<!DOCTYPE p [<!ENTITY e0 "ha">${lines.join('')}]><project><dependencies>&e40;</dependencies></project>`;
}

const bombs: readonly (readonly [bomb: string, name: string, text: string])[] = [
  ['aliases', 'pnpm-lock.yaml', laughs("lockfileVersion: '9.0'")],
  ['aliases', 'yarn.lock', laughs('__metadata:\n  version: 8')],
  ['aliases', 'pubspec.lock', laughs('sdks: {}')],
  [
    'nesting',
    'package-lock.json',
    `{"lockfileVersion":1,"dependencies":${'{"a":{"dependencies":'.repeat(50_000)}`,
  ],
  ['nesting', 'package-lock.json', '['.repeat(1_000_000)],
  ['nesting', 'pnpm-lock.yaml', `a: ${'['.repeat(100_000)}`],
  ['nesting', 'Cargo.lock', `a = ${'['.repeat(100_000)}`],
  ['nesting', 'poetry.lock', '[['.repeat(50_000)],
  ['a long key', 'uv.lock', `a.${'b.'.repeat(100_000)}c = 1`],
  ['nesting', 'mix.lock', `%{${'"a": {'.repeat(50_000)}`],
  ['entities', 'pom.xml', entities()],
  ['nesting', 'pom.xml', '<a>'.repeat(100_000)],
  ['nesting', '.github/workflows/ci.yml', '{a: '.repeat(50_000)],
];

describe('small files that stand for huge values', minute, () => {
  it.each(bombs)('%s in %s end in a reason', async (_, name, text) => {
    const scanned = await scanApart(temporaryTree({ [name]: text }));
    expect(scanned.checks.flatMap((check) => check.reasons).join('\n')).toContain(name);
    expect(checkOf(scanned, 'sbom').state).toBe('incomplete');
    expect(scanned.components).toEqual([]);
    expect(scanned.rssMb).toBeLessThan(500);
  });

  it('aliases in a workflow, which GitHub allows, end', async () => {
    const text = `${laughs('on: push')}jobs: {a: {steps: *l40}, b: {steps: [*l40, {uses: a/b@v1}]}}\n`;
    const scanned = await scanApart(temporaryTree({ '.github/workflows/ci.yml': text }));
    expect(scanned.findings.map(({ ruleId }) => ruleId)).toEqual([
      'workflow-no-permissions',
      'workflow-unpinned-action',
    ]);
    expect(scanned.rssMb).toBeLessThan(300);
  });
});

describe('a lockfile that claims to be another', minute, () => {
  const texts: Readonly<Record<string, string>> = {
    'package-lock.json': lodash,
    'pnpm-lock.yaml':
      "lockfileVersion: '9.0'\npackages:\n  lodash@4.17.20:\n    resolution: {integrity: sha512-x}\nsnapshots:\n  lodash@4.17.20: {}\n",
    'yarn.lock': '# yarn lockfile v1\n\n\nlodash@4:\n  version "4.17.20"\n',
    'Cargo.lock': 'version = 4\n\n[[package]]\nname = "serde"\nversion = "1.0.0"\n',
    'composer.lock': '{"packages":[{"name":"a/b","version":"1.0.0"}],"packages-dev":[]}',
    'Gemfile.lock':
      'GEM\n  remote: https://gems.example/\n  specs:\n    rack (3.0.0)\n\nDEPENDENCIES\n  rack\n',
    'mix.lock': '%{\n  "jason": {:hex, :jason, "1.4.0", "x", [:mix], [], "hexpm", "y"},\n}\n',
    'Package.resolved': '{"pins":[],"version":2}',
    'pubspec.lock': 'packages:\n  a:\n    dependency: transitive\n    version: "1.0.0"\n',
  };
  const names = Object.keys(texts);

  it.each(names)('%s holds what any other should', async (name) => {
    const others = names.filter((other) => other !== name);
    const root = temporaryTree(
      Object.fromEntries(others.map((other, n) => [`d${n}/${name}`, texts[other] ?? ''])),
    );
    const scanned = await scanApart(root);
    const reasons = checkOf(scanned, 'sbom').reasons.join('\n');
    expect(others.filter((_, n) => !reasons.includes(`d${n}/${name}`))).toEqual([]);
    expect(scanned.components).toEqual([]);
  });
});

describe('workspaces that hold each other', minute, () => {
  const manifest = (name: string, other: string) =>
    JSON.stringify({
      name,
      version: '1.0.0',
      dependencies: { [other]: '*' },
      workspaces: ['../*', '*', '.'],
    });
  const folders = { 'package.json': manifest('a', 'b'), 'b/package.json': manifest('b', 'a') };

  it.each([
    [
      'package-lock.json',
      JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { name: 'a', dependencies: { b: '*' } },
          b: { name: 'b', version: '1.0.0', dependencies: { a: '*' } },
          'node_modules/a': { resolved: '', link: true },
          'node_modules/b': { resolved: 'b', link: true },
        },
      }),
    ],
    ['yarn.lock', '# yarn lockfile v1\n\n\n"a@*":\n  version "0.0.0-use.local"\n'],
    [
      'pnpm-lock.yaml',
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      b: {specifier: '*', version: link:b}\n  b:\n    dependencies:\n      a: {specifier: '*', version: link:..}\n",
    ],
  ])('end: %s', async (name, lock) => {
    const scanned = await scanApart(temporaryTree({ ...folders, [name]: lock }));
    expect(scanned.ms).toBeLessThan(20_000);
    expect(scanned.rssMb).toBeLessThan(300);
  });
});

describe('names that are no names', minute, () => {
  const evil = [
    '\u001b[2J',
    'a\r\n::error::x',
    '##vso[task.complete]',
    'a\u0000b',
    '\u202egnp',
    '../../etc',
    '__proto__',
    '',
  ];

  it('become no component, and no part of a path', async () => {
    const packages = Object.fromEntries(
      evil.map((name, n) => [`node_modules/x${n}`, { name, version: '1.0.0', deprecated: name }]),
    );
    const scanned = await scanApart(temporaryTree({ 'package-lock.json': packageLock(packages) }));
    expect(scanned.components).toEqual(['pkg:npm/__proto__@1.0.0']);
    expect(checkOf(scanned, 'sbom').reasons).toEqual([
      expect.stringMatching(/^package-lock\.json: 7 entries make no sense/),
    ]);
  });

  it('may be those of files', async () => {
    const root = temporaryTree();
    for (const name of ['a\u001b[2Jb', 'c\n::error::d', '##vso[x]']) {
      mkdirSync(join(root, name));
      writeFileSync(join(root, name, 'package-lock.json'), '{');
    }
    const scanned = await scanApart(root);
    expect(checkOf(scanned, 'sbom').state).toBe('incomplete');
    expect(checkOf(scanned, 'sbom').reasons).toHaveLength(3);
  });
});

describe('what is no file', minute, () => {
  it('is not waited for', async () => {
    const root = temporaryTree({ 'package.json': '{"dependencies":{"lodash":"1"}}' });
    for (const name of ['package-lock.json', '.env', 'pipe']) execFileSync('mkfifo', [join(root, name)]);
    const server = createServer();
    await new Promise<void>((ready) => server.listen(join(root, 'pnpm-lock.yaml'), ready));
    try {
      const scanned = await scanApart(root);
      expect(scanned.components).toEqual([]);
      expect(checkOf(scanned, 'sbom')).toMatchObject({
        state: 'incomplete',
        reasons: ['no lockfile: package.json lists 1 direct dependency, none checked'],
      });
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  });
});

describe('very many, very deep', { timeout: 180_000 }, () => {
  it('100,000 files are scanned within memory', async () => {
    const root = temporaryTree({ 'package-lock.json': lodash });
    for (let folder = 0; folder < 100; folder += 1) {
      mkdirSync(join(root, `d${folder}`));
      for (let file = 0; file < 1_000; file += 1) writeFileSync(join(root, `d${folder}/f${file}.txt`), '');
    }
    const scanned = await scanApart(root);
    expect(checkOf(scanned, 'secrets')).toMatchObject({ state: 'complete', scope: '100,001 files' });
    expect(scanned.components).toHaveLength(1);
    expect(scanned.rssMb).toBeLessThan(600);
  });

  it('folders a thousand deep are entered', async () => {
    const root = temporaryTree();
    const deep = 'd/'.repeat(1_000);
    mkdirSync(join(root, deep), { recursive: true });
    writeFileSync(join(root, deep, 'package-lock.json'), lodash);
    const scanned = await scanApart(root);
    expect(scanned.components).toHaveLength(1);
  });
});

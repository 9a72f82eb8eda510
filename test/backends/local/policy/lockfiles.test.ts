import { describe, expect, it } from 'vitest';
import { breaches, integrity, policyOn } from './support.ts';

const registry = 'https://registry.example';
const tarball = (name: string, host = registry) => `${host}/${name}/-/${name}-1.0.0.tgz`;

/** A `package-lock.json` as npm indents it. */
function npmLock(packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string {
  return JSON.stringify(
    { name: 'app', lockfileVersion: 3, packages: { '': { name: 'app' }, ...packages } },
    null,
    2,
  );
}
const fine = { version: '1.0.0', resolved: tarball('fine'), integrity };

describe('a lockfile of npm', () => {
  const lock = (entry: Readonly<Record<string, unknown>>) => ({
    'package-lock.json': npmLock({
      'node_modules/fine': fine,
      'node_modules/odd': { version: '1.0.0', ...entry },
    }),
  });

  it('breaks no rule when all is well', async () => {
    const { findings, check } = await policyOn({
      'package-lock.json': npmLock({ 'node_modules/fine': fine }),
    });
    expect(findings).toEqual([]);
    expect(check).toEqual({
      name: 'compliance',
      categories: ['compliance'],
      worst: 'low',
      state: 'complete',
      reasons: [],
      scope: '1 lockfile and 0 workflows',
    });
  });

  it.each([
    [
      { resolved: tarball('odd'), integrity, hasInstallScript: true },
      'lockfile-install-script: odd@1.0.0 runs a script when it is installed',
    ],
    [
      { resolved: tarball('odd'), integrity, deprecated: 'use even' },
      'lockfile-deprecated: odd@1.0.0 is deprecated',
    ],
    [{ resolved: tarball('odd') }, 'lockfile-no-integrity: package-lock.json holds no digest of 1 package'],
    [{}, 'lockfile-no-integrity: package-lock.json holds no digest of 1 package'],
    [
      { resolved: 'git+ssh://git@code.example/a/odd.git#0123456789012345678901234567890123456789' },
      'lockfile-git-source: odd@1.0.0 comes from a git repository',
    ],
    [
      { resolved: tarball('odd', 'https://other.example'), integrity },
      'lockfile-foreign-host: packages come from other.example',
    ],
  ])('%j is found at its line', async (entry, title) => {
    expect(await breaches(lock(entry))).toEqual([`${title} (package-lock.json:13)`]);
  });

  it('that is not encrypted names the host once, whatever comes from it', async () => {
    const host = 'http://registry.example';
    const packages = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        `node_modules/${name}`,
        { version: '1.0.0', resolved: tarball(name, host), integrity },
      ]),
    );
    const { findings } = await policyOn({ 'package-lock.json': npmLock(packages) });
    expect(findings).toMatchObject([
      {
        ruleId: 'lockfile-plain-http',
        severity: 'low',
        category: 'compliance',
        title: 'packages come from registry.example without encryption',
        description: expect.stringContaining('a@1.0.0, b@1.0.0, c@1.0.0'),
        locations: [{ startLine: 8 }, { startLine: 13 }, { startLine: 18 }],
        remediation: expect.stringContaining('https'),
      },
    ]);
  });

  it('without the digests of many packages is one finding, with the first names', async () => {
    const without = Object.fromEntries(
      Array.from({ length: 787 }, (_, n) => [`node_modules/p${n}`, { version: '1.0.0' }]),
    );
    const { findings, check } = await policyOn({
      'package-lock.json': npmLock({ 'node_modules/fine': fine, ...without }),
    });
    expect(check.state).toBe('complete');
    expect(findings).toMatchObject([
      {
        ruleId: 'lockfile-no-integrity',
        title: 'package-lock.json holds no digest of 787 packages',
        description: expect.stringContaining(
          'p0@1.0.0, p1@1.0.0, p2@1.0.0, p3@1.0.0, p4@1.0.0 and 782 more.',
        ),
      },
    ]);
    expect(findings[0]?.locations).toHaveLength(20);
  });

  it('without any digest is one finding', async () => {
    const packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } };
    expect(await breaches({ 'package-lock.json': npmLock(packages) })).toEqual([
      'lockfile-no-integrity: package-lock.json holds no digest of any package (package-lock.json:-)',
    ]);
  });

  it.each([{ inBundle: true }, { resolved: 'file:vendor/odd-1.0.0.tgz' }])(
    'needs no digest for what is not fetched: %j',
    async (entry) => {
      expect(await breaches(lock(entry))).toEqual([]);
    },
  );

  it('says what its authors say of a deprecated package', async () => {
    const { findings } = await policyOn(lock({ integrity, deprecated: 'use even' }));
    expect(findings[0]).toMatchObject({
      severity: 'info',
      description: 'Its authors gave this version up: it gets no fixes. They say: use even',
      component: { purl: 'pkg:npm/odd@1.0.0', name: 'odd', version: '1.0.0' },
    });
  });

  it('shows no credentials of an address', async () => {
    const secret = ['hunter', '2'].join('');
    const { findings } = await policyOn(
      lock({ resolved: tarball('odd', `http://me:${secret}@other.example`) }),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'lockfile-foreign-host',
      'lockfile-no-integrity',
      'lockfile-plain-http',
    ]);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });
});

describe('lockfiles of other package managers', () => {
  it('are held against what they say: pnpm', async () => {
    const lock = [
      "lockfileVersion: '6.0'",
      'packages:',
      '  /odd@1.0.0:',
      `    resolution: {integrity: ${integrity}}`,
      '    requiresBuild: true',
      '    deprecated: use even',
      '  /plain@1.0.0:',
      '    resolution: {tarball: http://other.example/plain.tgz}',
      '',
    ].join('\n');
    expect(await breaches({ 'pnpm-lock.yaml': lock })).toEqual([
      'lockfile-deprecated: odd@1.0.0 is deprecated (pnpm-lock.yaml:3)',
      'lockfile-install-script: odd@1.0.0 runs a script when it is installed (pnpm-lock.yaml:3)',
      'lockfile-no-integrity: pnpm-lock.yaml holds no digest of 1 package (pnpm-lock.yaml:7)',
      'lockfile-plain-http: packages come from other.example without encryption (pnpm-lock.yaml:7)',
    ]);
  });

  it('tell of no install script of an optional package: pnpm writes it of each', async () => {
    const lock = (optional: boolean) =>
      [
        "lockfileVersion: '6.0'",
        'packages:',
        '  /odd@1.0.0:',
        `    resolution: {integrity: ${integrity}}`,
        '    requiresBuild: true',
        `    optional: ${optional}`,
        '',
      ].join('\n');
    expect(await breaches({ 'pnpm-lock.yaml': lock(true) })).toEqual([]);
    expect(await breaches({ 'pnpm-lock.yaml': lock(false) })).toHaveLength(1);
  });

  it('are held against what they say: yarn', async () => {
    const lock = [
      '# yarn lockfile v1',
      '',
      'fine@^1.0.0:',
      '  version "1.0.0"',
      `  resolved "${tarball('fine')}"`,
      `  integrity ${integrity}`,
      '',
      '"odd@^1.0.0", odd@~1.0.0:',
      '  version "1.0.0"',
      '  resolved "http://registry.example/odd/-/odd-1.0.0.tgz"',
      '',
    ].join('\n');
    const files = { 'yarn.lock': lock, 'package.json': '{"dependencies":{"fine":"^1.0.0","odd":"^1.0.0"}}' };
    expect(await breaches(files)).toEqual([
      'lockfile-no-integrity: yarn.lock holds no digest of 1 package (yarn.lock:8)',
      'lockfile-plain-http: packages come from registry.example without encryption (yarn.lock:8)',
    ]);
  });

  it('need no digest where the package manager has another kind', async () => {
    const lock = [
      '__metadata:',
      '  version: 8',
      '"odd@npm:^1.0.0":',
      '  version: 1.0.0',
      '  resolution: "odd@npm:1.0.0"',
      '',
    ].join('\n');
    expect(await breaches({ 'yarn.lock': lock })).toEqual([]);
  });
});

describe('findings', () => {
  const lock = (lines: number) =>
    '\n'.repeat(lines) + npmLock({ 'node_modules/odd': { version: '1.0.0', integrity, deprecated: 'x' } });

  it('keep their fingerprint when lines move', async () => {
    const [before] = (await policyOn({ 'package-lock.json': lock(0) })).findings;
    const [after] = (await policyOn({ 'package-lock.json': lock(7) })).findings;
    expect(before?.locations).not.toEqual(after?.locations);
    expect(before?.fingerprint).toBe(after?.fingerprint);
  });

  it('are one for a package of several lockfiles', async () => {
    const files = { 'a/package-lock.json': lock(0), 'b/package-lock.json': lock(1) };
    expect(await breaches(files)).toEqual([
      'lockfile-deprecated: odd@1.0.0 is deprecated (a/package-lock.json:8, b/package-lock.json:9)',
    ]);
  });

  it('are left out with their rule, and the check says so', async () => {
    const { findings, check } = await policyOn({ 'package-lock.json': lock(0) }, ['lockfile-deprecated']);
    expect(findings).toEqual([]);
    expect(check).toMatchObject({ state: 'complete', scope: '1 lockfile and 0 workflows; 1 rule off' });
  });

  it('beyond a thousand of a rule in one file are counted as missing', async () => {
    const packages = Object.fromEntries(
      Array.from({ length: 1_200 }, (_, n) => [
        `node_modules/p${n}`,
        { version: '1.0.0', integrity, hasInstallScript: true },
      ]),
    );
    const { findings, check } = await policyOn({ 'package-lock.json': npmLock(packages) });
    expect(findings).toHaveLength(1_000);
    expect(check).toMatchObject({
      state: 'incomplete',
      reasons: [
        'package-lock.json breaks lockfile-install-script more than 1,000 times: the rest is not listed',
      ],
    });
  });

  it('may come from very many hosts', async () => {
    const packages = Object.fromEntries(
      Array.from({ length: 55_000 }, (_, n) => [
        `node_modules/p${n}`,
        { version: '1.0.0', integrity, resolved: `https://h${n}.example/p${n}/-/p${n}-1.0.0.tgz` },
      ]),
    );
    const { findings, check } = await policyOn({ 'package-lock.json': npmLock(packages) });
    expect(findings).toHaveLength(1_000);
    expect(check.state).toBe('incomplete');
  });

  it('are not all there when a lockfile cannot be read', async () => {
    const { check } = await policyOn({ 'package-lock.json': '{' });
    expect(check).toMatchObject({
      state: 'incomplete',
      reasons: ['only what could be read was looked at: the SBOM is not complete'],
    });
  });
});

import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { osvRecords } from '../doubles/osv-records/index.ts';
import { type OsvServer, startOsvServer } from '../doubles/osv-server.ts';
import { aFolder, npmProject, root, scangate } from './harness.ts';

let osv: OsvServer;
beforeAll(async () => {
  osv = await startOsvServer({ records: osvRecords });
});
afterAll(() => osv.close());

describe('scangate gate', () => {
  const stored = 'scangate-reports/scangate.json';

  async function aStoredResult(): Promise<string> {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    expect((await scangate(['--osv-url', osv.url.href], { cwd })).code).toBe(1);
    return cwd;
  }

  it('judges a stored result by other rules, and scans nothing', async () => {
    const cwd = await aStoredResult();
    const asked = osv.requests.length;
    const strict = await scangate(['gate', stored, '--fail-on', 'only medium'], { cwd });
    expect(strict.code).toBe(1);
    expect(strict.stdout).toContain("rule 'only medium' is broken: 1 finding matches");
    const lenient = await scangate(['gate', stored], { cwd, env: { SCANGATE_FAIL_ON: 'critical' } });
    expect(lenient.code).toBe(0);
    expect(osv.requests).toHaveLength(asked);
  });

  it('never passes a run that had no results', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    osv.fail({ kind: 'hang' });
    expect((await scangate(['--osv-url', osv.url.href, '--timeout', '1s'], { cwd })).code).toBe(4);
    const { code } = await scangate(['gate', stored, '--fail-on', 'none'], { cwd });
    expect(code).toBe(4);
    expect(
      (await scangate(['gate', stored, '--fail-on', 'none', '--on-timeout', 'warn'], { cwd })).code,
    ).toBe(0);
  });

  it.each([
    ['{', /not JSON|JSON/],
    ['[]', /./],
    ['{"schemaVersion":99}', /99.*1/],
    ['{"schemaVersion":1,"outcome":"passed"}', /findings/],
  ])('refuses a file that is no result: %s', async (text, expected) => {
    const cwd = await aFolder({ 'x.json': text });
    const { code, stdout, stderr } = await scangate(['gate', 'x.json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(expected);
  });

  it('refuses counts that hide a finding', async () => {
    const cwd = await aFolder(npmProject({ minimist: '0.0.8' }));
    await scangate(['--offline'], { cwd });
    const path = join(cwd, stored);
    const forged = (await readFile(path, 'utf8')).replace(/"high": ?0/, '"high": 7');
    await writeFile(path, forged);
    const { code, stderr } = await scangate(['gate', stored], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('counts');
  });

  it('asks for the file', async () => {
    const { code, stderr } = await scangate(['gate', 'missing.json'], { cwd: await aFolder() });
    expect(code).toBe(3);
    expect(stderr).toContain('missing.json cannot be read');
    expect((await scangate(['gate'], { cwd: await aFolder() })).code).toBe(3);
  });
});

describe('a repository given with credentials', () => {
  it('is shown without them, everywhere', async () => {
    const token = ['glcbt', '-', 'abcdef0123456789'].join('');
    const cwd = await aFolder(npmProject({}));
    const url = `https://gitlab-ci-token:${token}@gitlab.example/a/b.git`;
    const { stdout, stderr } = await scangate(
      ['--offline', '--repository', url, '--verbose', '--reports', 'markdown,sarif,cyclonedx,html'],
      { cwd },
    );
    expect(stdout).toContain('https://gitlab.example/a/b.git');
    const files = await Promise.all(
      ['json', 'md', 'sarif', 'cdx.json', 'html'].map((end) =>
        readFile(join(cwd, `scangate-reports/scangate.${end}`), 'utf8'),
      ),
    );
    for (const text of [stdout, stderr, ...files]) expect(text).not.toContain(token);
    expect((await scangate(['config', '--repository', url], { cwd })).stdout).not.toContain(token);
    const short = await scangate(['--offline', '--repository', 'acme/shop'], { cwd });
    expect(short.stdout).toContain(' · acme/shop');
  });
});

describe('scangate config', () => {
  it('shows every value and where it came from, secrets masked', async () => {
    const key = ['sk', '-', 'abcdef0123456789'].join('');
    const cwd = await aFolder({ '.scangate.yml': 'timeout: 90m\n' });
    const { code, stdout } = await scangate(['config', '--fail-on', 'high > 5'], {
      cwd,
      env: { SCANGATE_API_KEY: key, SCANGATE_OFFLINE: 'true' },
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^fail-on +high > 5 +flag \(--fail-on\)$/m);
    expect(stdout).toMatch(/^timeout +1h30m +config file \(timeout in \.scangate\.yml\)$/m);
    expect(stdout).toMatch(/^offline +true +environment \(SCANGATE_OFFLINE\)$/m);
    expect(stdout).toMatch(/^backend +local +default$/m);
    expect(stdout).toMatch(/^api-key +\*\*\* +environment \(SCANGATE_API_KEY\)$/m);
    expect(stdout).toContain('config file: .scangate.yml');
    expect(stdout).not.toContain(key);
  });

  it('is JSON for machines', async () => {
    const { stdout } = await scangate(['config', '--json'], { cwd: await aFolder() });
    expect(JSON.parse(stdout)).toMatchObject({
      configFile: null,
      inputs: expect.arrayContaining([{ name: 'backend', value: 'local', from: 'default' }]),
    });
  });
});

describe('scangate', () => {
  it.each([[['version']], [['--version']], [['-V']]])('%j prints the version', async (args) => {
    expect(await scangate(args, { cwd: await aFolder() })).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('version --verbose says what it runs on', async () => {
    const { stdout } = await scangate(['version', '-v'], { cwd: await aFolder() });
    expect(stdout).toBe(
      `scangate ${version} (Node.js ${process.versions.node}, ${process.platform}-${process.arch})\n`,
    );
  });

  it.each([[['--help']], [['help']], [['scan', '--help']], [['help', 'gate']]])(
    '%j helps on standard output',
    async (args) => {
      const { code, stdout, stderr } = await scangate(args, { cwd: await aFolder() });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: scangate/);
      for (const row of stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(110);
    },
  );

  it('ends in order when its reader goes away', async () => {
    const cwd = await aFolder(npmProject({}));
    const script = `"${process.execPath}" "${root}/dist/cli/index.js" scan --help | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'Usage: scangate scan [options] [path]\n0\n', stderr: '' });
  });
});

describe('an output that cannot be written', () => {
  it.runIf(process.platform === 'linux')('changes no verdict', async () => {
    const cwd = await aFolder(npmProject({}));
    const script = `"${process.execPath}" "${root}/dist/cli/index.js" --offline --require sbom > /dev/full; echo "$?"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
    expect(stdout).toBe('0\n');
    expect(stderr).toMatch(/^warning: standard output cannot be written: ENOSPC.*\n$/);
  });

  it('is not there at all when the working directory is gone', () => {
    const script = `d=$(mktemp -d); cd "$d"; rmdir "$d"; "${process.execPath}" "${root}/dist/cli/index.js"; echo "$?"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stdout).toBe('2\n');
    expect(stderr).toMatch(/^error: .*ENOENT.*\n$/);
  });
});

describe('shell completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('writes a script for %s', async (shell) => {
    const { code, stdout } = await scangate(['completion', shell], { cwd: await aFolder() });
    expect(code).toBe(0);
    expect(stdout).toContain('scangate');
  });

  it('completes commands, flags and words', async () => {
    const cwd = await aFolder();
    const complete = async (...words: string[]) =>
      (await scangate(['complete', '--', ...words], { cwd })).stdout;
    expect(await complete('sc')).toMatch(/^scan\t/m);
    expect(await complete('--fail')).toMatch(/^--fail-on\t/m);
    expect(await complete('scan', '--fail')).toMatch(/^--fail-on\t/m);
    expect(await complete('scan', '--backend', '')).toMatch(/^local\t/m);
    expect(await complete('scan', '--unknown-severity', 'cr')).toMatch(/^critical\t/m);
  });

  it('is understood by bash', async () => {
    const cwd = await aFolder();
    const { stdout: script } = await scangate(['completion', 'bash'], { cwd });
    await writeFile(join(cwd, 'scangate.bash'), script);
    const check = spawnSync('bash', ['-n', 'scangate.bash'], { cwd, encoding: 'utf8' });
    expect({ status: check.status, stderr: check.stderr }).toEqual({ status: 0, stderr: '' });
  });
});

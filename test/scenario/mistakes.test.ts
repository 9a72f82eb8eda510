import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, npmProject, readJson, scangate } from './harness.ts';

const offline = ['--offline', '--require', 'sbom,secrets'];

describe('a first-time user who', () => {
  it('scans a folder that is no repository gets a result all the same', async () => {
    const cwd = await aFolder(npmProject({}));
    const { code } = await scangate(offline, { cwd });
    expect(code).toBe(0);
    expect(await readJson(join(cwd, 'scangate-reports/scangate.json'))).toMatchObject({ target: {} });
  });

  it('scans an empty folder is told that there is nothing to scan, and does not pass', async () => {
    const cwd = await aFolder();
    const { code, stdout } = await scangate(['--report-dir', '../scangate-empty-reports'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/!! {2}sbom +only in part: .*\n +- .*empty/);
    expect(stdout).toContain('Inconclusive: this is not a pass');
  });

  it('has no lockfile is told so, and does not pass', async () => {
    const cwd = await aFolder({
      'package.json': JSON.stringify({ name: 'x', dependencies: { a: '^1.0.0', b: '2' } }),
    });
    const { code, stdout } = await scangate(offline, { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/no lockfile.*2 /);
    expect(stdout).toContain("sbom was checked only in part, and 'require' asks for it");
  });

  it('has a lockfile that cannot be read is told where it breaks, and does not pass', async () => {
    const files = npmProject({ lodash: '4.17.20' });
    const cwd = await aFolder({
      ...files,
      'package-lock.json': files['package-lock.json']?.slice(0, 60) ?? '',
    });
    const { code, stdout } = await scangate(offline, { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('- package-lock.json is not valid JSON: it ends too early');
  });

  it('misspells the backend is asked whether local was meant', async () => {
    const { code, stdout, stderr } = await scangate(['--backend', 'locl'], { cwd: await aFolder() });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(
      "error: --backend: 'locl' is not known. Did you mean 'local'? Possible: local, rafter, mdssc, appsecplus, scancodeio, advalidation.\n",
    );
  });

  it('misspells a rule is asked whether high was meant', async () => {
    const { code, stderr } = await scangate([], {
      cwd: await aFolder({ '.scangate.yml': 'fail-on: hihg\n' }),
    });
    expect(code).toBe(3);
    expect(stderr).toBe(
      "error: fail-on in .scangate.yml: 'hihg' is not a word of a rule. Did you mean 'high'?\n",
    );
  });

  it('makes several mistakes hears of all of them at once, and nothing is written', async () => {
    const cwd = await aFolder({ '.scangate.yml': 'fail-on: hihg\nexclude: [x]\n' });
    const { code, stderr } = await scangate(
      [
        'no-such-folder',
        '--timeout',
        'soon',
        '--options',
        'exlude: [a]',
        '--report',
        'json',
        '--osv-url',
        'http://osv.example',
      ],
      { cwd, env: { SCANGATE_BACKEND: 'locl', SCANGATE_REQUIRE: 'malware' } },
    );
    expect(code).toBe(3);
    expect(stderr.trimEnd().split('\n')).toEqual([
      "error: --report: is not a flag of this command. Did you mean '--reports'?",
      "error: exclude in .scangate.yml: is not an input of Scangate. See 'scangate --help' for the inputs.",
      "error: SCANGATE_BACKEND: 'locl' is not known. Did you mean 'local'? Possible: local, rafter, mdssc, appsecplus, scancodeio, advalidation.",
      "error: --timeout: 'soon' is not a duration. Write a number and a unit: 90s, 30m, 1h30m.",
      "error: fail-on in .scangate.yml: 'hihg' is not a word of a rule. Did you mean 'high'?",
      expect.stringMatching(/^error: --osv-url: 'http:\/\/osv\.example\/' is not used: plain http/),
    ]);
    await expect(readJson(join(cwd, 'scangate-reports/scangate.json'))).rejects.toThrow('ENOENT');
  });

  it('gives a wrong option or an impossible rule is told what the backend knows', async () => {
    const { code, stderr } = await scangate(['--options', 'exlude: [a]', '--fail-on', 'sast, dast'], {
      cwd: await aFolder(),
    });
    expect(code).toBe(3);
    expect(stderr).toContain(
      "error: --options: exlude: is not an option of backend local. Did you mean 'exclude'?",
    );
    expect(stderr).toContain("rule 'sast' can never be broken: backend local does not look for sast");
    expect(stderr).toContain("rule 'dast' can never be broken");
  });

  it.each([
    ['scna', /path: 'scna' does not exist\. Did you mean the command 'scan'\?/],
    ['nowhere', /path: 'nowhere' does not exist\. Give the folder of a checkout\./],
    ['file.txt', /path: 'file\.txt' is a file, not a folder/],
    ['scangate.json', /To judge a stored result: scangate gate scangate\.json/],
  ])('scans %s', async (path, expected) => {
    const cwd = await aFolder({ 'file.txt': '', 'scangate.json': '{}' });
    const { code, stderr } = await scangate([path], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(expected);
  });

  it('gives one path too many, or a flag without its value', async () => {
    const cwd = await aFolder({ 'a/x': '', 'b/x': '' });
    const excess = await scangate(['a', 'b'], { cwd });
    expect(excess.code).toBe(3);
    expect(excess.stderr).toContain("'b': is one argument too many");
    const missing = await scangate(['--fail-on'], { cwd });
    expect(missing.code).toBe(3);
    expect(missing.stderr).toContain("option '--fail-on <rules>' argument missing");
  });

  it('asks the local backend to leave or take up a scan, or writes a time that is none', async () => {
    const cwd = await aFolder();
    const { code, stderr } = await scangate(
      ['--no-wait', '--timeout', '1h30', '--poll-interval', '-5s', '--reuse-scan', 'nevr'],
      { cwd },
    );
    expect(code).toBe(3);
    expect(stderr.trimEnd().split('\n')).toEqual([
      "error: --timeout: '1h30' is not a duration. Write a number and a unit: 90s, 30m, 1h30m.",
      "error: --poll-interval: '-5s' is not a duration. Write a number and a unit: 90s, 30m, 10s.",
      "error: --reuse-scan: 'nevr' is not known. Did you mean 'never'? Possible: auto, never.",
      "error: --wait: false is not possible with backend local: its scans end with this process. Remove it, or choose another 'backend'.",
    ]);
    const attach = await scangate([], { cwd, env: { SCANGATE_SCAN_ID: 'scan-1' } });
    expect(attach.code).toBe(3);
    expect(attach.stderr).toContain("SCANGATE_SCAN_ID: 'scan-1' is not possible with backend local");
  });

  it('lets the config file of a change switch the gate off is told no', async () => {
    const { code, stderr } = await scangate([], { cwd: await aFolder({ '.scangate.yml': 'wait: false\n' }) });
    expect(code).toBe(3);
    expect(stderr).toContain('wait in .scangate.yml: cannot be set in the config file');
  });

  it('gives a value to a switch, or the path as a flag, is told how it is written', async () => {
    const cwd = await aFolder();
    const value = await scangate(['--offline=true'], { cwd });
    expect(value).toEqual({
      code: 3,
      stdout: '',
      stderr: 'error: --offline: takes no value. Write --offline, or --no-offline.\n',
    });
    const path = await scangate(['--path', '.'], { cwd });
    expect(path.stderr).toContain('Give the path as the argument: scangate scan <path>.');
  });

  it('puts a secret on the command line is told where it belongs, and it is not repeated', async () => {
    const key = ['sk', '-', 'abcdef0123456789'].join('');
    for (const args of [[`--api-key=${key}`], ['--api-key', key]]) {
      const { code, stdout, stderr } = await scangate(args, { cwd: await aFolder() });
      expect(code).toBe(3);
      expect(stderr).toContain('Set SCANGATE_API_KEY instead.');
      expect(stdout + stderr).not.toContain(key);
    }
  });

  it.runIf(process.getuid?.() !== 0)('has no right to write the report folder is told so', async () => {
    const cwd = await aFolder(npmProject({}));
    await mkdir(join(cwd, 'locked'));
    await chmod(join(cwd, 'locked'), 0o500);
    const { code, stdout } = await scangate([...offline, '--report-dir', 'locked/reports'], { cwd });
    expect(code).toBe(3);
    expect(stdout).toMatch(/locked\/reports.*permission denied/);
  });

  it.runIf(process.platform === 'linux')(
    'names a report folder that nobody can make is told so',
    async () => {
      const cwd = await aFolder(npmProject({}));
      const { code, stdout } = await scangate([...offline, '--report-dir', '/proc/scangate-reports'], {
        cwd,
      });
      expect(code).toBe(3);
      expect(stdout).toMatch(/Misconfigured: .*\n {2}.*\/proc\/scangate-reports/);
    },
  );

  it('names a report folder that is a file or a link is told so before anything is scanned', async () => {
    const cwd = await aFolder({ ...npmProject({}), taken: 'precious' });
    const file = await scangate([...offline, '--report-dir', 'taken'], { cwd });
    expect(file.code).toBe(3);
    expect(file.stdout).toMatch(/Misconfigured: nothing can be said about the code\n {2}.*taken/);
    expect(file.stdout).toContain("'report-dir'");
    await symlink('/tmp', join(cwd, 'link'));
    const link = await scangate([...offline, '--report-dir', 'link'], { cwd });
    expect(link.code).toBe(3);
    expect(link.stdout).toContain('symbolic link');
  });

  it('gives wrong times and an address with a password hears of each, and the password is not repeated', async () => {
    const password = ['hunter', '2hunter2'].join('');
    const { code, stdout, stderr } = await scangate(
      [
        '--timeout',
        'soon',
        '--poll-interval',
        '-5s',
        '--base-url',
        `https://joe:${password}@scanner.example`,
      ],
      { cwd: await aFolder() },
    );
    expect(code).toBe(3);
    expect(stderr.match(/^error: --[a-z-]+/gm)?.sort()).toEqual([
      'error: --base-url',
      'error: --poll-interval',
      'error: --timeout',
    ]);
    expect(stdout + stderr).not.toContain(password);
  });

  it('gives a file that holds no certificate', async () => {
    const cwd = await aFolder({ 'ca.pem': 'hello' });
    const { code, stderr } = await scangate(['--ca-file', 'ca.pem'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: --ca-file: .*BEGIN CERTIFICATE/);
  });

  it('gives a certificate file that is not there', async () => {
    const { code, stderr } = await scangate(['--ca-file', 'none.pem'], { cwd: await aFolder() });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: --ca-file: .*none\.pem' cannot be read: ENOENT/);
  });

  it('leaves out the value of a flag gets that as JSON too', async () => {
    const { code, stdout, stderr } = await scangate(['--json', '--fail-on'], { cwd: await aFolder() });
    expect(code).toBe(3);
    expect(stderr).toContain("option '--fail-on <rules>' argument missing");
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'misconfigured',
      failure: { problems: [{ input: 'command line' }] },
    });
  });

  it('asks for JSON gets the mistakes as JSON too', async () => {
    const { code, stdout } = await scangate(['--json', '--backend', 'locl'], { cwd: await aFolder() });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'misconfigured',
      exitCode: 3,
      failure: { problems: [{ input: '--backend' }] },
    });
  });

  it('has hostile names in the checkout sees them as text', async () => {
    const cwd = await aFolder();
    await mkdir(join(cwd, 'sub'));
    await writeFile(join(cwd, 'sub', 'package-lock.json'), '{');
    await mkdir(join(cwd, '##vso[task.complete]\n::error::x'));
    await writeFile(join(cwd, '##vso[task.complete]\n::error::x', 'package-lock.json'), '{');
    const { stdout, stderr } = await scangate(offline, { cwd });
    expect(stdout + stderr).not.toMatch(/##vso\[|^\s*::/m);
    expect(stdout).toContain('# #vso[task.complete]\\n::error::x/package-lock.json');
  });
});

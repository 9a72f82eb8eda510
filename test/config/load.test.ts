import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/config/load.ts';
import { environmentSource, flagSource } from '../../src/config/sources.ts';
import { InputError } from '../../src/core/errors.ts';
import { formatRule } from '../../src/core/gate/rules.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'scangate-config-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const file = (text: string, name = '.scangate.yml') => writeFile(join(cwd, name), text);

function load(flags: Record<string, unknown> = {}, env: Record<string, string> = {}) {
  return loadSettings([flagSource(new Map(Object.entries(flags))), environmentSource(env)], cwd);
}

async function problemsOf(loading: Promise<unknown>): Promise<string[]> {
  const error = await loading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw new Error(`no InputError: ${error}`);
  return error.problems.map(({ input, message, hint }) => `${input}: ${message}. ${hint ?? ''}`);
}

describe('loadSettings', () => {
  it('has a default for everything but what is optional', async () => {
    const { settings, configFile } = await load();
    expect(configFile).toBeUndefined();
    expect(settings).toMatchObject({
      backend: 'local',
      path: cwd,
      timeout: 3_600_000,
      offline: false,
      require: 'auto',
    });
    expect(settings['fail-on'].map(formatRule)).toEqual(['high']);
    expect(settings['api-key']).toBeUndefined();
  });

  it('takes a flag before the environment, that before the file, that before the default', async () => {
    await file('fail-on: low\ntimeout: 5m\nunknown-severity: info\nreports: [json, sarif]\n');
    const { settings, resolution, configFile } = await load(
      { 'fail-on': 'critical' },
      { SCANGATE_FAIL_ON: 'medium', SCANGATE_TIMEOUT: '7m' },
    );
    expect(settings['fail-on'].map(formatRule)).toEqual(['critical']);
    expect(settings.timeout).toBe(420_000);
    expect(settings['unknown-severity']).toBe('info');
    expect(settings.reports).toEqual(['sarif', 'json']);
    expect(configFile).toBe('.scangate.yml');
    const origins = ['fail-on', 'timeout', 'unknown-severity', 'backend'] as const;
    expect(origins.map((name) => resolution.inputs.get(name)?.origin)).toEqual([
      'flag',
      'environment',
      'config file',
      'default',
    ]);
    expect(resolution.inputs.get('timeout')?.spelled).toBe('SCANGATE_TIMEOUT');
  });

  it('reads an empty variable as not set, as CI systems mean it', async () => {
    expect((await load({}, { SCANGATE_TIMEOUT: '', SCANGATE_BACKEND: '  ' })).settings.timeout).toBe(
      3_600_000,
    );
  });

  it('finds all problems at once, each by the name that the user wrote', async () => {
    await file('fail-onn: high\ntimeout: 1h30\nosv-url: https://evil.example\n');
    expect(
      await problemsOf(load({ backend: 'locl' }, { SCANGATE_REQUIRE: 'secret', SCANGATE_FAILON: 'high' })),
    ).toEqual([
      "SCANGATE_FAILON: is not an input of Scangate. Did you mean 'SCANGATE_FAIL_ON'?",
      "fail-onn in .scangate.yml: is not an input of Scangate. Did you mean 'fail-on'?",
      'osv-url in .scangate.yml: cannot be set in the config file, which a change under review could rewrite. Set --osv-url or SCANGATE_OSV_URL instead.',
      "--backend: 'locl' is not known. Did you mean 'local'? Possible: local, rafter, mdssc, appsecplus, scancodeio, advalidation.",
      "timeout in .scangate.yml: '1h30' is not a duration. Write a number and a unit: 90s, 30m, 1h30m.",
      expect.stringContaining("SCANGATE_REQUIRE: 'secret' is not known. Did you mean 'secrets'?"),
    ]);
  });

  it('takes no secret from the file and does not repeat it', async () => {
    const key = ['k', '123456789'].join('');
    await file(`api-key: ${key}\n`);
    const [problem] = await problemsOf(load());
    expect(problem).toContain('Set SCANGATE_API_KEY instead.');
    expect(problem).not.toContain(key);
  });

  it.each([
    ['- high', 'does not hold a map of inputs'],
    ['a: [', 'is not YAML'],
    ['fail-on: high\nfail-on: none', 'is not YAML'],
    ['fail-on: &a high\nrequire: *a', 'is not YAML'],
    [`x: ${'['.repeat(5_000)}`, 'is not YAML'],
    ['report-dir: ../elsewhere', 'leads out of the working directory'],
    ['fail-on:', 'has no value'],
    ['timeout: ~', 'has no value'],
    [`# ${'x'.repeat(300_000)}`, 'A config file has 256 KiB at most'],
  ])('refuses the file %#', async (text, expected) => {
    await file(text);
    expect((await problemsOf(load())).join('\n')).toContain(expected);
  });

  it('is not confused by keys that every object has', async () => {
    await file('__proto__: 1\nconstructor: 2\n');
    const problems = await problemsOf(load());
    expect(problems).toHaveLength(2);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it('accepts an empty file', async () => {
    await file('');
    expect((await load()).configFile).toBe('.scangate.yml');
  });

  it('does not follow a link, and names the file that was asked for', async () => {
    await file('x: 1', 'target.yml');
    await symlink(join(cwd, 'target.yml'), join(cwd, '.scangate.yml'));
    expect((await problemsOf(load())).join()).toContain('.scangate.yml: is not a regular file');
    expect((await problemsOf(load({ config: 'missing.yml' }))).join()).toContain(
      'missing.yml: cannot be read',
    );
  });

  it('follows no link out of the working directory to what it names, whatever part of the path it is', async () => {
    await symlink('/etc', join(cwd, 'folder'));
    await symlink('/etc/hosts', join(cwd, 'file.json'));
    await file('', 'within.yml');
    await symlink('within.yml', join(cwd, 'near.yml'));
    await file('ignore-file: near.yml\nbaseline: file.json\npdf-font: folder/hosts\n');
    const hint = 'Write a path without one, or use the flag.';
    expect(await problemsOf(load())).toEqual([
      `baseline in .scangate.yml: leads out of the working directory by a link. ${hint}`,
      `pdf-font in .scangate.yml: leads out of the working directory by a link. ${hint}`,
    ]);
    await file('');
    expect((await load({ baseline: 'file.json' })).settings.baseline).toBe(join(cwd, 'file.json'));
  });

  it('asks what the values say together, problems or not', async () => {
    const source = flagSource(new Map([['backend', 'nope']]));
    const check = async () => [{ input: 'path', message: 'is wrong' }];
    expect(await problemsOf(loadSettings([source], cwd, check))).toHaveLength(2);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { engineNames } from '../../../../src/backends/local/engines/names.ts';
import { temporaryTree } from '../checkout/temporary-tree.ts';
import { programs, project, reportOf, runEngine, stoppedClock, temporaryFolder } from './support.ts';

/** Prints the report, or copies it to where cdxgen is told to. */
const scripts = {
  syft: `cat '${reportOf('syft')}'`,
  trivy: `cat '${reportOf('trivy')}'`,
  'osv-scanner': `cat '${reportOf('osv-scanner')}'; exit 1`,
  cdxgen: `while [ "$1" != --output ]; do shift; done; cp '${reportOf('cdxgen')}' "$2"`,
};
const searchPathOf = (name: keyof typeof scripts) => programs(name, scripts[name]);

describe('an engine that works', () => {
  it('adds what no lockfile of ours names: syft', async () => {
    const files = { ...project, 'stack.yaml.lock': 'snapshots: []\n' };
    const { sbom, check, own, vulnerabilities } = await runEngine('syft', files, {
      searchPath: searchPathOf('syft'),
    });
    expect(own.check.reasons).toEqual(['Haskell dependencies cannot be read yet: stack.yaml.lock']);
    expect(check).toMatchObject({
      state: 'complete',
      reasons: [],
      scope: '3 components from 1 lockfile; 1 more from syft 1.38.0',
    });
    expect(sbom?.components.map(({ purl, ecosystem, lockfiles }) => [purl, ecosystem, lockfiles])).toEqual([
      ['pkg:hackage/aeson@2.2.3.0', 'Hackage', ['stack.yaml.lock']],
      ['pkg:npm/debug@4.3.4', 'npm', ['package-lock.json']],
      ['pkg:npm/lodash@4.17.20', 'npm', ['package-lock.json']],
      ['pkg:npm/ms@2.1.2', 'npm', ['package-lock.json']],
    ]);
    expect(vulnerabilities).toBeUndefined();
  });

  it('gives licences that a lockfile does not hold: cdxgen', async () => {
    const { sbom, check, log } = await runEngine('cdxgen', project, { searchPath: searchPathOf('cdxgen') });
    expect(check).toMatchObject({
      state: 'complete',
      scope: expect.stringMatching(/; 0 more from cdxgen 12\.8\.4$/),
    });
    expect(sbom?.components.map(({ name, licenses, scope }) => [name, licenses, scope])).toEqual([
      ['debug', ['MIT'], 'required'],
      ['lodash', ['MIT'], 'development'],
      ['ms', ['MIT'], 'required'],
    ]);
    expect(log).toContainEqual(expect.stringMatching(/^warn cdxgen runs build tools of the checkout/));
  });

  it('finds vulnerabilities, and then nobody else need be asked: trivy', async () => {
    const { vulnerabilities } = await runEngine('trivy', project, { searchPath: searchPathOf('trivy') });
    expect(vulnerabilities?.check).toEqual({
      name: 'vulnerabilities',
      categories: ['sca', 'malware'],
      state: 'complete',
      reasons: [],
      scope: '3 components, by trivy 0.68.1',
    });
    expect(vulnerabilities?.findings).toMatchObject([
      {
        ruleId: 'CVE-2021-23337',
        severity: 'high',
        component: { purl: 'pkg:npm/lodash@4.17.20' },
        locations: [{ path: 'package-lock.json' }],
        cwes: ['CWE-94', 'CWE-77'],
        ratings: [
          { version: '3.1', score: 7.2 },
          { version: '2.0', score: 6.5 },
        ],
        fixVersions: ['4.17.21'],
        remediation: 'Upgrade lodash to version 4.17.21',
      },
    ]);
  });

  it('finds vulnerabilities, and then nobody else need be asked: osv-scanner', async () => {
    const { vulnerabilities, sbom } = await runEngine('osv-scanner', project, {
      searchPath: searchPathOf('osv-scanner'),
    });
    expect(vulnerabilities?.check).toMatchObject({
      state: 'complete',
      scope: '3 components, by osv-scanner',
    });
    expect(vulnerabilities?.findings).toMatchObject([
      {
        ruleId: 'CVE-2021-23337',
        aliases: ['GHSA-35jh-r3h4-6jhm'],
        severity: 'high',
        fixVersions: ['4.17.21'],
      },
    ]);
    expect(sbom?.components).toHaveLength(3);
  });

  it('did not look at what it does not list', async () => {
    const bom = JSON.parse(readFileSync(reportOf('trivy'), 'utf8'));
    bom.components.splice(1, 1);
    const { vulnerabilities } = await runEngine('trivy', project, {
      searchPath: programs('trivy', `cat <<'END'\n${JSON.stringify(bom)}\nEND`),
    });
    expect(vulnerabilities?.check).toMatchObject({
      state: 'incomplete',
      reasons: ['trivy 0.68.1 does not list 1 component that a lockfile names: debug@4.3.4'],
      scope: '2 of 3 components, by trivy 0.68.1',
    });
  });

  it('does not answer for what it does not list either', async () => {
    const files = { ...project, 'renv.lock': '{}' };
    const { check } = await runEngine('syft', files, { searchPath: searchPathOf('syft') });
    expect(check.reasons).toEqual(['R dependencies cannot be read yet: renv.lock']);
  });
});

describe('an engine is run', () => {
  it.each(engineNames)(
    'with nothing but PATH, HOME and the language, in an empty folder: %s',
    async (name) => {
      const notes = join(temporaryFolder(), 'notes');
      const searchPath = programs(
        name,
        `{ env; echo "cwd=$(pwd -P)"; echo "files=$(ls -A)"; echo "home=$(ls -A "$HOME")"; for a in "$@"; do echo "arg=$a"; done; } > '${notes}'; exit 9`,
      );
      const root = temporaryTree(project);
      const { check } = await runEngine(name, {}, { searchPath, offline: true }, root);
      expect(check.reasons).toEqual([`${name} ended with exit code 9`]);
      const lines = readFileSync(notes, 'utf8').trim().split('\n');
      const variables = lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split('=', 1)[0]);
      const ownOfShell = ['PWD', 'OLDPWD', 'SHLVL', '_'];
      const ownOfEngine = variables.filter((variable) => /^(?:SYFT|TRIVY)_/.test(variable ?? ''));
      expect(
        variables.filter((one) => !ownOfShell.includes(one ?? '') && !ownOfEngine.includes(one)).sort(),
      ).toEqual(['HOME', 'LC_ALL', 'NO_COLOR', 'PATH', 'TMPDIR']);
      const cwd = lines.find((line) => line.startsWith('cwd='))?.slice(4) ?? '';
      expect(cwd).not.toContain(root);
      expect(existsSync(cwd)).toBe(false);
      expect(lines).toContain('files=empty.toml');
      expect(lines).toContain('home=');
      expect(lines.some((line) => line === `arg=${root}` || line === `arg=dir:${root}`)).toBe(true);
    },
  );

  it('never from the checkout, nor from wherever we are', async () => {
    const trap = join(temporaryFolder(), 'ran');
    const root = temporaryTree(project);
    const inside = programs('syft', `touch '${trap}'`, join(root, 'node_modules/.bin')).split(':')[0];
    const linking = temporaryFolder();
    symlinkSync(join(root, 'node_modules/.bin/syft'), join(linking, 'syft'));
    const linked = join(temporaryFolder(), 'bin');
    symlinkSync(join(root, 'node_modules/.bin'), linked);
    for (const searchPath of [inside, linking, linked, 'node_modules/.bin', '.', ''].map(
      (one) => one ?? '',
    )) {
      const { check } = await runEngine('syft', {}, { searchPath }, root);
      expect(check.reasons).toEqual(['syft is not on the PATH: install it, or take the option away']);
    }
    expect(existsSync(trap)).toBe(false);
  });
});

describe('an engine that fails is a reason, never a pass', () => {
  it.each([
    ['exit 3', 'ended with exit code 3'],
    ['echo no such thing >&2; exit 127', 'ended with exit code 127: no such thing'],
    ['kill -9 $$', 'was killed (SIGKILL)'],
    ['true', 'gave a report that is empty'],
    ['echo hello', 'gave a report that is not valid JSON (line 1)'],
    ['echo "{}"', 'gave a report that is no CycloneDX document of version 1'],
    ['echo "[]"', 'gave a report that holds a list where an object is expected'],
    [
      'echo \'{"bomFormat":"CycloneDX","specVersion":"2.0"}\'',
      'gave a report that is no CycloneDX document of version 1',
    ],
    ['head -c 70000000 /dev/zero', 'wrote more than 67,108,864 bytes'],
  ])('%s', async (script, why) => {
    const { check, vulnerabilities, sbom } = await runEngine('trivy', project, {
      searchPath: programs('trivy', script),
    });
    expect(check).toMatchObject({ state: 'incomplete', reasons: [`trivy ${why}`] });
    expect(sbom?.components).toHaveLength(3);
    expect(vulnerabilities).toEqual({
      check: {
        name: 'vulnerabilities',
        categories: ['sca', 'malware'],
        state: 'not-checked',
        reasons: [`trivy ${why}`],
        scope: 'nothing',
      },
    });
  });

  it('when it writes no file, or too large a one', async () => {
    const failing = async (script: string) =>
      (await runEngine('cdxgen', project, { searchPath: programs('cdxgen', script) })).check.reasons;
    expect(await failing('true')).toEqual(['cdxgen wrote no report']);
    const huge = 'while [ "$1" != --output ]; do shift; done; truncate -s 100M "$2"';
    expect(await failing(huge)).toEqual(['cdxgen wrote more than 67,108,864 bytes']);
  });

  it('when it cannot be started', async () => {
    const searchPath = programs('syft', '');
    writeFileSync(join(searchPath.split(':')[0] ?? '', 'syft'), '#!/no/such/interpreter\n');
    const { check } = await runEngine('syft', project, { searchPath });
    expect(check.reasons).toEqual(['syft cannot be started: ENOENT']);
  });

  it('when it takes too long, and what it started ends with it', async () => {
    const note = join(temporaryFolder(), 'pid');
    const searchPath = programs(
      'syft',
      `sleep 60 & echo $! > '${note}.new'; mv '${note}.new' '${note}'; wait`,
    );
    const sleep = async () => {
      while (!existsSync(note)) await nextTurn();
    };
    const { check } = await runEngine('syft', project, { searchPath, clock: { ...stoppedClock, sleep } });
    expect(check.reasons).toEqual(['syft took longer than 10 minutes']);
    const child = Number(readFileSync(note, 'utf8'));
    while (isRunning(child)) await nextTurn();
  });

  it('but when the run is stopped, that is the reason', async () => {
    const controller = new AbortController();
    const started = join(temporaryFolder(), 'started');
    const searchPath = programs('syft', `touch '${started}'; sleep 60`);
    const running = runEngine('syft', project, { searchPath, signal: controller.signal });
    const reason = new Error('stop');
    while (!existsSync(started)) await nextTurn();
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
  });
});

describe('a report that is odd in part', () => {
  const odd = async (change: (bom: { components: unknown[]; vulnerabilities: unknown[] }) => void) => {
    const bom = JSON.parse(readFileSync(reportOf('trivy'), 'utf8'));
    change(bom);
    const searchPath = programs('trivy', `cat <<'END'\n${JSON.stringify(bom)}\nEND`);
    return runEngine('trivy', project, { searchPath });
  };

  it.each([
    [
      { type: 'library', name: 'x', purl: 'pkg:npm/x' },
      '1 component of its report has no package URL with a version: x',
    ],
    [
      { type: 'library', name: 'x', purl: 'pkg:npm/..@1' },
      '1 component of its report has no package URL with a version: x',
    ],
    [{ type: 'library', name: 'x' }, '1 component of its report has no package URL with a version: x'],
    [{ name: 7 }, '1 component of its report cannot be understood'],
    [null, '1 component of its report cannot be understood'],
  ])('leaves nothing out in silence: component %j', async (component, why) => {
    const { check, vulnerabilities } = await odd((bom) => bom.components.push(component));
    expect(check).toMatchObject({ state: 'incomplete', reasons: [`trivy: ${why}`] });
    expect(vulnerabilities?.check.state).toBe('incomplete');
  });

  it.each([
    [{ id: 'CVE-1' }, '1 vulnerability of its report cannot be understood'],
    ['x', '1 vulnerability of its report cannot be understood'],
    [
      { id: 'CVE-1', affects: [{ ref: 'nowhere' }] },
      '1 vulnerability of its report is of no component in it',
    ],
  ])('leaves nothing out in silence: vulnerability %j', async (vulnerability, why) => {
    const { vulnerabilities } = await odd((bom) => bom.vulnerabilities.push(vulnerability));
    expect(vulnerabilities?.check).toMatchObject({ state: 'incomplete' });
    expect(vulnerabilities?.check.reasons).toContain(`trivy: ${why}`);
  });

  it('counts a vulnerability of no known severity as unknown', async () => {
    const { vulnerabilities } = await odd((bom) =>
      bom.vulnerabilities.push({ id: 'CVE-2', affects: [{ ref: 'pkg:npm/ms@2.1.2' }] }),
    );
    expect(vulnerabilities?.findings).toContainEqual(
      expect.objectContaining({ ruleId: 'CVE-2', severity: 'unknown', title: 'CVE-2', fixVersions: [] }),
    );
  });
});

describe('the command line', () => {
  const cli = join(import.meta.dirname, '../../../../src/entry/cli.ts');
  const scan = (searchPath: string, options: string) => {
    const args = [cli, 'scan', '--offline', '--options', options];
    const env = { PATH: searchPath, HOME: temporaryFolder() };
    return spawnSync(process.execPath, args, { cwd: temporaryTree(project), env, encoding: 'utf8' });
  };

  it('finds an engine on its PATH', () => {
    expect(scan(searchPathOf('syft'), '{engine: syft}').stdout).toContain('; 1 more from syft 1.38.0');
  });

  it('knows no others', () => {
    const { status, stderr } = scan('/usr/bin', '{engine: sift}');
    expect(status).toBe(3);
    expect(stderr).toContain("Did you mean 'syft'?");
  });

  it('takes none from the config file', () => {
    const root = temporaryTree({ ...project, '.scangate.yml': 'options: {engine: syft}\n' });
    const run = spawnSync(process.execPath, [cli, 'scan', '--offline'], {
      cwd: root,
      env: {},
      encoding: 'utf8',
    });
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('engine: cannot be set in the config file');
  });
});

const realCdxgen = join(import.meta.dirname, '../../../oracles/node_modules/.bin');
describe.skipIf(!existsSync(join(realCdxgen, 'cdxgen')))('cdxgen itself', () => {
  it('is understood', { timeout: 120_000 }, async () => {
    const searchPath = `${realCdxgen}:${join(process.execPath, '..')}:/usr/bin:/bin`;
    const { sbom, check } = await runEngine('cdxgen', project, { searchPath });
    expect(check).toMatchObject({
      state: 'complete',
      scope: expect.stringMatching(/^3 components from 1 lockfile; 0 more from cdxgen \d/),
    });
    expect(sbom?.components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/debug@4.3.4',
      'pkg:npm/lodash@4.17.20',
      'pkg:npm/ms@2.1.2',
    ]);
  });
});

/** A process that ended and that nobody asked about yet is a zombie: it does nothing any more. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

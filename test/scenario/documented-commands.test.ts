import { execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmulatedBackend } from '../../src/emulators/emulator.ts';
import { emulatedBackends, loadEmulator } from '../../src/emulators/index.ts';
import { type RunningEmulator, serve } from '../../src/emulators/kit/serve.ts';
import { systemClock } from '../../src/entry/system-clock.ts';
import { version } from '../../src/version.ts';
import { aCheckout, aFolder, npmProject, root } from './harness.ts';

const run = promisify(execFile);

/** The documents for users and contributors; decisions (`docs/adr`) tell of the past. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...markdownBelow('docs').filter((path) => !path.includes('/adr/')),
];

function markdownBelow(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
}

/** Every command in a document: the lines of its shell blocks, and code spans that begin with a program of ours. */
function commandsIn(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block
      .trim()
      .replaceAll(/\\\n\s*/g, '')
      .split('\n'),
  );
  const spans = [...text.matchAll(/`((?:scangate|npm|npx) [^`\n]+)`/g)].map(([, span = '']) => span);
  return [...blocks, ...spans];
}

/**
 * What installs, makes `dist/` and checks the whole repository is run by `.ci/run`, around these tests; the extension is
 * packed by `test/azure-task`.
 */
const runByCi = new Set([
  'npm ci',
  'npm test',
  'npm ci && npm run scan',
  'npm ci && npm test',
  'npm run build',
  'npm run generate',
  'npm run check',
  'npm run bench',
  'npm run pack',
  'npm run pack:azure',
  'npm ci --prefix test/oracles',
  'npm run build && npm run generate',
]);

/** Only named: `npm run …` stands for all of them, and `npm audit` is somebody else's. */
const schematic = new Set(['npm run …', 'npm audit', 'scangate db build']);

/** One record, in the layout of OSV's own files. */
const advisories = {
  'osv/npm/GHSA-35jh-r3h4-6jhm.json': JSON.stringify({
    id: 'GHSA-35jh-r3h4-6jhm',
    modified: '2026-11-20T00:00:00Z',
    summary: 'Command injection in lodash',
    affected: [{ package: { ecosystem: 'npm', name: 'lodash' }, versions: ['4.17.20'] }],
  }),
};

let installed: string;
beforeAll(async () => {
  installed = await aPackageInstall();
}, 60_000);

/** The package as users get it: packed, then installed into an empty project, without a registry. */
async function aPackageInstall(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/scangate-installed');
  const { stdout } = await run(process.execPath, [join(root, 'scripts/pack.ts'), folder]);
  await run('npm', [
    'install',
    '--offline',
    '--no-save',
    '--no-package-lock',
    '--prefix',
    folder,
    stdout.trim(),
  ]);
  return join(folder, 'node_modules');
}

/** Runs a documented command in a shell where `scangate`, and `npx scangate@…`, is the package just made. */
async function runDocumented(
  command: string,
  cwd: string,
  more: Readonly<Record<string, string>> = { SCANGATE_OFFLINE: 'true' },
): Promise<{ code: number; output: string }> {
  const local = command.replaceAll(`npx --yes scangate@${version}`, 'scangate');
  const env = { HOME: cwd, PATH: pathWithProgram(), ...more };
  try {
    const { stdout, stderr } = await run('bash', ['-c', local], { cwd, env });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

function pathWithProgram(): string {
  return `${join(installed, '.bin')}:${process.env.PATH}`;
}

/** Starts a command that serves until it is stopped. */
function spawnDocumented(command: string, cwd: string) {
  const env = { HOME: cwd, PATH: pathWithProgram() };
  return spawn('bash', ['-c', `exec ${command}`], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The remote backend that a command scans with. */
function backendOf(command: string): EmulatedBackend | undefined {
  const named = /\bscangate scan .*--backend ([a-z]+)/.exec(command)?.[1];
  return emulatedBackends.find((id) => id === named);
}

const emulators: RunningEmulator[] = [];
afterAll(async () => {
  await Promise.all(emulators.map((emulator) => emulator.close()));
});

async function anEmulator(id: EmulatedBackend | undefined): Promise<RunningEmulator> {
  if (id === undefined) throw new Error('no remote backend');
  const settings = {
    scenario: 'findings',
    durationMs: 0,
    play: new Set<string>(),
    clock: systemClock,
  } as const;
  const emulator = await serve(await loadEmulator(id), settings, { port: 0 });
  emulators.push(emulator);
  return emulator;
}

describe('the package', () => {
  it('brings no other package with it, and runs', async () => {
    expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['scangate']);
    expect(await runDocumented('scangate version', await aFolder())).toEqual({
      code: 0,
      output: `${version}\n`,
    });
  });

  it('holds the program, its licences, the schemas and the documents, and nothing else', () => {
    const files = readdirSync(join(installed, 'scangate'), {
      recursive: true,
      encoding: 'utf8',
      withFileTypes: true,
    });
    const names = files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(join(installed, 'scangate').length + 1));
    const expected =
      /^(dist\/cli\/((\d+\.)?(index\.js|licenses\.txt|package\.json)|[\w-]+\.(ttf|icc))|schema\/[a-z.]+\.json|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
    expect(names.filter((name) => !expected.test(name))).toEqual([]);
    expect(names).toContain('dist/cli/licenses.txt');
  });
});

describe('every command in the documents', () => {
  const commands = documents.flatMap((document) =>
    commandsIn(document).map((command) => ({ document, command })),
  );

  it('is found', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  const ours = [...new Set(commands.map(({ command }) => command))].filter(
    (command) => !runByCi.has(command) && !schematic.has(command),
  );

  const serving = ours.filter((command) => command.startsWith('scangate emulate '));
  const remote = ours.filter((command) => backendOf(command) !== undefined);
  const others = ours.filter((command) => ![...serving, ...remote].includes(command));

  it.each(serving)('serves: %s', async (command) => {
    const child = spawnDocumented(command.replace(/--port \d+/, '--port 0'), await aFolder());
    const ended = new Promise((resolve) => child.on('close', resolve));
    const line = await new Promise<string>((resolve) =>
      createInterface({ input: child.stdout }).once('line', resolve),
    );
    expect(JSON.parse(line)).toMatchObject({ url: expect.stringContaining('http://127.0.0.1:') });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it.concurrent.each(remote)('works against the emulator: %s', { timeout: 60_000 }, async (command) => {
    const { url, credential, options } = await anEmulator(backendOf(command));
    const { code, output } = await runDocumented(
      command.replace('http://127.0.0.1:8080', url),
      await aCheckout(npmProject({})),
      { SCANGATE_BASE_URL: url, SCANGATE_API_KEY: credential, SCANGATE_OPTIONS: JSON.stringify(options) },
    );
    expect({ command, code, output: code === 3 ? output : '' }).toEqual({
      command,
      code: expect.any(Number),
      output: '',
    });
    expect([0, 1]).toContain(code);
  });

  it.each(others.filter((command) => command.startsWith('scangate ')))('works: %s', async (command) => {
    const cwd = await aFolder({ ...npmProject({}), 'certs/company-ca.pem': '', ...advisories });
    await runDocumented('scangate --require sbom,secrets', cwd);
    if (command.includes('osv-db'))
      await runDocumented('scangate db build --from osv --to scangate-osv-db.ndjson.gz', cwd);
    const { code, output } = await runDocumented(command, cwd);
    expect(output).not.toBe('');
    expect({ command, code, output: code === 3 ? output : '' }).toEqual({
      command,
      code: expect.any(Number),
      output: '',
    });
    expect([0, 1, 2]).toContain(code);
  });

  it('is known to this test', () => {
    const unknown = ours.filter(
      (command) =>
        !/^([A-Z_]+=\S+ )?scangate /.test(command) &&
        !['npm run scan -- ../my-project', 'npm run demo -- rafter'].includes(command),
    );
    expect(unknown).toEqual([]);
  });

  it('works: npm run demo', { timeout: 60_000 }, async () => {
    const { stdout } = await run('npm', ['run', '--silent', 'demo', '--', 'rafter'], { cwd: root });
    expect(stdout).toContain('Failed: the gate is broken');
    expect(stdout).toContain('The scan ended with exit code 1: the gate is broken');
    for (const name of ['scangate.json', 'scangate.sarif', 'scangate.cdx.json'])
      expect(stdout).toContain(`scangate-demo/rafter/${name}`);
  });

  it('works: npm run scan, on this repository and on another', async () => {
    const project = await aFolder(npmProject({}));
    const scan = (...args: string[]) =>
      run('npm', ['run', '--silent', 'scan', '--', ...args], {
        cwd: root,
        env: {
          HOME: project,
          PATH: process.env.PATH,
          SCANGATE_OFFLINE: 'true',
          SCANGATE_REPORT_DIR: join(project, 'out'),
        },
      });
    expect((await scan()).stdout).toContain('Passed\n');
    expect((await scan(project)).stdout).toContain('ok  sbom             0 components from 1 lockfile');
  }, 60_000);

  it('is run by CI where it builds or checks the repository', async () => {
    const ci = await readFile(join(root, '.ci/run'), 'utf8');
    const scripts = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).scripts as Record<
      string,
      string
    >;
    for (const command of ['npm ci', 'npm test', 'npm run scan', 'npm run check', 'npm run bench'])
      expect(ci).toContain(command);
    expect(scripts.test).toContain('npm run build');
    expect(scripts.check).toContain('check:generated');
  });
});

describe('the blocks to copy into a CI', () => {
  const texts = documents.map((document) => readFileSync(join(root, document), 'utf8'));
  const blocks = texts.flatMap((text) =>
    [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block),
  );
  const commands = new Set(
    blocks.flatMap((block) => [...block.matchAll(/\bnpx .*$/gm)].map(([command]) => command)),
  );

  it('are YAML and name the current version', () => {
    for (const block of blocks) expect(load(block)).toBeTypeOf('object');
    for (const text of texts)
      for (const [, named] of text.matchAll(/(?<!\/)\bscangate@(\S+)/g)) expect(named).toBe(version);
  });

  it('are there for each CI', () => {
    const readme = texts[documents.indexOf('README.md')] ?? '';
    const runs = {
      'GitHub Actions': 'uses: OWNER/scangate@v',
      'GitLab CI': 'component: .*/scan@',
      'Azure Pipelines': 'npx --yes scangate@',
    };
    for (const [name, run] of Object.entries(runs))
      expect(readme).toMatch(new RegExp(`^${name}:\\n\\n\`\`\`yaml\\n[^\`]*${run}`, 'm'));
  });

  const scans = [...commands].filter((command) => command.includes(' scan '));

  it.each(scans)('run: %s', async (command) => {
    const clean = await aFolder(npmProject({}));
    const required = command.replace(' scan ', ' scan --require sbom,secrets ');
    expect((await runDocumented(required, clean)).code).toBe(0);
    const secret = ['ghp', '_', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO2d8fA1'].join('');
    const leaky = await aFolder({ ...npmProject({}), 'a.js': `const token = '${secret}';\n` });
    expect((await runDocumented(command, leaky)).code).toBe(1);
  });

  it.each([...commands].filter((command) => !scans.includes(command)))('run: %s', async (command) => {
    expect(await runDocumented(command, await aFolder(npmProject({})))).toMatchObject({ code: 0 });
  });
});

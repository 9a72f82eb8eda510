import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { git, temporaryRepository, temporaryTree, writeFiles } from '../checkout/temporary-tree.ts';
import { packageLock } from '../sbom/scan-tree.ts';

const run = promisify(execFile);
const cli = join(import.meta.dirname, '../../../../src/entry/cli.ts');

/** Files that run when a tool touches the checkout: each leaves a file in `marks` that tells which one it was. */
function traps(marks: string): Readonly<Record<string, string>> {
  const mark = (name: string) => `touch '${join(marks, name)}'`;
  const script = (name: string) => `#!/bin/sh\n${mark(name)}\n`;
  const node = (name: string) =>
    `require('node:fs').writeFileSync(${JSON.stringify(join(marks, name))}, '');\n`;
  const python = (name: string) => `open(${JSON.stringify(join(marks, name))}, 'w')\n`;
  const scripts = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'test', 'dependencies'];
  return {
    'package.json': JSON.stringify({
      name: 'trap',
      scripts: Object.fromEntries(scripts.map((name) => [name, mark(`npm-${name}`)])),
      dependencies: { lodash: '4.17.20' },
    }),
    'package-lock.json': packageLock({ 'node_modules/lodash': { version: '4.17.20' } }),
    '.npmrc': `node-options=--require=./trap.cjs\nscript-shell=./trap.sh\ngit=./trap.sh\n`,
    '.yarnrc.yml': 'yarnPath: ./trap.cjs\nplugins:\n  - ./trap.cjs\n',
    '.pnpmfile.cjs': node('pnpmfile'),
    '.pnp.cjs': node('pnp'),
    'trap.cjs': node('required'),
    'trap.sh': script('script-shell'),
    '.envrc': `${mark('envrc')}\n`,
    '.env': 'NODE_OPTIONS=--require=./trap.cjs\nPATH=./bin\n',
    'conftest.py': python('conftest'),
    'setup.py': python('setup'),
    'sitecustomize.py': python('sitecustomize'),
    'build.gradle': `new File(${JSON.stringify(join(marks, 'gradle'))}).createNewFile()\n`,
    'settings.gradle': `new File(${JSON.stringify(join(marks, 'gradle-settings'))}).createNewFile()\n`,
    gradlew: script('gradlew'),
    mvnw: script('mvnw'),
    'pom.xml':
      '<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId></project>',
    Makefile: `all:\n\t${mark('make')}\n$(shell ${mark('make-parse')})\n`,
    Rakefile: `File.write(${JSON.stringify(join(marks, 'rake'))}, '')\n`,
    Gemfile: `File.write(${JSON.stringify(join(marks, 'gemfile'))}, '')\n`,
    'trap.gemspec': `File.write(${JSON.stringify(join(marks, 'gemspec'))}, '')\n`,
    'mix.exs': `File.write!(${JSON.stringify(join(marks, 'mix'))}, "")\n`,
    'mix.lock': `%{"a": {File.write!(${JSON.stringify(join(marks, 'mix-lock'))}, ""), 1}}\n`,
    'build.rs': `fn main() { std::fs::write(${JSON.stringify(join(marks, 'build-rs'))}, "").unwrap(); }\n`,
    'go.mod': `module trap\n\ngo 1.22\n\ntoolchain go9.99.9\n`,
    'Package.swift': 'fatalError()\n',
    '.secretlintrc.js': node('secretlintrc'),
    'eslint.config.js': node('eslint'),
    'index.js': node('index'),
    '.gitattributes': '* filter=trap diff=trap merge=trap\n*.js filter=trap\n',
    '.husky/pre-commit': script('husky'),
    '.github/workflows/ci.yml': `on: push\njobs: {a: {steps: [{run: ${mark('workflow')}}]}}\n`,
    ...Object.fromEntries(
      [
        'git',
        'node',
        'npm',
        'sh',
        'syft',
        'trivy',
        'osv-scanner',
        'cdxgen',
        'python3',
        'go',
        'mvn',
        'kill',
      ].flatMap((name) => [
        [`node_modules/.bin/${name}`, script(`bin-${name}`)],
        [`bin/${name}`, script(`path-${name}`)],
      ]),
    ),
  };
}

/** A repository whose own settings name programs wherever git would run one. */
function trapRepository(marks: string): string {
  const files = traps(marks);
  const root = temporaryRepository({ 'README.md': 'x' });
  writeFiles(root, files);
  for (const path of Object.keys(files))
    if (/(?:^|\/)(?:bin|\.bin|\.husky)\/|\.sh$|w$/.test(path)) chmodSync(join(root, path), 0o755);
  git(root, 'add', '-A', '-f', '--', 'package.json', 'package-lock.json', 'index.js', 'Makefile');
  const mark = (name: string) => `touch '${join(marks, name)}'`;
  const settings = [
    ...['fsmonitor', 'sshCommand', 'editor', 'pager', 'askPass', 'gitProxy'].map(
      (key) => ['core', key] as const,
    ),
    ['alias', 'status'],
    ['alias', 'archive'],
    ['alias', 'ls-files'],
    ['filter.trap', 'clean'],
    ['filter.trap', 'smudge'],
    ['filter.trap', 'process'],
    ['diff.trap', 'command'],
    ['diff.trap', 'textconv'],
    ['credential', 'helper'],
    ['uploadpack', 'packObjectsHook'],
  ];
  const text = settings
    .map(([section = '', key = '']) => {
      const [name, sub] = section.split('.');
      const head = sub === undefined ? `[${name}]` : `[${name} "${sub}"]`;
      return `${head}\n\t${key} = "${section === 'alias' ? '!' : ''}${mark(`git-${section}-${key}`).replaceAll('"', '\\"')}"\n`;
    })
    .join('');
  writeFileSync(join(root, '.git/config'), `${readFileSync(join(root, '.git/config'), 'utf8')}${text}`);
  for (const hook of [
    'pre-commit',
    'post-checkout',
    'post-index-change',
    'fsmonitor-watchman',
    'reference-transaction',
  ]) {
    writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\n${mark(`hook-${hook}`)}\n`);
    chmodSync(join(root, '.git/hooks', hook), 0o755);
  }
  return root;
}

async function scanFromWithin(root: string, ...args: readonly string[]) {
  const home = temporaryTree();
  const env = { PATH: `./bin:node_modules/.bin:${join(root, 'bin')}:/usr/bin:/bin`, HOME: home };
  try {
    const { stdout } = await run(process.execPath, [cli, 'scan', '--offline', ...args], { cwd: root, env });
    return { code: 0, said: stdout };
  } catch (thrown) {
    const { code, stdout, stderr } = thrown as { code: number; stdout: string; stderr: string };
    return { code, said: `${stdout}${stderr}` };
  }
}

describe('a checkout full of traps', { timeout: 60_000 }, () => {
  it('springs when somebody steps into it', async () => {
    const marks = temporaryTree();
    const root = trapRepository(marks);
    await run('make', ['-s'], { cwd: root }).catch(() => undefined);
    await run(process.execPath, ['index.js'], { cwd: root });
    await run('git', ['status'], { cwd: root }).catch(() => undefined);
    const sprung = readdirSync(marks);
    expect(sprung).toContain('index');
    expect(sprung).toContain('git-core-fsmonitor');
  });

  it.each([[[]], [['--options', '{engine: syft}']], [['--options', '{engine: cdxgen}']]])(
    'is scanned from within without springing one: %j',
    async (args) => {
      const marks = temporaryTree();
      const root = trapRepository(marks);
      const { code, said } = await scanFromWithin(root, ...args);
      expect(said).toContain('sbom');
      // Offline, vulnerabilities are not checked, and parts of it cannot be read: no pass, and no crash.
      expect([1, 2]).toContain(code);
      expect(said).not.toMatch(/unexpected error|defect of Scangate/);
      expect(readdirSync(marks)).toEqual([]);
      mkdirSync(marks, { recursive: true });
      expect(existsSync(join(root, 'scangate-reports/scangate.json'))).toBe(true);
    },
  );
});

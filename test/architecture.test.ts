import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** What each room may import: other rooms, and packages (Node's own by `node:`). */
const rooms: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  core: { rooms: [], packages: ['node:crypto'] },
  git: { rooms: ['core'], packages: ['node:*'] },
  http: { rooms: ['core'], packages: ['node:*', 'undici'] },
  config: { rooms: ['core'], packages: ['node:path', 'node:fs/promises', 'js-yaml'] },
  backends: { rooms: ['core', 'config', 'http', 'git'], packages: ['*'] },
  emulators: { rooms: ['core'], packages: ['node:*', 'hono'] },
  platforms: { rooms: ['core', 'http'], packages: ['*'] },
  reports: { rooms: ['core'], packages: ['*'] },
  job: {
    rooms: ['core', 'config', 'git', 'http', 'backends', 'reports', 'version.ts'],
    packages: ['node:*'],
  },
  github: {
    rooms: ['core', 'config', 'git', 'http', 'backends', 'platforms', 'reports', 'job', 'version.ts'],
    packages: ['node:*'],
  },
  gitlab: { rooms: ['core', 'config', 'platforms', 'reports', 'job'], packages: ['node:*'] },
  azure: { rooms: ['core', 'config', 'platforms', 'reports', 'job', 'version.ts'], packages: ['node:*'] },
  cli: {
    rooms: [
      'core',
      'config',
      'git',
      'http',
      'backends',
      'emulators',
      'platforms',
      'reports',
      'job',
      'gitlab',
      'azure',
      'version.ts',
    ],
    packages: ['*'],
  },
  entry: {
    rooms: [
      'core',
      'cli',
      'job',
      'github',
      'azure',
      'platforms',
      'backends',
      'reports',
      'config',
      'http',
      'git',
      'version.ts',
    ],
    packages: ['*'],
  },
  'version.ts': { rooms: [], packages: [] },
};

/** Packages that have one home. */
const homes: Readonly<Record<string, string>> = {
  undici: 'http',
  '@actions/artifact': 'platforms/github/artifacts',
  hono: 'emulators',
  pdfkit: 'reports/pdf',
  commander: 'cli',
  '@bomb.sh/tab': 'cli',
  '@secretlint/core': 'backends/local/secrets',
  'ae-cvss-calculator': 'backends/local/vulnerabilities',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => name.split(sep).join('/'));

const imports = files.flatMap((from): Import[] => {
  const text = readFileSync(join(src, from), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, a, b, c]) => ({ from, to: a ?? b ?? c ?? '' }));
});

const roomOf = (path: string) => path.split('/')[0] ?? '';
const isLocal = ({ to }: Import) => to.startsWith('.');
const targetOf = ({ from, to }: Import) =>
  relative(src, join(src, dirname(from), to))
    .split(sep)
    .join('/');
const packageOf = (to: string) =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
const show = ({ from, to }: Import) => `${from} imports ${to}`;

describe('the direction of imports', () => {
  it('sees the imports', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(show)).toContain('core/run-scan.ts imports ./poll.ts');
    expect(imports.map(show)).toContain('backends/index.ts imports ./local/index.ts');
  });

  it('has a rule for every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in rooms))).toEqual([]);
  });

  it('goes only to rooms that a room may know', () => {
    const wrong = imports.filter(isLocal).filter((found) => {
      const [from, to] = [roomOf(found.from), roomOf(targetOf(found))];
      return from !== to && !rooms[from]?.rooms.includes(to);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('goes only to packages that a room may use', () => {
    const wrong = imports
      .filter((found) => !isLocal(found))
      .filter(({ from, to }) => {
        const allowed = rooms[roomOf(from)]?.packages ?? [];
        return !(
          allowed.includes('*') ||
          allowed.includes(packageOf(to)) ||
          allowed.includes(to) ||
          (to.startsWith('node:') && allowed.includes('node:*'))
        );
      });
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps a package with one home there', () => {
    const wrong = imports.filter(({ from, to }) => {
      const home = homes[packageOf(to)];
      return home !== undefined && !from.startsWith(`${home}/`);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it.each(['backends', 'platforms', 'emulators'])('never goes from one of the %s to another', (room) => {
    const part = (path: string) => path.split('/').slice(0, 2).join('/');
    const adapters = imports.filter(
      (found) => found.from.startsWith(`${room}/`) && found.from.split('/').length > 2,
    );
    const wrong = adapters.filter(isLocal).filter((found) => {
      const to = targetOf(found);
      return (
        to.startsWith(`${room}/`) &&
        to.split('/').length > 2 &&
        ![part(found.from), 'emulators/kit', 'platforms/comment'].includes(part(to))
      );
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('leaves the process to the entries', () => {
    const readers = files
      .filter((file) => roomOf(file) !== 'entry')
      .filter((file) => /\bprocess\.|from 'node:process'/.test(withoutComments(file)));
    expect(readers).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

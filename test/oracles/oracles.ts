import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const modules = join(import.meta.dirname, 'node_modules');

/** An SBOM tool that others wrote. */
interface Oracle {
  readonly name: string;
  readonly packageName: string;
  readonly bin: string;
  /** What to run in the folder of a project so that `bom` is written. */
  args(bom: string, fixture: string): readonly string[];
  reads(fixture: string): boolean;
  /** It needs npm. */
  readonly runsNpm?: true;
}

export const oracles: readonly Oracle[] = [
  {
    name: 'cyclonedx-npm',
    packageName: '@cyclonedx/cyclonedx-npm',
    bin: 'cyclonedx-npm',
    args: (bom) => ['--package-lock-only', '--output-format', 'JSON', '--output-file', bom],
    reads: (fixture) => fixture.startsWith('npm-'),
    runsNpm: true,
  },
  {
    name: 'cdxgen',
    packageName: '@cyclonedx/cdxgen',
    bin: 'cdxgen',
    args: (bom, fixture) => ['-t', typeOf(fixture), '--no-install-deps', '--no-babel', '-o', bom, '.'],
    // It breaks off at a workspace of uv, asks Gradle itself, and pulls images instead of reading Dockerfiles.
    reads: (fixture) => !/^(?:uv-workspace|gradle|dockerfiles)$/.test(fixture),
  },
];

/** What cdxgen calls the ecosystem of a fixture, by the first word of its name. */
const types: ReadonlyMap<string, string> = new Map(
  [
    ['js', 'npm', 'pnpm', 'yarn'],
    ['python', 'pdm', 'pipenv', 'poetry', 'pylock', 'requirements', 'uv'],
    ['rust', 'cargo'],
    ['dart', 'pub'],
    ['swift', 'swift'],
    ['elixir', 'mix'],
    ['go', 'go'],
    ['ruby', 'bundler'],
    ['php', 'composer'],
    ['dotnet', 'nuget'],
    ['maven', 'maven'],
    ['github', 'workflows'],
  ].flatMap(([type = '', ...words]) => words.map((word) => [word, type])),
);

function typeOf(fixture: string): string {
  const type = types.get(fixture.split('-', 1)[0] ?? '');
  if (type === undefined) throw new Error(`no ecosystem is known for the fixture ${fixture}`);
  return type;
}

/** What an oracle found in a fixture, sorted. */
export interface Answer {
  readonly version: string;
  readonly purls: readonly string[];
  /** `from -> to`, by package URL. */
  readonly edges: readonly string[];
}

/** Runs an oracle in a copy of a fixture. */
export async function ask(oracle: Oracle, fixture: string): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'oracle-'));
  try {
    const project = join(folder, 'project');
    await cp(fixture, project, { recursive: true });
    const bom = join(folder, 'bom.json');
    await run(process.execPath, [join(modules, '.bin', oracle.bin), ...oracle.args(bom, basename(fixture))], {
      cwd: project,
      // Where it finds a build tool, cdxgen runs it, and then the answer depends on the network.
      env: { PATH: oracle.runsNpm ? process.env.PATH : dirname(process.execPath), HOME: folder },
      maxBuffer: 64 * 1024 * 1024,
    });
    const { version } = JSON.parse(await readFile(join(modules, oracle.packageName, 'package.json'), 'utf8'));
    return { version, ...answerOf(JSON.parse(await readFile(bom, 'utf8'))) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface BomComponent {
  readonly 'bom-ref': string;
  readonly purl?: string;
  readonly components?: readonly BomComponent[];
}
interface Bom {
  readonly components: readonly BomComponent[];
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

function answerOf(bom: Bom): Omit<Answer, 'version'> {
  const purls = new Map<string, string>();
  const collect = (component: BomComponent) => {
    if (component.purl !== undefined) purls.set(component['bom-ref'], decodeURIComponent(component.purl));
    component.components?.forEach(collect);
  };
  bom.components.forEach(collect);
  const edges = (bom.dependencies ?? []).flatMap(({ ref, dependsOn = [] }) =>
    dependsOn.flatMap((to) => {
      const [from, target] = [purls.get(ref), purls.get(to)];
      return from === undefined || target === undefined || from === target ? [] : [`${from} -> ${target}`];
    }),
  );
  return { purls: [...new Set(purls.values())].sort(), edges: [...new Set(edges)].sort() };
}

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const modules = join(import.meta.dirname, 'node_modules');

/** An SBOM tool that others wrote. */
interface Oracle {
  readonly name: string;
  readonly packageName: string;
  readonly bin: string;
  /** What to run in the folder of a project so that `bom` is written. */
  args(bom: string): readonly string[];
  reads(fixture: string): boolean;
}

export const oracles: readonly Oracle[] = [
  {
    name: 'cyclonedx-npm',
    packageName: '@cyclonedx/cyclonedx-npm',
    bin: 'cyclonedx-npm',
    args: (bom) => ['--package-lock-only', '--output-format', 'JSON', '--output-file', bom],
    reads: (fixture) => fixture.startsWith('npm-'),
  },
  {
    name: 'cdxgen',
    packageName: '@cyclonedx/cdxgen',
    bin: 'cdxgen',
    args: (bom) => ['-t', 'js', '--no-install-deps', '--no-babel', '-o', bom, '.'],
    reads: () => true,
  },
];

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
    await run(process.execPath, [join(modules, '.bin', oracle.bin), ...oracle.args(bom)], {
      cwd: project,
      env: { PATH: process.env.PATH, HOME: folder },
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

import type { Hash, Scope } from '../../../core/model/sbom.ts';
import { counted, someOf } from '../../../core/words.ts';
import { type EcosystemName, ecosystemOf } from './ecosystems.ts';
import type { Lockfile } from './format.ts';
import type { PurlQualifiers } from './purl.ts';
import { otherPackageAt, sourceOf } from './source.ts';

/** How one package needs another. An `optional-peer` is used when it happens to be there and installs nothing. */
export type EdgeKind = Scope | 'optional-peer';

export interface LockProject {
  /** Folder, relative to the checkout; `.` is the checkout itself. */
  readonly path: string;
  readonly name: string;
  readonly version?: string;
  /** The lockfile holds the project's own dependencies; otherwise it only points at the folder. */
  readonly covered: boolean;
}

export interface LockPackage {
  readonly ecosystem: EcosystemName;
  /** As the ecosystem spells it. */
  readonly name: string;
  readonly version: string;
  readonly qualifiers?: PurlQualifiers;
  /** The part of the package that is used, a path in it. */
  readonly subpath?: string;
  readonly hashes?: readonly Hash[];
  readonly licenses?: readonly string[];
  /** Its scope where the graph does not tell; default `required`. */
  readonly scope?: Scope;
  /** For npm: where it is fetched from, if the lockfile says so. May hold credentials. */
  readonly url?: string | undefined;
  /** The lockfile says that it runs a script of its own when it is installed. */
  readonly installScript?: boolean;
  /** What its authors said when they gave it up. */
  readonly deprecated?: string | undefined;
  /** It comes inside another package, so it is not fetched. */
  readonly bundled?: boolean;
}

export interface LockEdge {
  readonly to: string;
  readonly kind: EdgeKind;
}

/** What one lockfile says. Keys are the lockfile's own names for its entries. */
export interface LockGraph {
  readonly lockfile: string;
  readonly projects: ReadonlyMap<string, LockProject>;
  readonly packages: ReadonlyMap<string, LockPackage>;
  readonly edges: ReadonlyMap<string, readonly LockEdge[]>;
  /** What could not be read of it, a sentence each, without the file's name. */
  readonly problems: readonly string[];
}

/** A package before its name and version are known to make sense. */
export type LockEntry = Omit<LockPackage, 'ecosystem' | 'name' | 'version'> & {
  /** Default that of the lockfile's format. */
  readonly ecosystem?: EcosystemName;
  readonly name: string | undefined;
  readonly version: string | undefined;
};

/** Collects a lock graph while its lockfile is read. */
export interface LockGraphBuilder {
  addProject(key: string, project: LockProject): void;
  /** False when name or version make no sense; the entry is then counted as left out. */
  addPackage(key: string, entry: LockEntry): boolean;
  addEdge(from: string, to: string, kind: EdgeKind): void;
  /** An entry that makes no sense. */
  leaveOut(entry: string, why: string): void;
  /** A dependency that the lockfile should hold and does not. */
  missing(from: string, name: string): void;
  /** A dependency that is asked for by another range than the lockfile was written for. */
  outdated(from: string, name: string, asked: string, written: string): void;
  problem(sentence: string): void;
  has(key: string): boolean;
  build(): LockGraph;
}

export function createLockGraph({
  path: lockfile,
  ecosystem: ownEcosystem,
}: Pick<Lockfile, 'path' | 'ecosystem'>): LockGraphBuilder {
  const projects = new Map<string, LockProject>();
  const packages = new Map<string, LockPackage>();
  const edges = new Map<string, LockEdge[]>();
  const problems: string[] = [];
  const leftOut: string[] = [];
  const absent: string[] = [];
  const stale: string[] = [];
  const misplaced: string[] = [];
  const leaveOut = (entry: string, why: string) => {
    leftOut.push(`${entry || '(empty)'} ${why}`);
  };
  return {
    addProject(key, project) {
      projects.set(key, project);
    },
    addPackage(key, { ecosystem = ownEcosystem, name = '', version = '', ...rest }) {
      const { url } = rest;
      const why = whyNonsense(ecosystem, name, version);
      if (why !== undefined) {
        leaveOut(key, why);
        return false;
      }
      const qualifiers = url === undefined ? rest.qualifiers : sourceOf(name, version, url);
      packages.set(key, { ...rest, ecosystem, name, version, ...(qualifiers && { qualifiers }) });
      const other = url === undefined ? undefined : otherPackageAt(name, version, url);
      if (other !== undefined)
        misplaced.push(`${name}@${version} is fetched as ${other.name}@${other.version}`);
      return true;
    },
    addEdge(from, to, kind) {
      const known = edges.get(from);
      if (known) known.push({ to, kind });
      else edges.set(from, [{ to, kind }]);
    },
    leaveOut,
    missing(from, name) {
      absent.push(`${name}, needed by ${from}`);
    },
    outdated(from, name, asked, written) {
      stale.push(`${name}, needed by ${from} as ${asked}, in it as ${written}`);
    },
    problem(sentence) {
      problems.push(sentence);
    },
    has: (key) => projects.has(key) || packages.has(key),
    build() {
      if (leftOut.length > 0)
        problems.push(
          `${counted(leftOut.length, 'entry makes', 'entries make')} no sense and ${leftOut.length === 1 ? 'was' : 'were'} left out: ${entries(leftOut)}`,
        );
      if (absent.length > 0)
        problems.push(
          `${counted(absent.length, 'dependency is', 'dependencies are')} not in it, so it is out of date or damaged: ${entries(absent)}`,
        );
      if (stale.length > 0)
        problems.push(
          `${counted(stale.length, 'dependency is', 'dependencies are')} asked for by another range than when it was written, so it is out of date: ${entries(stale)}`,
        );
      if (misplaced.length > 0)
        problems.push(
          `${counted(misplaced.length, 'entry is', 'entries are')} fetched from the URL of another package or version: ${entries(misplaced)}`,
        );
      return { lockfile, projects, packages, edges, problems: few(problems) };
    },
  };
}

/** More than anybody reads. */
const mostProblems = 50;

function few(problems: readonly string[]): readonly string[] {
  const more = problems.length - mostProblems;
  return more <= 0 ? problems : [...problems.slice(0, mostProblems), `and ${counted(more, 'more problem')}`];
}

function entries(items: readonly string[]): string {
  const short = items.map((item) => (item.length > 120 ? `${item.slice(0, 120)}…` : item));
  return someOf(short, 3, '; ');
}

const versionText = /^[\x21-\x7e]{1,512}$/;

function whyNonsense(ecosystem: EcosystemName, name: string, version: string): string | undefined {
  if (!ecosystemOf(ecosystem).names.test(name)) return 'has no usable name';
  if (version === '') return 'has no version';
  return versionText.test(version) ? undefined : 'has no usable version';
}

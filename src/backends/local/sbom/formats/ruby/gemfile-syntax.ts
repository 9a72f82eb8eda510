import { Unreadable } from '../../data.ts';
import { refuseConflict } from '../../parse-text.ts';

/** A gem in `GEM`, `GIT`, `PATH` or `PLUGIN SOURCE`. */
export interface GemSpec {
  readonly name: string;
  readonly version: string;
  /** Absent for the gem that serves every platform. */
  readonly platform: string | undefined;
  readonly source: GemSource;
  /** Names of the gems that it needs. */
  readonly needs: readonly string[];
}

/** The head of a section: its settings, such as `remote`, `revision` and `branch`. */
export interface GemSource {
  readonly section: string;
  readonly settings: ReadonlyMap<string, string>;
}

export interface GemLock {
  readonly specs: readonly GemSpec[];
  /** Names that the Gemfile asks for. */
  readonly wanted: readonly string[];
  /** `name (version-platform)` to its SHA-256, in hexadecimal. */
  readonly checksums: ReadonlyMap<string, string>;
  /** Line numbers that make no sense. */
  readonly unclear: readonly number[];
}

const sources = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
/** Sections without gems in them; what a later version of Bundler adds is unclear. */
const others = new Set(['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH']);

/** As Bundler reads it (bundler/lockfile_parser.rb): two, four or six spaces, a name, `(version-platform)`, `!`. */
const entry = /^( {2}| {4}| {6})(?! )(\S{1,300}?)(?: \(([^-)]*)(?:-([^)]*))?\))?(!)?(?: (\S.*))?$/;

/** The sections of a `Gemfile.lock`. Throws `Unreadable` where it is no such file. */
export function parseGemLock(source: string): GemLock {
  refuseConflict(source);
  const specs: GemSpec[] = [];
  const wanted: string[] = [];
  const checksums = new Map<string, string>();
  const unclear: number[] = [];
  const seen = new Set<string>();
  let section = '';
  let settings = new Map<string, string>();
  let needs: string[] = [];
  for (const [index, written] of source.split('\n').entries()) {
    const text = written.trimEnd();
    if (text === '') continue;
    if (/^[A-Z][A-Z ]+$/.test(text)) {
      [section, settings] = [text, new Map()];
      seen.add(section);
      if (!sources.has(section) && !others.has(section)) unclear.push(index + 1);
      continue;
    }
    const setting = /^ {2}([a-z_]{1,40}):(?: (.*))?$/.exec(text);
    const [, indent = '', name = '', version = '', platform, , rest = ''] = entry.exec(text) ?? [];
    const depth = indent.length;
    if (sources.has(section) && setting) settings.set(setting[1] ?? '', setting[2] ?? '');
    else if (sources.has(section) && depth === 4) {
      needs = [];
      specs.push({ name, version, platform, source: { section, settings }, needs });
    } else if (sources.has(section) && depth === 6) needs.push(name);
    else if (section === 'DEPENDENCIES' && depth === 2) wanted.push(name);
    else if (section === 'CHECKSUMS' && depth === 2) {
      const [, hex] = /(?:^|,)sha256=([0-9a-f]{64})(?:,|$)/.exec(rest) ?? [];
      if (hex !== undefined) checksums.set(keyOf({ name, version, platform }), hex);
    } else if (sources.has(section) || section === '') unclear.push(index + 1);
  }
  if (!seen.has('DEPENDENCIES'))
    throw new Unreadable('has no DEPENDENCIES: it is no Gemfile.lock, or its end is missing');
  return { specs, wanted, checksums, unclear };
}

export function keyOf({ name, version, platform }: Pick<GemSpec, 'name' | 'version' | 'platform'>): string {
  return `${name} (${version}${platform === undefined ? '' : `-${platform}`})`;
}

import { posix } from 'node:path';

/** As GitLab's own analyzers name them ("CycloneDX property taxonomy"). */
interface Provenance {
  readonly packageManager?: string;
  readonly language: string;
}

/** By type of package URL; of several package managers the file tells which. */
const byType: Readonly<Record<string, Provenance>> = {
  npm: { language: 'JavaScript' },
  pypi: { language: 'Python' },
  maven: { language: 'Java' },
  golang: { packageManager: 'go', language: 'Go' },
  gem: { packageManager: 'bundler', language: 'Ruby' },
  composer: { packageManager: 'composer', language: 'PHP' },
  nuget: { packageManager: 'nuget', language: 'C#' },
  cargo: { packageManager: 'cargo', language: 'Rust' },
  swift: { packageManager: 'swift', language: 'Swift' },
  pub: { packageManager: 'pub', language: 'Dart' },
};

const byFile: readonly (readonly [RegExp, string])[] = [
  [/^(?:package-lock|npm-shrinkwrap)\.json$/, 'npm'],
  [/^yarn\.lock$/, 'yarn'],
  [/^pnpm-lock\.ya?ml$/, 'pnpm'],
  [/^requirements.*\.(?:txt|pip)$|^requires\.txt$/, 'pip'],
  [/^Pipfile(?:\.lock)?$/, 'pipenv'],
  [/^poetry\.lock$/, 'poetry'],
  [/^uv\.lock$/, 'uv'],
  [/^pom\.xml$/, 'maven'],
  [/^(?:gradle\.lockfile|build\.gradle(?:\.kts)?|verification-metadata\.xml)$/, 'gradle'],
  [/^build\.sbt$/, 'sbt'],
];

/** Which package manager and language a component is of, by its package URL and the file that names it. */
export function provenanceOf(purl: string, file: string): Partial<Provenance> {
  const [, type = ''] = /^pkg:([a-z0-9.+-]+)\//i.exec(purl) ?? [];
  const known = Object.hasOwn(byType, type.toLowerCase()) ? byType[type.toLowerCase()] : undefined;
  const named = byFile.find(([shape]) => shape.test(posix.basename(file)))?.[1];
  const packageManager = known?.packageManager ?? named;
  return { ...known, ...(packageManager === undefined ? {} : { packageManager }) };
}

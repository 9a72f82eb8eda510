import { backendIds } from '../core/model/backend-id.ts';
import { checkNames } from '../core/model/check.ts';
import { reportKinds } from '../core/model/report.ts';
import { knownSeverities } from '../core/model/severity.ts';
import type { Kind, ValueOf } from './kinds.ts';

/** The places Scangate runs in; each gets the inputs that name it. */
export const platforms = ['cli', 'github', 'gitlab', 'azure'] as const;
export type PlatformId = (typeof platforms)[number];

export const groups = ['What to scan', 'Waiting', 'Network', 'Deciding', 'Reporting'] as const;

/** One input, on every platform. */
export interface InputDefinition {
  readonly group: (typeof groups)[number];
  readonly type: Kind;
  /** As a user would write it; absent: not set. */
  readonly default?: string;
  /** What it is instead where a CI needs something else. */
  readonly defaultOn?: Partial<Readonly<Record<PlatformId, string>>>;
  /** One sentence, without Markdown. */
  readonly description: string;
  /** Absent: all of them. */
  readonly platforms?: readonly PlatformId[];
  /** Never a flag, never in the config file, always masked. */
  readonly secret?: true;
  /**
   * Not taken from the config file, which a change under review may have written: whatever says where data or
   * credentials go, whom to trust, and what is scanned.
   */
  readonly notInFile?: true;
}

/**
 * The one table of inputs. Flags, environment names, the config file and its JSON Schema, and the tables of the
 * documentation are all made from it (`npm run generate`).
 */
export const inputs = {
  backend: {
    group: 'What to scan',
    type: { kind: 'choice', values: backendIds },
    default: 'local',
    description: 'The scanner that does the work; local needs no account and no server.',
  },
  path: {
    group: 'What to scan',
    type: { kind: 'path', example: './my-project' },
    default: '.',
    description: 'The checkout to scan; on the command line the argument of scan.',
    notInFile: true,
  },
  repository: {
    group: 'What to scan',
    type: { kind: 'repository', example: 'https://github.com/acme/shop' },
    description:
      'The repository that the checkout belongs to; that of the CI job, else of .git, when not given.',
    notInFile: true,
  },
  ref: {
    group: 'What to scan',
    type: { kind: 'text', example: 'main' },
    description: 'The branch or tag; that of the CI job, else of .git, when not given.',
    notInFile: true,
  },
  sha: {
    group: 'What to scan',
    type: { kind: 'text', example: '3f2c1e…', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
    description: 'The commit, in full; that of the CI job, else of .git, when not given.',
    notInFile: true,
  },
  platform: {
    group: 'What to scan',
    type: { kind: 'choice', values: ['auto', 'terminal', 'gitlab', 'azure'] },
    default: 'auto',
    description: 'Where the command runs, which decides how it speaks; auto: found out from the environment.',
    platforms: ['cli'],
    notInFile: true,
  },
  config: {
    group: 'What to scan',
    type: { kind: 'path', example: 'ci/scangate.yml' },
    description: 'The config file; .scangate.yml in the checkout when not given.',
    notInFile: true,
  },
  'base-url': {
    group: 'What to scan',
    type: { kind: 'url', example: 'https://scanner.example.com/api' },
    description: 'The address of the backend; local has none.',
    notInFile: true,
  },
  options: {
    group: 'What to scan',
    type: { kind: 'map', example: 'exclude: [test/fixtures]' },
    description: 'What only the chosen backend knows, as a YAML map; its page lists them.',
  },
  'api-key': {
    group: 'What to scan',
    type: { kind: 'text', example: 'sk-…' },
    description: 'The key or token of the backend; local needs none.',
    secret: true,
    notInFile: true,
  },
  username: {
    group: 'What to scan',
    type: { kind: 'text', example: 'ci@example.com' },
    description: 'The user to log in as, where the backend takes a name and a password instead of a key.',
    notInFile: true,
  },
  password: {
    group: 'What to scan',
    type: { kind: 'text', example: '…' },
    description: 'The password that goes with the user.',
    secret: true,
    notInFile: true,
  },
  'client-id': {
    group: 'What to scan',
    type: { kind: 'text', example: 'scangate-ci' },
    description: 'The OAuth client, where the backend takes client credentials instead of a token.',
    notInFile: true,
  },
  'client-secret': {
    group: 'What to scan',
    type: { kind: 'text', example: '…' },
    description: 'The secret that goes with the OAuth client.',
    secret: true,
    notInFile: true,
  },
  'source-token': {
    group: 'What to scan',
    type: { kind: 'text', example: 'github_pat_…' },
    description: 'A token with which the backend itself reads a private repository, where it takes one.',
    secret: true,
    notInFile: true,
  },
  timeout: {
    group: 'Waiting',
    type: { kind: 'duration', example: '1h30m' },
    default: '60m',
    description: 'How long the whole scan may take.',
  },
  'poll-interval': {
    group: 'Waiting',
    type: { kind: 'duration', example: '10s' },
    description:
      'How often to ask whether the scan has ended; when not given, after a tenth of its time so far, 2 to 15 seconds.',
  },
  wait: {
    group: 'Waiting',
    type: { kind: 'boolean' },
    default: 'true',
    description: 'Whether to wait for the scan; otherwise it is started, its id printed, and nothing judged.',
    notInFile: true,
  },
  'scan-id': {
    group: 'Waiting',
    type: { kind: 'text', example: '3f2c1e0a-9b7d', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,511}$' },
    description: 'A scan that was started before, to wait for and judge instead of starting one.',
    notInFile: true,
  },
  'reuse-scan': {
    group: 'Waiting',
    type: { kind: 'choice', values: ['auto', 'never'] },
    default: 'auto',
    description:
      'Whether to take up the scan of an earlier attempt at the same CI job, for the same commit and settings, unless it failed or was stopped.',
  },
  'cancel-on-timeout': {
    group: 'Waiting',
    type: { kind: 'boolean' },
    default: 'true',
    description: 'Whether a scan that does not end in time is stopped.',
  },
  'on-timeout': {
    group: 'Waiting',
    type: { kind: 'choice', values: ['fail', 'warn'] },
    default: 'fail',
    description: 'Whether a scan that does not end in time fails the job.',
  },
  'on-inconclusive': {
    group: 'Waiting',
    type: { kind: 'choice', values: ['fail', 'warn'] },
    default: 'fail',
    description: 'Whether a scan that failed or could not check what the rules need fails the job.',
  },
  'on-missing-credentials': {
    group: 'Waiting',
    type: { kind: 'choice', values: ['auto', 'fail', 'skip'] },
    default: 'auto',
    description:
      'What a job without the credentials of its backend does; auto: skip where the CI withholds them, as from forks and Dependabot, else fail.',
    platforms: ['github', 'gitlab', 'azure'],
    notInFile: true,
  },
  'fail-without-verdict': {
    group: 'Waiting',
    type: { kind: 'boolean' },
    default: 'true',
    description:
      'Whether the scan step fails where nothing can be said about the code; otherwise that is left to a gate step.',
    platforms: ['github'],
    notInFile: true,
  },
  offline: {
    group: 'Network',
    type: { kind: 'boolean' },
    default: 'false',
    description:
      'Send nothing anywhere but to the CI itself; known vulnerabilities are then looked up in osv-db, or not at all.',
  },
  'osv-url': {
    group: 'Network',
    type: { kind: 'url', example: 'https://osv.example.com' },
    default: 'https://api.osv.dev',
    description: 'Where to ask for known vulnerabilities; names and versions of components are sent there.',
    notInFile: true,
  },
  'osv-db': {
    group: 'Network',
    type: { kind: 'path', example: '/srv/osv' },
    description:
      'A database of known vulnerabilities for when no service answers: a folder as OSV publishes it, or an index of scangate db build.',
    notInFile: true,
  },
  'allow-http': {
    group: 'Network',
    type: { kind: 'boolean' },
    default: 'false',
    description: 'Allow plain http to hosts other than this one.',
    notInFile: true,
  },
  'ca-file': {
    group: 'Network',
    type: { kind: 'path', example: '/etc/ssl/company-ca.pem' },
    description: 'Certificates (PEM) to trust besides the usual ones.',
    notInFile: true,
  },
  'fail-on': {
    group: 'Deciding',
    type: { kind: 'rules', example: 'high, only medium > 10, secret' },
    default: 'high',
    description: 'The rules that fail the job, one a line or separated by commas, or none.',
  },
  'unknown-severity': {
    group: 'Deciding',
    type: { kind: 'choice', values: knownSeverities },
    default: 'high',
    description: 'What a finding of unknown severity counts as.',
  },
  require: {
    group: 'Deciding',
    type: { kind: 'list', values: checkNames, alone: ['auto'] },
    default: 'auto',
    description: 'The checks that must be complete; auto: those that the rules depend on.',
  },
  baseline: {
    group: 'Deciding',
    type: { kind: 'path', example: 'main/scangate.json' },
    description: 'An earlier scangate.json, of the target branch say; what it does not hold is new.',
  },
  'ignore-file': {
    group: 'Deciding',
    type: { kind: 'path', example: '.scangate-ignore.yml' },
    description: 'Findings that do not count, as a YAML list, each with its id and the reason.',
  },
  reports: {
    group: 'Reporting',
    type: { kind: 'list', values: reportKinds },
    default: 'cyclonedx, pdf, sarif, json',
    // What GitLab reads itself: the free tier shows codequality and junit.
    defaultOn: { gitlab: 'cyclonedx, pdf, sarif, json, gitlab, codequality, junit' },
    description: 'The reports to write; scangate.json is always written.',
  },
  'report-dir': {
    group: 'Reporting',
    type: { kind: 'path', example: 'out/security' },
    default: 'scangate-reports',
    description: 'The folder for the reports; made when it does not exist.',
  },
  'merge-sbom': {
    group: 'Reporting',
    type: { kind: 'boolean' },
    default: 'false',
    description:
      'Whether to write scangate-merged.cdx.json as well: the bill of materials of the backend with all findings.',
  },
  'pdf-font': {
    group: 'Reporting',
    type: { kind: 'path', example: 'fonts/NotoSansJP-Regular.ttf' },
    description: 'A TTF or OTF font for the PDF, for scripts other than Latin, Greek and Cyrillic.',
  },
  'result-file': {
    group: 'Reporting',
    type: { kind: 'path', example: 'results/scangate.json' },
    description: 'The stored result; scangate.json in the folder of the reports when not given.',
    platforms: ['github'],
    notInFile: true,
  },
  comment: {
    group: 'Reporting',
    type: { kind: 'choice', values: ['on-findings', 'always', 'on-failure', 'never'] },
    default: 'on-findings',
    description:
      'When the pull or merge request gets a comment; one that is there already is kept up to date.',
    platforms: ['github', 'gitlab', 'azure'],
  },
  'comment-style': {
    group: 'Reporting',
    type: { kind: 'choice', values: ['update', 'new', 'thread'] },
    default: 'update',
    description:
      'One comment that is kept up to date, a new one each time, or one thread that is open while the gate is broken and resolved when it holds.',
    platforms: ['gitlab', 'azure'],
  },
  'comment-key': {
    group: 'Reporting',
    type: { kind: 'text', example: 'shop-api' },
    description:
      'What tells the comment from others of ours on the same request; when not given, the workflow or pipeline, and the job.',
    platforms: ['github', 'gitlab', 'azure'],
  },
  summary: {
    group: 'Reporting',
    type: { kind: 'boolean' },
    default: 'true',
    description: 'Whether the summary of the job shows the result.',
    platforms: ['github', 'azure'],
  },
  annotations: {
    group: 'Reporting',
    type: { kind: 'boolean' },
    default: 'true',
    description: 'Whether the worst findings are shown at their files and lines.',
    platforms: ['github', 'azure'],
  },
  'upload-sarif': {
    group: 'Reporting',
    type: { kind: 'boolean' },
    default: 'false',
    description:
      'Whether the findings go to code scanning; the job needs the permission security-events: write.',
    platforms: ['github'],
  },
  artifact: {
    group: 'Reporting',
    type: { kind: 'boolean' },
    default: 'true',
    description: 'Whether the reports are kept as an artifact of the run.',
    platforms: ['github', 'azure'],
  },
  'artifact-name': {
    group: 'Reporting',
    type: { kind: 'text', example: 'security-reports' },
    description:
      'The name of the artifact; when not given, made of the job, its leg and the step, so that it is free in a matrix.',
    platforms: ['github', 'azure'],
  },
  'artifact-per-report': {
    group: 'Reporting',
    type: { kind: 'boolean' },
    default: 'false',
    description: 'Whether each report becomes an artifact of its own.',
    platforms: ['github'],
  },
  'artifact-retention-days': {
    group: 'Reporting',
    type: { kind: 'number', example: '30', least: 1, most: 400 },
    description: 'How long artifacts are kept; as long as the repository says when not given.',
    platforms: ['github'],
  },
  'github-token': {
    group: 'Reporting',
    type: { kind: 'text', example: 'ghs_…' },
    description:
      'The token for comments and code scanning on GitHub; that of the job, where it has one, when not given.',
    platforms: ['github', 'azure'],
    secret: true,
    notInFile: true,
  },
  'gitlab-token': {
    group: 'Reporting',
    type: { kind: 'text', example: 'glpat-…' },
    description:
      'A project or group access token with the scope api, for the note on the merge request; the variable GITLAB_TOKEN when not given.',
    platforms: ['gitlab'],
    secret: true,
    notInFile: true,
  },
  'azure-token': {
    group: 'Reporting',
    type: { kind: 'text', example: '…' },
    description:
      'The token for the thread on the pull request; that of the task, or the variable SYSTEM_ACCESSTOKEN, when not given.',
    platforms: ['azure'],
    secret: true,
    notInFile: true,
  },
  leg: {
    group: 'Reporting',
    type: { kind: 'text', example: '{"app":"shop"}' },
    description: 'What tells the jobs of a matrix apart; its values when not given.',
    platforms: ['github'],
    notInFile: true,
  },
} as const satisfies Record<string, InputDefinition>;

type Inputs = typeof inputs;
export type InputName = keyof Inputs;
export const inputNames = Object.keys(inputs) as readonly InputName[];

/** The definition of an input, by its name, without the narrower types of the table. */
export function definitionOf(name: InputName): InputDefinition {
  return inputs[name];
}

/** The inputs that a platform has. */
export function inputsOf(platform: PlatformId): readonly InputName[] {
  return inputNames.filter((name) => definitionOf(name).platforms?.includes(platform) ?? true);
}

/** The inputs that have a flag: what the command line can use, in whatever CI it runs. */
export function flagInputs(): readonly InputName[] {
  return inputNames.filter((name) => {
    const { platforms, secret } = definitionOf(name);
    const usable = platforms?.some((platform) => platform !== 'github') ?? true;
    return usable && !secret && name !== 'path';
  });
}

type Optional<Name extends InputName> = Inputs[Name] extends { readonly default: string } ? never : undefined;

/** The value of every input; one without a default may be undefined. */
export type Settings = {
  readonly [Name in InputName]: ValueOf<Inputs[Name]['type']> | Optional<Name>;
};

/** `fail-on` as an environment variable: `SCANGATE_FAIL_ON`. */
export function environmentName(name: InputName): string {
  return `SCANGATE_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** The same as a template hands it over: `SCANGATE_INPUT_FAIL_ON`. */
export function templateName(name: InputName): string {
  return environmentName(name).replace('SCANGATE_', 'SCANGATE_INPUT_');
}

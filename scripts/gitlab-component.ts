import { createHash } from 'node:crypto';
import { dump } from 'js-yaml';
import {
  definitionOf,
  environmentName,
  type InputName,
  inputsOf,
  templateName,
} from '../src/config/inputs.ts';
import type { Kind } from '../src/config/kinds.ts';
import { reportFileNames } from '../src/core/model/report-names.ts';
import { fileNames } from '../src/gitlab/folder.ts';
import { stateFileName } from '../src/reports/state-file.ts';

export const templatePath = 'gitlab-ci/templates/scan/template.yml';

/** One of `spec:inputs` of a component ("CI/CD inputs", docs.gitlab.com). */
interface ComponentInput {
  readonly description: string;
  readonly default: unknown;
  readonly type?: 'array' | 'boolean';
  readonly options?: readonly string[];
  /** RE2, which has no lookaround. */
  readonly regex?: string;
}

/** A folder or file below the checkout: no part begins with a dot, so none leads out. */
const pathBelow = '^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$';

/** What is said about the job itself. */
export const jobInputs: Readonly<Record<string, ComponentInput>> = {
  'job-name': {
    description: 'The name of the job.',
    default: 'scangate',
    regex: '^[A-Za-z0-9_][A-Za-z0-9 ._:/-]*$',
  },
  stage: { description: 'The stage of the job, one that the pipeline has.', default: 'test' },
  image: {
    description:
      'The image that the job runs in: any with Node.js 22.19 or newer and npm; with git as well, as in node:24, where the backend gets an upload of the commit.',
    default: 'node:24-alpine',
  },
  rules: {
    description:
      'When the job runs, as rules of GitLab; when not given, in pipelines of merge requests, branches and tags, and not twice for a push to a branch with a merge request.',
    type: 'array',
    default: [
      // Not by its source, which a child pipeline of a merge request does not have.
      { if: '$CI_MERGE_REQUEST_IID' },
      {
        if: '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS',
        when: 'never',
      },
      { if: '$CI_COMMIT_BRANCH' },
      { if: '$CI_COMMIT_TAG' },
    ],
  },
  'allow-failure-exit-codes': {
    description:
      'Exit codes with which the job may fail while the pipeline goes on, such as [1] for a broken gate; 99 is a code that Scangate never ends with.',
    type: 'array',
    default: [99],
  },
  'artifacts-access': {
    description: 'Who can read the reports; maintainer needs GitLab 18.4.',
    default: 'developer',
    options: ['developer', 'maintainer', 'all', 'none'],
  },
  'artifacts-expire-in': { description: 'How long GitLab keeps the reports.', default: '30 days' },
};

/** The inputs of Scangate that the component has. Secrets are masked variables: an input can be read by anybody. */
export const scanInputs: readonly InputName[] = inputsOf('gitlab').filter(
  (name) => !definitionOf(name).secret,
);

/** What an input is when nobody sets it. */
export function presetOf(name: InputName): string | undefined {
  const { default: preset, defaultOn } = definitionOf(name);
  return defaultOn?.gitlab ?? preset;
}

/** The template: what may be set, then the job. */
export function gitlabComponent(version: string): string {
  const notice = '# Generated from src/config by `npm run generate`.\n';
  const inputs = { ...jobInputs, ...Object.fromEntries(scanInputs.map((name) => [name, toInput(name)])) };
  return `${notice}${yaml({ spec: { inputs } })}---\n${yaml({ [given('job-name')]: job(version) })}`;
}

function yaml(document: object): string {
  return dump(document, { lineWidth: -1, noRefs: true });
}

function given(name: string): string {
  return `$[[ inputs.${name} ]]`;
}

/** An empty text is an input that was not given: `SCANGATE_…` or the config file may say it then. */
function toInput(name: InputName): ComponentInput {
  const { description, type } = definitionOf(name);
  const preset = presetOf(name);
  if (name === 'report-dir') return { description, default: preset ?? '', regex: pathBelow };
  if (type.kind === 'boolean') return { description, type: 'boolean', default: preset === 'true' };
  const words = preset === undefined ? description : `${description} (default: ${preset})`;
  if (type.kind === 'choice') return { description: words, default: '', options: ['', ...type.values] };
  const pattern = patternOf(type);
  return { description: words, default: '', ...(pattern ? { regex: `^(|\\$.+|${pattern})$` } : {}) };
}

/** GitLab tests a value before it puts in variables, so one may stand in the place of the value. */
function patternOf(type: Kind): string | undefined {
  switch (type.kind) {
    case 'duration':
      return '([0-9]{1,6}[hH])?([0-9]{1,6}[mM])?([0-9]{1,6}[sS])?';
    case 'url':
      return 'https?://.+';
    case 'text':
      return type.pattern?.replace(/^\^/, '').replace(/\$$/, '');
    default:
      return undefined;
  }
}

/** An older server takes no yes or no as the value of a variable; as a part of a text it is a text everywhere. */
function textOf(name: InputName): string {
  return definitionOf(name).type.kind === 'boolean' ? `${given(name)} ` : given(name);
}

/** Outside the checkout, so that nothing is written there, and its `.npmrc` and `node_modules` decide nothing. */
const tools = '/tmp/scangate-$CI_JOB_ID';
const program = 'node_modules/.bin/scangate';

/** What npm says of a failure is told; its exit code would look like a broken gate. */
const install = `tools=${tools}
mkdir -m 700 "$tools" && npm install "$SCANGATE_PACKAGE" \\
  --prefix "$tools" --cache "$tools/cache" --ignore-scripts \\
  --no-audit --no-fund --no-package-lock --loglevel=error > "$tools/log" || {
  echo "Nothing was scanned: npm cannot install $SCANGATE_PACKAGE." >&2
  echo "The image needs npm, and npm a registry that it can reach: the variable NPM_CONFIG_REGISTRY names another one." >&2
  exit 2
}
`;

/**
 * What a job that was cancelled or killed left running is stopped; where the scan has ended there is nothing to do. The
 * state file says so, and is not read where an id is given.
 */
const stop = `tools=${tools}
if [ "$CI_JOB_STATUS" != success ] && [ -x "$tools/${program}" ] &&
  [ -f "$SCANGATE_INPUT_REPORT_DIR/${stateFileName}" ]; then
  ${templateName('scan-id')}= ${environmentName('scan-id')}= "$tools/${program}" cancel || true
fi
rm -rf "$tools"
`;

/** Inputs are values of variables, and never a part of the script, which would run whatever they hold. */
function job(version: string) {
  const variables = scanInputs.map((name) => [templateName(name), textOf(name)]);
  return {
    stage: given('stage'),
    image: given('image'),
    rules: given('rules'),
    interruptible: true,
    allow_failure: { exit_codes: given('allow-failure-exit-codes') },
    variables: { SCANGATE_PACKAGE: `scangate@${version}`, ...Object.fromEntries(variables) },
    // One of the project's `default` would fail with a code that looks like a broken gate.
    before_script: [],
    script: [install, `${tools}/${program} scan`],
    after_script: [stop],
    artifacts: artifacts(),
  };
}

function artifacts() {
  const folder = given('report-dir');
  const at = (fileName: string) => `${folder}/${fileName}`;
  const [sast, dependencies, containers, secrets] = reportFileNames.gitlab;
  return {
    when: 'always',
    access: given('artifacts-access'),
    expire_in: given('artifacts-expire-in'),
    expose_as: 'Security scan reports',
    // GitLab exposes a folder only where its path ends like this.
    paths: [`${folder}/`],
    exclude: [at(stateFileName)],
    reports: {
      dotenv: at(fileNames.dotenv),
      annotations: at(fileNames.annotations),
      junit: at(reportFileNames.junit[0]),
      codequality: at(reportFileNames.codequality[0]),
      cyclonedx: at(fileNames.sbom),
      sast: at(sast),
      dependency_scanning: at(dependencies),
      container_scanning: at(containers),
      secret_detection: at(secrets),
    },
  };
}

/** The include for a server that has no mirror of the component, with the hash that GitLab holds the file against. */
export function remoteInclude(version: string): string {
  const integrity = `sha256-${createHash('sha256').update(gitlabComponent(version)).digest('base64')}`;
  const remote = `https://raw.githubusercontent.com/OWNER/scangate/v${version}/${templatePath}`;
  const include = [{ remote, integrity, inputs: { 'fail-on': 'high, secret' } }];
  return `\`\`\`yaml\n${yaml({ include })}\`\`\``;
}

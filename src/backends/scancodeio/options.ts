import type { Problem } from '../../core/errors.ts';
import { type OptionTable, type OptionValues, readOptions } from '../options.ts';

/** The `options` of the ScanCode.io backend. */
export const scancodeioOptions = {
  pipelines: {
    type: { kind: 'texts', example: '[scan_codebase, find_vulnerabilities]' },
    default: 'scan_codebase',
    description:
      'The pipelines to run, in this order; find_vulnerabilities needs a server that is connected to VulnerableCode, and comes last.',
  },
  'input-urls': {
    type: { kind: 'texts', example: '[https://github.com/acme/shop/archive/main.zip]' },
    default: '',
    description: 'Addresses that the server downloads and scans, instead of the commit that is uploaded.',
  },
  'project-name': {
    type: { kind: 'text', example: 'scangate', pattern: '^[A-Za-z0-9][A-Za-z0-9_. -]*$' },
    default: 'scangate',
    description: 'How the names of the projects begin; repository, commit and a checksum follow.',
  },
  labels: {
    type: { kind: 'texts', example: '[scangate, team-a]' },
    default: 'scangate',
    description: 'Labels of the project.',
  },
  cleanup: {
    type: { kind: 'choice', values: ['keep', 'archive', 'delete'] },
    default: 'keep',
    description: 'What becomes of the project once its results were read: keep, archive or delete.',
  },
  'cyclonedx-version': {
    type: { kind: 'choice', values: ['1.4', '1.5', '1.6', '1.7'] },
    description: "The version of the server's CycloneDX report; the server chooses where none is given.",
  },
  'spdx-version': {
    type: { kind: 'choice', values: ['2.2', '2.3'] },
    description: "The version of the server's SPDX report; the server chooses where none is given.",
  },
  downloads: {
    type: { kind: 'list', values: ['xlsx', 'attribution', 'json'] },
    description:
      'What else to download: the spreadsheet, the attribution notice, the results of ScanCode.io as JSON.',
  },
} as const satisfies OptionTable;

export type ScancodeioOptions = OptionValues<typeof scancodeioOptions>;

export function parseScancodeioOptions(
  options: Readonly<Record<string, unknown>>,
  spelled: string,
): { readonly options: ScancodeioOptions; readonly problems: readonly Problem[] } {
  const { values, problems } = readOptions('scancodeio', scancodeioOptions, options, spelled);
  const unfit = [
    ...(values.pipelines ?? [])
      .filter((name) => !isPipeline(name))
      .map((name) => unfitPipeline(name, spelled)),
    ...(values['input-urls'] ?? []).flatMap((url, index) =>
      isInput(url) ? [] : [unfitInput(index, spelled)],
    ),
    ...(values.pipelines?.length === 0 ? [noPipeline(spelled)] : []),
  ];
  return { options: values, problems: [...problems, ...unfit] };
}

/** A name, and perhaps the groups of its optional steps: `map_deploy_to_develop:Java`. */
function isPipeline(name: string): boolean {
  return /^\w+(:[\w ]+)?$/.test(name);
}

/** What the server can fetch (`scanpipe/pipes/fetch.py`); an address with credentials would end up in its project. */
function isInput(text: string): boolean {
  if (/^pkg:[^\s@]+(@\S*)?$/.test(text)) return true;
  const url = URL.parse(text);
  return (
    url !== null &&
    ['http:', 'https:', 'docker:'].includes(url.protocol) &&
    url.username === '' &&
    url.password === ''
  );
}

function unfitPipeline(name: string, spelled: string): Problem {
  return {
    input: `${spelled}: pipelines`,
    message: `'${name}' is not the name of a pipeline`,
    hint: 'For example scan_codebase, or map_deploy_to_develop:Java with a group of its steps.',
  };
}

function noPipeline(spelled: string): Problem {
  return {
    input: `${spelled}: pipelines`,
    message: 'names nothing',
    hint: 'For example [scan_codebase, find_vulnerabilities].',
  };
}

/** The address is not repeated: it may hold a password. */
function unfitInput(index: number, spelled: string): Problem {
  return {
    input: `${spelled}: input-urls`,
    message: `entry ${index + 1} is no address that the server could fetch, or holds credentials`,
    hint: 'Use https://…, docker://… or a package URL. What is private is best uploaded: remove input-urls.',
  };
}

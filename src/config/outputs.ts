/** The steps of the GitHub Action that can set outputs. */
export const outputSteps = ['scan', 'report', 'gate'] as const;
export type OutputStep = (typeof outputSteps)[number];

/** One output of the GitHub Action. */
export interface OutputDefinition {
  /** One sentence, without Markdown. */
  readonly description: string;
  /** The steps that set it, the one that knows best first. */
  readonly setBy: readonly [OutputStep, ...OutputStep[]];
}

const judged = ['gate', 'scan'] as const;

/** Said of a number that nobody knows: an empty text would count as 0 in an expression. */
export const unknownNumber = 'unknown';

const countOf = (severity: string) =>
  ({
    description: `How many findings are ${severity}; ${unknownNumber} where nothing was judged.`,
    setBy: judged,
  }) as const;

/** The one table of outputs: the manifests and the documentation are made from it (`npm run generate`). */
export const outputs = {
  outcome: {
    description:
      'What came of it: passed, failed, inconclusive, misconfigured, timed-out, cancelled, skipped or started.',
    setBy: judged,
  },
  'exit-code': { description: 'The exit code that goes with the outcome.', setBy: judged },
  'scan-id': { description: 'The id of the scan; empty where none was started.', setBy: ['scan'] },
  'scan-url': { description: 'The page of the scan, where the backend has one.', setBy: ['scan'] },
  total: {
    description: `How many findings count; ${unknownNumber} where nothing was judged.`,
    setBy: judged,
  },
  critical: countOf('critical'),
  high: countOf('high'),
  medium: countOf('medium'),
  low: countOf('low'),
  info: countOf('of severity info'),
  unknown: countOf('of unknown severity'),
  new: {
    description: `How many findings the baseline does not hold, which is all without one; ${unknownNumber} where nothing was judged.`,
    setBy: judged,
  },
  ignored: {
    description: `How many findings the ignore-file takes out; ${unknownNumber} where nothing was judged.`,
    setBy: judged,
  },
  'report-dir': { description: 'The folder of the reports.', setBy: ['scan'] },
  'result-file': { description: 'The stored result, scangate.json.', setBy: ['scan'] },
  reports: { description: 'The files of the reports, a line each.', setBy: ['scan'] },
  'sbom-path': {
    description: 'The bill of materials, CycloneDX before SPDX, for an attestation; empty without one.',
    setBy: ['scan'],
  },
  'sarif-path': { description: 'The SARIF report; empty without one.', setBy: ['scan'] },
  'artifact-id': { description: 'The id of the artifact; of several a line each.', setBy: ['report'] },
  'artifact-url': { description: 'The page of the artifact; of several a line each.', setBy: ['report'] },
  'comment-id': { description: 'The id of the comment on the pull request.', setBy: ['report'] },
  'comment-url': { description: 'The page of the comment on the pull request.', setBy: ['report'] },
  result: {
    description:
      'The outcome, the counts, the rules and the scan as one line of JSON, without findings; branch names are in it, so hand it to a script through env.',
    setBy: judged,
  },
} as const satisfies Record<string, OutputDefinition>;

export type OutputName = keyof typeof outputs;
export const outputNames = Object.keys(outputs) as readonly OutputName[];

/** The definition of an output, by its name, without the narrower types of the table. */
export function outputOf(name: OutputName): OutputDefinition {
  return outputs[name];
}

/** The outputs that a step sets. */
export function outputsOf(step: OutputStep): readonly OutputName[] {
  return outputNames.filter((name) => outputOf(name).setBy.includes(step));
}

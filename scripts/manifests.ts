import { dump } from 'js-yaml';
import { actionInputs, expression, inputExpressions, stepInputs } from '../src/config/action-steps.ts';
import { definitionOf, type InputName } from '../src/config/inputs.ts';
import type { Kind } from '../src/config/kinds.ts';
import {
  type OutputName,
  type OutputStep,
  outputNames,
  outputOf,
  outputSteps,
  outputsOf,
} from '../src/config/outputs.ts';

const notice = '# Generated from src/config by `npm run generate`.\n';

/** The manifests of the GitHub Action, by path. */
export function actionManifests(): ReadonlyMap<string, string> {
  return new Map([
    ['action.yml', compositeManifest()],
    ...outputSteps.map((step) => [`${step}/action.yml`, stepManifest(step)] as const),
  ]);
}

/** The three steps of one action; what is left running by the first is for its post step. */
function compositeManifest(): string {
  return yaml({
    name: 'Scangate',
    description:
      'Runs a security scan, waits for it, keeps its reports, says what was found and decides: one gate for every scanner.',
    author: 'Scangate',
    branding: { icon: 'shield', color: 'green' },
    inputs: inputsOf(actionInputs),
    outputs: Object.fromEntries(
      outputNames.map((name) => [
        name,
        { description: outputOf(name).description, value: expressionOf(name) },
      ]),
    ),
    runs: {
      using: 'composite',
      steps: [
        {
          name: 'Scan',
          id: 'scan',
          uses: '$/scan',
          with: { ...passed('scan'), 'fail-without-verdict': 'false' },
        },
        {
          name: 'Report',
          id: 'report',
          if: expression('!cancelled()'),
          uses: '$/report',
          with: { ...passed('report'), 'result-file': resultFile },
        },
        {
          name: 'Gate',
          id: 'gate',
          // A scan that was left to run has nothing to judge yet.
          if: expression("!cancelled() && steps.scan.outputs.outcome != 'started'"),
          uses: '$/gate',
          with: { ...passed('gate'), 'result-file': resultFile },
        },
      ],
    },
  });
}

/** A scan step that crashed has left none, and the result of an earlier run may lie where one is looked for. */
const resultFile = expression("steps.scan.outputs.result-file || 'no-result-of-the-scan-step'");

const stepTexts: Readonly<Record<OutputStep, { readonly name: string; readonly description: string }>> = {
  scan: {
    name: 'Scangate: scan',
    description: 'Starts a security scan, waits for it, writes its reports and a result, and judges it.',
  },
  report: {
    name: 'Scangate: report',
    description:
      'Shows a stored result: artifact, job summary, comment on the pull request, annotations, code scanning.',
  },
  gate: {
    name: 'Scangate: gate',
    description: 'Judges a stored result and fails the job when a rule is broken or nothing is known.',
  },
};

function stepManifest(step: OutputStep): string {
  const outputs = outputsOf(step).map((name) => [name, { description: outputOf(name).description }]);
  return yaml({
    ...stepTexts[step],
    author: 'Scangate',
    inputs: inputsOf(stepInputs[step]),
    outputs: Object.fromEntries(outputs),
    runs: {
      using: 'node24',
      main: `../dist/github/${step}.js`,
      ...(step === 'scan' ? { post: '../dist/github/post.js' } : {}),
    },
  });
}

/**
 * No default is written down but those that no config file could set: what is not given must look like that. The text
 * names the default instead.
 */
function inputsOf(names: readonly InputName[]): Record<string, object> {
  return Object.fromEntries(
    names.map((name) => {
      const { description, default: preset } = definitionOf(name);
      const words = [
        description,
        ...possible(definitionOf(name).type),
        ...(preset ? [`(default: ${preset})`] : []),
      ];
      const value = inputExpressions[name];
      return [name, { description: words.join(' '), required: false, ...(value ? { default: value } : {}) }];
    }),
  );
}

function possible(type: Kind): string[] {
  return type.kind === 'choice' ? [`One of: ${type.values.join(', ')}.`] : [];
}

/** The inputs of the whole action that a step takes. */
function passed(step: OutputStep): Record<string, string> {
  return Object.fromEntries(
    stepInputs[step]
      .filter((name) => actionInputs.includes(name))
      .map((name) => [name, expression(`inputs.${name}`)]),
  );
}

/** A step that did not run has set nothing. A scan step that was killed is never a pass. */
function expressionOf(name: OutputName): string {
  const values = outputOf(name).setBy.map((step) => `steps.${step}.outputs.${name}`);
  return expression([...values, ...(name === 'outcome' ? ["'inconclusive'"] : [])].join(' || '));
}

function yaml(manifest: object): string {
  return notice + dump(manifest, { lineWidth: -1 });
}

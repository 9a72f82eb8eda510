import { azureName } from '../../src/azure/task-names.ts';
import { definitionOf, type InputName, templateName } from '../../src/config/inputs.ts';
import { expression, names, parameters, passedOn, unset } from './parameters.ts';

const notice = '# Generated from src/config by `npm run generate`.';

/** The templates, by path. */
export function azureTemplates(version: string): ReadonlyMap<string, string> {
  return new Map([
    ['azure-pipelines/templates/steps/scan.yml', text(stepsTemplate(version))],
    ['azure-pipelines/templates/jobs/scan.yml', text(jobsTemplate(version))],
    ['azure-pipelines/templates/extends/secure-scan.yml', text(extendsTemplate(version))],
  ]);
}

const timeoutInMinutes = {
  name: 'timeoutInMinutes',
  type: 'number',
  default: '75',
  what: 'How long the job of the scan may take; more than the timeout of the scan.',
} as const;

function stepsTemplate(version: string): string[] {
  return [
    notice,
    ...parameters(version),
    'steps:',
    `  - ${ifTrue('parameters.installNode')}:`,
    '      - task: NodeTool@0',
    '        displayName: Node.js for Scangate',
    '        inputs:',
    '          versionSpec: 24.x',
    '',
    '  # Run by itself, so that a signal of the agent reaches it, and once more when a cancelled run has to be cleaned up.',
    ...bash([
      'npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error --prefix "$AGENT_TEMPDIRECTORY/scangate" -- "$SCANGATE_PACKAGE"',
      'exec "$AGENT_TEMPDIRECTORY/scangate/node_modules/.bin/scangate" scan',
    ]),
    `    name: ${expression('parameters.stepName')}`,
    '    displayName: Scangate',
    ...environment(names),
    '',
    '  # What a run that was cancelled, killed or cut off could not stop itself.',
    ...bash([
      'program="$AGENT_TEMPDIRECTORY/scangate/node_modules/.bin/scangate"',
      'if [ -e "$program" ]; then exec "$program" cancel; fi',
    ]),
    '    displayName: Stop what Scangate left running',
    `    condition: and(always(), in(variables['${expression('parameters.stepName')}.outcome'], '', 'cancelled'))`,
    ...environment(names.filter(isOfScan)),
  ];
}

function jobsTemplate(version: string): string[] {
  return [
    notice,
    ...parameters(version, [
      {
        name: 'jobName',
        type: 'string',
        default: 'scangate',
        what: 'The name of the job.',
      },
      {
        name: 'pool',
        type: 'object',
        default: '{}',
        what: 'Where the job runs; your default pool when empty.',
      },
      timeoutInMinutes,
    ]),
    'jobs:',
    `  - job: ${expression('parameters.jobName')}`,
    '    displayName: Scangate',
    `    timeoutInMinutes: ${expression('parameters.timeoutInMinutes')}`,
    `    ${ifTrue("ne(convertToJson(parameters.pool), '{}')")}:`,
    `      pool: ${expression('parameters.pool')}`,
    '    steps:',
    '      - checkout: self',
    '      - template: ../steps/scan.yml',
    '        parameters:',
    ...passedOn(version).map((row) => `          ${row}`),
  ];
}

function extendsTemplate(version: string): string[] {
  return [
    notice,
    ...parameters(version, [
      { name: 'stages', type: 'stageList', default: '[]', what: 'The stages that run when the gate holds.' },
      {
        name: 'pool',
        type: 'object',
        default: '{}',
        what: 'Where the scan runs; your default pool when empty.',
      },
      timeoutInMinutes,
    ]),
    'stages:',
    '  - stage: scangate',
    '    displayName: Scangate',
    '    dependsOn: []',
    '    jobs:',
    '      - template: ../jobs/scan.yml',
    '        parameters:',
    `          pool: ${expression('parameters.pool')}`,
    `          timeoutInMinutes: ${expression('parameters.timeoutInMinutes')}`,
    ...passedOn(version).map((row) => `          ${row}`),
    '  # A stage that names none waits for the one before it, and so for the scan. No condition lets one run without the scan.',
    `  - ${expression('each stage in parameters.stages')}:`,
    `      - ${expression('each pair in stage')}:`,
    `          ${ifTrue("and(ne(pair.key, 'dependsOn'), ne(pair.key, 'condition'))")}:`,
    `            ${expression('pair.key')}: ${expression('pair.value')}`,
    `        ${ifTrue('stage.dependsOn')}:`,
    '          dependsOn:',
    '            - scangate',
    `            - ${expression('stage.dependsOn')}`,
    `        ${ifTrue('and(stage.condition, stage.dependsOn)')}:`,
    `          condition: and(in(dependencies.scangate.result, 'Succeeded', 'SucceededWithIssues'), ${expression('stage.condition')})`,
    `        ${ifTrue('and(stage.condition, not(stage.dependsOn))')}:`,
    `          condition: and(succeeded(), ${expression('stage.condition')})`,
  ];
}

/** A step that runs a script; what follows are its other properties. */
function bash(lines: readonly string[]): string[] {
  return ['  - bash: |', ...['set -e', ...lines].map((line) => `      ${line}`)];
}

/** What tells a scan from others, and how its backend is reached: what stopping it depends on. */
function isOfScan(name: InputName): boolean {
  const { group } = definitionOf(name);
  return name === 'report-dir' || (group !== 'Deciding' && group !== 'Reporting');
}

/** Parameters reach the program in variables, never in the text of a script. */
function environment(inputs: readonly InputName[]): string[] {
  return [
    '    env:',
    `      SCANGATE_PACKAGE: ${expression('parameters.package')}`,
    '      SYSTEM_ACCESSTOKEN: $(System.AccessToken)',
    ...inputs.flatMap(variable).map((row) => `      ${row}`),
    `      ${expression('each variable in parameters.env')}:`,
    `        ${expression('variable.key')}: ${expression('variable.value')}`,
  ];
}

function variable(name: InputName): string[] {
  const key = templateName(name);
  const parameter = `parameters.${azureName(name)}`;
  switch (definitionOf(name).type.kind) {
    case 'choice':
      return [`${ifTrue(`ne(${parameter}, '${unset}')`)}:`, `  ${key}: ${expression(parameter)}`];
    case 'map':
      return [
        `${ifTrue(`ne(convertToJson(${parameter}), '{}')`)}:`,
        `  ${key}: ${expression(`convertToJson(${parameter})`)}`,
      ];
    case 'rules':
    case 'list':
      return [`${key}: ${expression(`join(', ', ${parameter})`)}`];
    default:
      return [`${key}: ${expression(parameter)}`];
  }
}

function ifTrue(condition: string): string {
  return expression(`if ${condition}`);
}

function text(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

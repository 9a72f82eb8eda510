import { azureOutputs } from '../src/azure/outputs.ts';
import { azureName } from '../src/azure/task-names.ts';
import type { BackendModule } from '../src/backends/backend-module.ts';
import type { OptionTable } from '../src/backends/options.ts';
import { type ConnectionInput, vendorEnvironment } from '../src/backends/vendor-environment.ts';
import { actionInputs, inputExpressions, stepInputs } from '../src/config/action-steps.ts';
import { definitionOf, environmentName, groups, inputsOf } from '../src/config/inputs.ts';
import type { Kind } from '../src/config/kinds.ts';
import { outputNames, outputOf, outputSteps } from '../src/config/outputs.ts';
import type { BackendId } from '../src/core/model/backend-id.ts';
import { outcomes } from '../src/core/outcome.ts';
import { createRedactor } from '../src/core/redact.ts';
import { dotenvOf } from '../src/gitlab/dotenv.ts';
import { jobInputs, presetOf, scanInputs } from './gitlab-component.ts';

/** Every input, by group, as a Markdown table. */
export function inputsTable(): string {
  const sections = groups.map((group) => {
    const names = inputsOf('cli').filter((name) => definitionOf(name).group === group);
    const rows = names.map((name) => {
      const { description, default: preset, secret, notInFile } = definitionOf(name);
      const where = secret ? 'environment only' : notInFile ? 'flag, environment' : 'flag, environment, file';
      return [
        code(name),
        code(environmentName(name)),
        preset === undefined ? '' : code(preset),
        where,
        description,
      ];
    });
    return `**${group}**\n\n${table(['Input', 'Environment', 'Default', 'Set by', 'What it is'], rows)}`;
  });
  return sections.join('\n\n');
}

/** Every input in one table, for the README. */
export function shortInputsTable(): string {
  const rows = inputsOf('cli').map((name) => {
    const { description, default: preset } = definitionOf(name);
    return [code(name), preset === undefined ? '' : code(preset), description];
  });
  return table(['Input', 'Default', 'What it is'], rows);
}

/** Every input of the GitHub Action, by group, with the steps that take it when they are used alone. */
export function githubInputsTable(): string {
  const names = [...new Set([...actionInputs, ...outputSteps.flatMap((step) => stepInputs[step])])];
  const sections = groups.map((group) => {
    const rows = names
      .filter((name) => definitionOf(name).group === group)
      .map((name) => {
        const { description, default: preset } = definitionOf(name);
        const value = inputExpressions[name] ?? preset;
        const takenBy = outputSteps.filter((step) => stepInputs[step].includes(name));
        return [code(name), value === undefined ? '' : code(value), takenBy.join(', '), description];
      });
    return `**${group}**\n\n${table(['Input', 'Default', 'Steps', 'What it is'], rows)}`;
  });
  return sections.join('\n\n');
}

/** Every output of the GitHub Action, with the steps that set it. */
export function githubOutputsTable(): string {
  const rows = outputNames.map((name) => {
    const { description, setBy } = outputOf(name);
    return [code(name), setBy.join(', '), description];
  });
  return table(['Output', 'Steps', 'What it is'], rows);
}

/** Every input of the GitLab component: those of the job, then by group. */
export function gitlabInputsTable(): string {
  const job = Object.entries(jobInputs).map(([name, input]) => {
    const preset = Array.isArray(input.default) ? JSON.stringify(input.default) : String(input.default);
    // The rules are long; their description says what they come to.
    return [code(name), name === 'rules' ? '' : code(preset), input.description];
  });
  const sections = groups.map((group) => {
    const names = scanInputs.filter((name) => definitionOf(name).group === group);
    const rows = names.map((name) => {
      const preset = presetOf(name);
      return [code(name), preset === undefined ? '' : code(preset), definitionOf(name).description];
    });
    return [group, rows] as const;
  });
  return [['The job', job] as const, ...sections]
    .map(([title, rows]) => `**${title}**\n\n${table(['Input', 'Default', 'What it is'], rows)}`)
    .join('\n\n');
}

/** The variables that a job of GitLab leaves to later ones. */
export function gitlabOutputsTable(): string {
  const all = Object.fromEntries(outputNames.map((name) => [name, name]));
  const { text } = dotenvOf(all, createRedactor());
  const rows = [...text.matchAll(/^(\w+)=(.*)$/gm)].flatMap(([, variable = '', value]) =>
    outputNames.filter((name) => name === value).map((name) => [code(variable), outputOf(name).description]),
  );
  return table(['Variable', 'What it is'], rows);
}

/** The variables that hold the secrets of a job of GitLab. */
export function gitlabSecretsTable(): string {
  const rows = inputsOf('gitlab')
    .filter((name) => definitionOf(name).secret)
    .map((name) => [code(environmentName(name)), definitionOf(name).description]);
  return table(['Variable', 'What it is'], rows);
}

/** Every input of the task and the templates for Azure Pipelines, by group. */
export function azureInputsTable(): string {
  const sections = groups.map((group) => {
    const rows = inputsOf('azure')
      .filter((name) => definitionOf(name).group === group)
      .map((name) => {
        const { description, default: preset, defaultOn, secret } = definitionOf(name);
        const value = defaultOn?.azure ?? preset;
        const takenBy = secret ? 'task' : 'task, template';
        return [code(azureName(name)), value === undefined ? '' : code(value), takenBy, description];
      });
    return `**${group}**\n\n${table(['Input', 'Default', 'Taken by', 'What it is'], rows)}`;
  });
  return sections.join('\n\n');
}

/** Every output variable on Azure Pipelines. */
export function azureOutputsTable(): string {
  const rows = [...azureOutputs].map(([name, variable]) => [code(variable), outputOf(name).description]);
  return table(['Output', 'What it is'], rows);
}

/** The outcomes and their exit codes. */
export function outcomesTable(): string {
  const rows = Object.entries(outcomes).map(([name, { exitCode, when }]) => [
    code(name),
    String(exitCode),
    when,
  ]);
  return table(['Outcome', 'Exit code', 'When'], rows);
}

/** Every backend: what it looks for, how it is reached, what it delivers. */
export function backendsTable(
  backends: readonly { readonly id: BackendId; readonly backend: BackendModule }[],
): string {
  return table(
    ['Backend', 'Looks for', 'Logs in with', 'Its own reports'],
    backends.map(({ id, backend }) => [
      `[${code(id)}](docs/backends/${id}.md)`,
      [...new Set(backend.checks.flatMap((check) => check.categories))].join(', '),
      waysIn(id, backend),
      backend.delivers.filter((kind) => kind !== 'other').join(', '),
    ]),
  );
}

function waysIn(id: BackendId, { connection }: BackendModule): string {
  if (connection === undefined) return 'nothing';
  const nameOf = (input: ConnectionInput) =>
    code(vendorEnvironment[id][input]?.[0] ?? environmentName(input));
  const ways = connection.credentials.map((way) => way.map(nameOf).join(' and '));
  const optional = (connection.optional ?? []).map((input) => `${nameOf(input)} if need be`);
  const address = connection.baseUrl === undefined ? [nameOf('base-url')] : [];
  return [...address, ways.join(' or '), ...optional].filter((part) => part !== '').join('; ');
}

/** The options of a backend. */
export function optionsTable(options: OptionTable): string {
  return table(
    ['Option', 'Default', 'Values', 'What it is'],
    Object.entries(options).map(([name, { type, default: preset, description, notInFile }]) => [
      code(name),
      preset ? code(preset) : '',
      valuesOf(type),
      notInFile ? `${description} Not taken from the config file.` : description,
    ]),
  );
}

function valuesOf(type: Kind): string {
  switch (type.kind) {
    case 'boolean':
      return `${code('true')}, ${code('false')}`;
    case 'choice':
    case 'list':
      return type.values.map(code).join(', ');
    case 'number':
      return `${type.least} to ${type.most}`;
    case 'duration':
      return `a time, for example ${code(type.example)}`;
    default:
      return `for example ${code(type.example.replaceAll('|', '\\|'))}`;
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

import { azureOutputs } from '../../src/azure/outputs.ts';
import { connectionFields, connectionInput } from '../../src/azure/task-connection.ts';
import { azureName } from '../../src/azure/task-names.ts';
import type { BackendModule } from '../../src/backends/backend-module.ts';
import { definitionOf, groups, type InputName, inputsOf } from '../../src/config/inputs.ts';
import type { Kind } from '../../src/config/kinds.ts';
import { outputOf } from '../../src/config/outputs.ts';
import type { BackendId } from '../../src/core/model/backend-id.ts';

export type Backends = readonly { readonly id: BackendId; readonly backend: BackendModule }[];

/** Never changes: it is what an organisation knows the task by. */
const taskId = 'd24a69b9-6203-4fe7-ba70-eed8b962c05d';
export const taskName = 'Scangate';
/** The type of service connection that the extension brings. */
export const connectionType = 'scangate';

/** The first agent with Node.js 24 (azure-pipelines-agent, `migrateNode24.md`). */
const firstAgent = '4.265.1';

const connectionGroup = { name: 'connection', displayName: 'How to reach the scanner', isExpanded: true };

/** `task.json`, as tasks.schema.json of azure-pipelines-task-lib describes it. */
export function taskManifest(version: string, backends: Backends): object {
  const [major, minor, patch] = version.split('.').map(Number);
  return {
    $schema: 'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id: taskId,
    name: taskName,
    friendlyName: 'Scangate security scan',
    description: 'Runs a security scan, waits for it, keeps its reports, says what was found and decides.',
    helpMarkDown: '[Documentation](https://github.com/scangate/scangate/blob/main/docs/azure.md)',
    helpUrl: 'https://github.com/scangate/scangate/blob/main/docs/azure.md',
    author: 'Scangate',
    category: 'Azure Pipelines',
    visibility: ['Build', 'Release'],
    version: { Major: major, Minor: minor, Patch: patch },
    minimumAgentVersion: firstAgent,
    instanceNameFormat: 'Scangate',
    showEnvironmentVariables: true,
    groups: [
      { name: groupName(groups[0]), displayName: groups[0], isExpanded: true },
      connectionGroup,
      ...groups
        .slice(1)
        .map((group) => ({ name: groupName(group), displayName: group, isExpanded: group === 'Deciding' })),
    ],
    inputs: inputsOf('azure').flatMap((name) => [
      ...(name === 'base-url' ? [connection(backends)] : []),
      inputOf(name, backends),
    ]),
    outputVariables: [...azureOutputs].map(([name, variable]) => ({
      name: variable,
      description: outputOf(name).description,
    })),
    // Uploading artifacts and the summary is not possible in the restricted mode of commands.
    restrictions: {
      commands: { mode: 'any' },
      settableVariables: { allowed: [...azureOutputs.values()] },
    },
    execution: { Node24: { target: 'index.js', argumentFormat: '' } },
  };
}

function connection(backends: Backends): object {
  const remote = backends.filter(({ backend }) => backend.connection).map(({ id }) => id);
  return {
    name: connectionInput,
    label: 'Service connection',
    type: `connectedService:${connectionType}`,
    required: false,
    groupName: connectionGroup.name,
    visibleRule: notLocal,
    helpMarkDown: `The address and the credentials of the scanner (${remote.join(', ')}), kept by Azure DevOps. An input below counts before it.`,
  };
}

const notLocal = 'backend != local';

function inputOf(name: InputName, backends: Backends): object {
  const { description, default: preset, defaultOn, type, group } = definitionOf(name);
  const standard = defaultOn?.azure ?? preset;
  const rule = visibleRule(name, backends);
  return {
    name: azureName(name),
    label: labelOf(name),
    ...typeOf(type),
    // A box has to be ticked or not. No other default is written down: what is not given must look like that.
    ...(type.kind === 'boolean' ? { defaultValue: standard } : {}),
    required: false,
    groupName: isOfConnection(name) ? connectionGroup.name : groupName(group),
    ...(rule ? { visibleRule: rule } : {}),
    helpMarkDown: [
      description,
      ...(type.kind === 'list' ? [`Possible: ${type.values.join(', ')}.`] : []),
      ...('example' in type ? [`Example: ${type.example}`] : []),
      ...(standard === undefined ? [] : [`(default: ${standard})`]),
    ].join(' '),
  };
}

function typeOf(type: Kind): object {
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return {
        type: 'pickList',
        options: Object.fromEntries(type.values.map((value) => [value, value])),
        properties: { EditableOptions: 'True' },
      };
    case 'path':
      return { type: 'filePath' };
    case 'rules':
    case 'map':
      return { type: 'multiLine', properties: { resizable: true, rows: '3' } };
    default:
      return { type: 'string' };
  }
}

/** An input that only some backends take is shown where one of them is chosen. */
function visibleRule(name: InputName, backends: Backends): string | undefined {
  if (name === 'comment-style' || name === 'comment-key') return 'comment != never';
  if (name === 'artifact-name') return 'artifact = true';
  if (name === 'base-url' || name === 'allow-http') return notLocal;
  if (!isOfConnection(name)) return undefined;
  const takers = backends.filter(({ backend: { connection: ways } }) =>
    [...(ways?.credentials.flat() ?? []), ...(ways?.optional ?? [])].some((input) => input === name),
  );
  return takers.map(({ id }) => `backend = ${id}`).join(' || ');
}

function isOfConnection(name: InputName): boolean {
  return name in connectionFields || name === 'source-token';
}

function groupName(group: string): string {
  return group.split(' ')[0]?.toLowerCase() ?? '';
}

const abbreviations = new Set(['url', 'id', 'api', 'ca', 'osv', 'db', 'sbom', 'pdf']);

/** `api-key` as `API key`. */
function labelOf(name: string): string {
  const words = name.split('-').map((word) => (abbreviations.has(word) ? word.toUpperCase() : word));
  const [first = '', ...others] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ');
}

import { connectionFields } from '../../src/azure/task-connection.ts';
import type { InputName } from '../../src/config/inputs.ts';
import { type Backends, connectionType } from './task-manifest.ts';

const repository = 'https://github.com/scangate/scangate';

/** `vss-extension.json`: the task, and a type of service connection for the scanners that it asks. */
export function extensionManifest(version: string, backends: Backends): object {
  return {
    manifestVersion: 1,
    id: 'scangate',
    publisher: 'scangate',
    name: 'Scangate',
    version,
    description:
      'One step that runs a security scan, waits for it, keeps its reports, says what was found and decides.',
    targets: [{ id: 'Microsoft.VisualStudio.Services' }],
    categories: ['Azure Pipelines'],
    tags: ['Security', 'SBOM', 'CycloneDX', 'SARIF', 'Vulnerabilities', 'Secrets'],
    icons: { default: 'icon.png' },
    content: { details: { path: 'README.md' }, license: { path: 'LICENSE' } },
    links: {
      home: { uri: repository },
      support: { uri: `${repository}/issues` },
      repository: { uri: repository },
    },
    repository: { type: 'git', uri: repository },
    files: [{ path: 'task' }],
    contributions: [
      {
        id: 'scangate-task',
        type: 'ms.vss-distributed-task.task',
        targets: ['ms.vss-distributed-task.tasks'],
        properties: { name: 'task' },
      },
      {
        id: 'scangate-connection',
        type: 'ms.vss-endpoint.service-endpoint-type',
        targets: ['ms.vss-endpoint.endpoint-types'],
        description: 'The address and the credentials of a scanner that Scangate asks.',
        properties: {
          name: connectionType,
          displayName: 'Scangate: scanner',
          url: { displayName: labelOf('base-url'), helpText: addresses(backends) },
          authenticationSchemes: [
            scheme('token', field('api-key', true)),
            scheme('basic', field('username', false), field('password', true)),
            scheme('none', field('client-id', false), field('client-secret', true)),
          ],
          helpMarkDown: `<a href="${repository}/blob/main/docs/azure.md#service-connection" target="_blank">How to fill it in</a>`,
        },
      },
    ],
  };
}

/** Those that the vendor runs, since a connection cannot be saved without an address. */
function addresses(backends: Backends): string {
  const known = backends.flatMap(({ id, backend }) =>
    backend.connection?.baseUrl === undefined ? [] : [`${id}: ${backend.connection.baseUrl}`],
  );
  return `The address of the scanner. ${known.join(', ')}; otherwise that of your own server.`;
}

function scheme(name: string, ...inputDescriptors: readonly object[]): object {
  return { type: `ms.vss-endpoint.endpoint-auth-scheme-${name}`, inputDescriptors };
}

function field(input: InputName, isConfidential: boolean): object {
  return {
    id: connectionFields[input]?.parameter,
    name: labelOf(input),
    inputMode: isConfidential ? 'passwordbox' : 'textbox',
    isConfidential,
    validation: { isRequired: true, dataType: 'string' },
  };
}

function labelOf(input: InputName): string {
  return connectionFields[input]?.label ?? input;
}

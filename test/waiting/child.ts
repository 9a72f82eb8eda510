/**
 * The command line as a process of its own, with a remote backend in the place of `local`: `node child.ts URL find|-
 * cancel|- …arguments`. The first three arguments say where the backend is and what it can.
 */
import type { BackendModule } from '../../src/backends/backend-module.ts';
import { runCli } from '../../src/cli/main.ts';
import { endProcess } from '../../src/entry/end-process.ts';
import { nodeHost } from '../../src/entry/node-host.ts';
import { createRemoteBackend } from './remote-backend.ts';

const host = nodeHost();
const [address = '', canFind, canCancel, ...argv] = host.argv;
const url = new URL(address);

const remote: BackendModule = {
  checks: [{ name: 'sbom', categories: ['sca', 'malware'] }],
  attaches: true,
  options: {},
  delivers: [],
  checkOptions: () => [],
  create: (_options, { http, clock }) => {
    const urls = { start: url, poll: url, download: url };
    const { cancel, ...backend } = createRemoteBackend({ http, clock, urls, canFind: canFind === 'find' });
    return { ...backend, ...(cancel && canCancel === 'cancel' ? { cancel } : {}) };
  },
};

await endProcess(await runCli({ ...host, argv }, async () => remote));

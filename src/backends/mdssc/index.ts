import type { BackendModule } from '../backend-module.ts';
import { createMdsscBackend } from './backend.ts';
import { mdsscOptions, parseMdsscOptions } from './options.ts';
import { capabilities } from './results/checks.ts';

/**
 * MetaDefender Software Supply Chain of OPSWAT, a server that its customers run themselves: scans the repositories that
 * it is connected to, or an uploaded archive (opswat.com/docs/supply-chain).
 */
export const mdsscBackend: BackendModule = {
  checks: Object.values(capabilities),
  attaches: true,
  connection: { credentials: [['api-key'], ['username', 'password']] },
  options: mdsscOptions,
  delivers: ['cyclonedx', 'spdx', 'pdf'],
  checkOptions: (options, spelled) => parseMdsscOptions(options, spelled).problems,
  create: (options, deps) => createMdsscBackend(parseMdsscOptions(options, 'options').options, deps),
};

import type { BackendModule } from '../backend-module.ts';
import { rafterAddress } from './address.ts';
import { createRafterBackend } from './backend.ts';
import { rafterChecks } from './checks.ts';
import { parseRafterOptions, rafterOptions } from './options.ts';

/**
 * Rafter (https://docs.rafter.so): scans a branch on its Git host for vulnerable packages, secrets and mistakes in code.
 * It can neither stop a scan nor look one up, and each start is paid from a quota.
 */
export const rafterBackend: BackendModule = {
  checks: rafterChecks,
  attaches: true,
  connection: { baseUrl: rafterAddress, credentials: [['api-key']], optional: ['source-token'] },
  options: rafterOptions,
  delivers: ['sarif', 'markdown'],
  checkOptions: (options, spelled) => parseRafterOptions(options, spelled).problems,
  create: (options, deps) => createRafterBackend(parseRafterOptions(options, 'options').options, deps),
};

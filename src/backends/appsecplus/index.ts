import type { BackendModule } from '../backend-module.ts';
import { createAppsecplusBackend } from './backend.ts';
import { appsecplusOptions, parseAppsecplusOptions } from './options.ts';
import { appsecplusChecks } from './scan-type.ts';

/** AppSec+: scans an application that it knows, in one of four ways. */
export const appsecplusBackend: BackendModule = {
  checks: appsecplusChecks,
  attaches: true,
  connection: { credentials: [['api-key'], ['client-id', 'client-secret']] },
  options: appsecplusOptions,
  delivers: [],
  namesNoFixes: true,
  checkOptions: (options, spelled) => parseAppsecplusOptions(options, spelled).problems,
  create: (options, deps) => createAppsecplusBackend(parseAppsecplusOptions(options, 'options').values, deps),
};

import type { BackendModule } from '../backend-module.ts';
import { createScancodeio } from './backend.ts';
import { complianceCheck, licenseCheck, malwareCheck, sbomCheck, vulnerabilityCheck } from './checks.ts';
import { parseScancodeioOptions, scancodeioOptions } from './options.ts';

/** ScanCode.io, a server of one's own: packages, their vulnerabilities and their licences. Known from 34.8 to 37.2. */
export const scancodeioBackend: BackendModule = {
  checks: [sbomCheck, vulnerabilityCheck, licenseCheck, complianceCheck, malwareCheck],
  attaches: true,
  connection: { credentials: [], optional: ['api-key'] },
  options: scancodeioOptions,
  delivers: ['cyclonedx', 'spdx', 'other'],
  checkOptions: (options, spelled) => parseScancodeioOptions(options, spelled).problems,
  create: (options, deps) =>
    createScancodeio(scancodeioBackend.checks, parseScancodeioOptions(options, 'options').options, deps),
};

import { join } from 'node:path';
import { readBom } from './cyclonedx/index.ts';
import type { Engine } from './engine.ts';
import type { EngineName } from './names.ts';
import { readOsvScanner } from './osv-scanner.ts';

/**
 * How each engine is asked. None gets a config file of the checkout: their working folder is an empty one, and OSV-Scanner,
 * which looks beside each lockfile, is given an empty one in place of those.
 */
export const engines: Readonly<Record<EngineName, Engine>> = {
  syft: {
    args: (checkout) => ['scan', `dir:${checkout}`, '--output', 'cyclonedx-json', '--quiet'],
    env: () => ({ SYFT_CHECK_FOR_APP_UPDATE: 'false' }),
    exitCodes: [0],
    findsVulnerabilities: false,
    read: (report, context) => readBom(report, context, { tool: 'syft', withVulnerabilities: false }),
  },
  trivy: {
    args: (checkout) => [
      'fs',
      '--format',
      'cyclonedx',
      '--scanners',
      'vuln',
      '--include-dev-deps',
      '--quiet',
      checkout,
    ],
    env: (offline) => ({
      TRIVY_SKIP_VERSION_CHECK: 'true',
      ...(offline && {
        TRIVY_OFFLINE_SCAN: 'true',
        TRIVY_SKIP_DB_UPDATE: 'true',
        TRIVY_SKIP_JAVA_DB_UPDATE: 'true',
      }),
    }),
    exitCodes: [0],
    findsVulnerabilities: true,
    read: (report, context) => readBom(report, context, { tool: 'trivy', withVulnerabilities: true }),
  },
  'osv-scanner': {
    args: (checkout, scratch, offline) => [
      ...['scan', 'source', '--recursive', '--all-packages', '--format', 'json'],
      ...['--config', join(scratch, 'empty.toml')],
      ...(offline ? ['--offline'] : []),
      checkout,
    ],
    // 1: there are vulnerabilities.
    exitCodes: [0, 1],
    findsVulnerabilities: true,
    read: readOsvScanner,
  },
  cdxgen: {
    args: (checkout, scratch) => [
      ...['--no-install-deps', '--no-babel', '--no-validate'],
      ...['--output', join(scratch, 'bom.json'), checkout],
    ],
    reportFile: 'bom.json',
    exitCodes: [0],
    findsVulnerabilities: false,
    warning:
      'cdxgen runs build tools of the checkout (go, mvn, gradle and others): use it only for code that you would build',
    read: (report, context) => readBom(report, context, { tool: 'cdxgen', withVulnerabilities: false }),
  },
};

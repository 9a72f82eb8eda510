import type { BackendDeps } from '../backend-module.ts';
import { type LocalOptions, rulesOff } from './options.ts';
import { readSbom } from './sbom/read-sbom.ts';
import type { Parts } from './scan.ts';

/** The parts of a scan as the options want them; what loads slowly is loaded when it is its turn. For one scan only. */
export async function partsFor(options: LocalOptions, deps: BackendDeps): Promise<Parts> {
  const off = rulesOff(options);
  const policy = off && (await import('./policy/index.ts')).createPolicy(off);
  const deny = options['deny-licenses'];
  const { engine } = options;
  return {
    async readSbom(checkout, signal) {
      const own = await readSbom(checkout, signal, policy?.look);
      if (engine === undefined) return own;
      return (await import('./engines/index.ts')).readWithEngine(engine, own, checkout, deps, signal);
    },
    findVulnerabilities: async (components, deps, signal) =>
      (await import('./vulnerabilities/index.ts')).findVulnerabilities(
        components,
        { ...deps, databaseMaxAgeDays: options['db-max-age'], npmRegistry: options['npm-registry'] },
        signal,
      ),
    findSecrets: async (...input) => (await import('./secrets/index.ts')).findSecrets(...input),
    ...(policy && { checkPolicy: policy.finish }),
    ...(deny && {
      checkLicenses: async ({ sbom, check }) =>
        (await import('./policy/licenses/check-licenses.ts')).checkLicenses(sbom, check, deny),
    }),
  };
}

import { localBackend } from '../../../src/backends/local/index.ts';
import { packageLock } from '../../backends/local/sbom/scan-tree.ts';
import { osvEmulator } from '../local/osv.ts';
import type { ContractSubject } from '../subject.ts';

const vulnerable = packageLock({
  'node_modules/lodash': { version: '4.17.20' },
  'node_modules/minimist': { version: '1.2.5' },
});
const harmless = packageLock({ 'node_modules/left-pad': { version: '1.3.0' } });

/** It has no server of its own, and depends on the vulnerability database. */
export const local: ContractSubject = {
  backend: localBackend,
  emulator: osvEmulator,
  endpoints: { findings: { method: 'POST', path: /^\/v1\/querybatch$/ } },
  severity: {
    endpoint: { method: 'GET', path: /^\/v1\/vulns\// },
    spoil: (body) => body.replaceAll(/"severity":("\w+"|\[[^\]]*\])/g, '"severity":"SPOOKY"'),
  },
  plays: { pages: 'small-pages' },
  sceneFor: ({ scenario }) => ({
    // The lockfiles of these tests name no digests.
    options: { policy: 'off' },
    files: { 'package-lock.json': scenario === 'clean' ? harmless : vulnerable },
  }),
};

import { advalidationBackend } from '../../../src/backends/advalidation/index.ts';
import { advalidationEmulator } from '../../../src/emulators/advalidation/index.ts';
import type { ContractSubject } from '../subject.ts';

export const advalidation: ContractSubject = {
  backend: advalidationBackend,
  emulator: advalidationEmulator,
  words: {
    queued: ['queued'],
    running: ['processing'],
    completed: ['finished'],
    failed: ['failed'],
    cancelled: ['cancelled'],
  },
  endpoints: {
    start: { method: 'POST', path: /^\/v2\/creatives\/\d+\/rescan$/ },
    status: { method: 'GET', path: /^\/v2\/scans\/\d+$/ },
    findings: { method: 'GET', path: /^\/v2\/scans\/\d+$/ },
  },
  plays: { scope: 'read-only-key', pages: 'vast-variations', mayPass: ['warnings-only'] },
};

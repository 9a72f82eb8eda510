import { rafterBackend } from '../../../src/backends/rafter/index.ts';
import { rafterEmulator } from '../../../src/emulators/rafter/index.ts';
import type { ContractSubject } from '../subject.ts';

export const rafter: ContractSubject = {
  backend: rafterBackend,
  emulator: rafterEmulator,
  words: {
    queued: ['pending', 'queued'],
    running: ['processing', 'running'],
    completed: ['completed'],
    failed: ['failed'],
  },
  endpoints: {
    start: { method: 'POST', path: /^\/api\/static\/scan$/ },
    status: { method: 'GET', path: /^\/api\/static\/scan$/ },
    findings: { method: 'GET', path: /^\/api\/static\/scan$/ },
  },
  severity: { spoil: (body) => body.replaceAll(/"level":"error"/g, '"level":"spooky"') },
  plays: { scope: 'read-only-key', quota: 'quota-used-up' },
};

import { mdsscBackend } from '../../../src/backends/mdssc/index.ts';
import { mdsscEmulator } from '../../../src/emulators/mdssc/index.ts';
import type { ContractSubject } from '../subject.ts';

export const mdssc: ContractSubject = {
  backend: mdsscBackend,
  emulator: mdsscEmulator,
  words: {
    queued: ['NotStarted', 'Pending'],
    running: ['Running', 'Scanning', 'InProgress'],
    completed: ['Completed', 'Finished', 'Success'],
    failed: ['Failed', 'Error'],
    cancelled: ['Cancelled', 'Canceled'],
  },
  endpoints: {
    start: { method: 'POST', path: /^\/api\/v1\/scans$/ },
    status: { method: 'GET', path: /^\/api\/v1\/scans\/[^/]+(\/overview)?$/ },
    findings: {
      method: 'GET',
      path: /^\/api\/v1\/(export\/cyclonedx\/.+|packages.*|scans\/[^/]+(\/overview|\/files)?)$/,
    },
  },
  severity: {
    endpoint: { method: 'GET', path: /^\/api\/v1\/(export\/cyclonedx|packages)\// },
    spoil: (body) =>
      body
        .replaceAll(/(?<=")(critical|high|medium|low)(?=")/gi, 'spooky')
        .replaceAll(/"(score|vector)":[^,}]+/g, '"$1":null'),
  },
  plays: { scope: 'read-only', quota: 'result-error' },
};

import { appsecplusBackend } from '../../../src/backends/appsecplus/index.ts';
import { appsecplusEmulator } from '../../../src/emulators/appsecplus/index.ts';
import type { ContractSubject } from '../subject.ts';

export const appsecplus: ContractSubject = {
  backend: appsecplusBackend,
  emulator: appsecplusEmulator,
  words: { queued: ['queued'], running: ['running'], completed: ['completed'], failed: ['failed'] },
  endpoints: {
    start: { method: 'POST', path: /^\/scans$/ },
    status: { method: 'GET', path: /^\/scans\/[^/]+$/ },
    findings: { method: 'GET', path: /^\/vulnerabilities$/ },
  },
  severity: { spoil: (body) => body.replaceAll(/"severity":"critical"/g, '"severity":"spooky"') },
  countsApart: true,
  plays: { pages: 'paged-items', mayPass: ['triaged-details'] },
};

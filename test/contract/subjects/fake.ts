import { fakeBackend } from '../fake/backend.ts';
import { fakeEmulator } from '../fake/emulator.ts';
import type { ContractSubject } from '../subject.ts';

export const fake: ContractSubject = {
  backend: fakeBackend,
  emulator: fakeEmulator,
  words: {
    queued: ['waiting'],
    running: ['working'],
    completed: ['done'],
    failed: ['broken'],
    cancelled: ['stopped'],
  },
  endpoints: {
    start: { method: 'POST', path: /^\/scans$/ },
    status: { method: 'GET', path: /^\/scans\/[^/]+$/ },
    findings: { method: 'GET', path: /\/findings$/ },
  },
  severity: { spoil: (body) => body.replaceAll(/"critical"/g, '"spooky"') },
  plays: { scope: 'no-right' },
};

import { scancodeioBackend } from '../../../src/backends/scancodeio/index.ts';
import { scancodeioEmulator } from '../../../src/emulators/scancodeio/index.ts';
import type { ContractSubject } from '../subject.ts';

export const scancodeio: ContractSubject = {
  backend: scancodeioBackend,
  emulator: scancodeioEmulator,
  words: {
    queued: ['not_started', 'queued'],
    running: ['running'],
    completed: ['success'],
    failed: ['failure', 'stale'],
    cancelled: ['stopped'],
  },
  endpoints: {
    start: { method: 'POST', path: /^\/api\/projects\/$/ },
    status: { method: 'GET', path: /^\/api\/projects\/[0-9a-f-]{36}\/$/ },
    findings: {
      method: 'GET',
      path: /^\/api\/projects\/[0-9a-f-]{36}\/(packages|dependencies|compliance)\/$/,
    },
  },
  severity: {
    endpoint: { method: 'GET', path: /\/packages\/$/ },
    spoil: (body) =>
      body.replaceAll(/"(value|severity|weighted_severity)":("[^"]*"|[0-9.]+)/g, '"$1":"spooky"'),
  },
  plays: { pages: 'small-pages' },
  // A server without a task queue answers when all is done, and in these tests no time passes before it answers.
  sceneFor: ({ play }) => (play?.includes('synchronous') ? { durationMs: 0 } : {}),
};

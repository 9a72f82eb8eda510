import { tmpdir } from 'node:os';
import type { BackendDeps } from '../../src/backends/backend-module.ts';
import { recordingLogger } from './recording-logger.ts';

/** What a backend is made of in a test; `given` holds what matters there. */
export function backendDeps(given: Pick<BackendDeps, 'http' | 'clock'> & Partial<BackendDeps>): BackendDeps {
  return {
    logger: recordingLogger(),
    random: () => 0.5,
    offline: false,
    addSecret: () => undefined,
    reports: ['cyclonedx', 'sarif', 'markdown', 'json'],
    osvUrl: new URL('https://osv.example'),
    reportDir: tmpdir(),
    ...given,
  };
}

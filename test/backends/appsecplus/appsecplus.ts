import { appsecplusBackend } from '../../../src/backends/appsecplus/index.ts';
import type { Vulnerability } from '../../../src/backends/appsecplus/schema.ts';
import { ScangateError } from '../../../src/core/errors.ts';
import { appsecplusEmulator } from '../../../src/emulators/appsecplus/index.ts';
import type { Fault } from '../../../src/emulators/kit/faults.ts';
import { type Emulated, emulate, type Scene } from '../emulated.ts';

/** The backend, wired to its emulator. */
export function appsecplus(scene: Scene = {}): Promise<Emulated> {
  return emulate(appsecplusEmulator, appsecplusBackend, scene);
}

/** Client credentials in the place of the api-key. */
export const byClientCredentials = {
  apiKey: undefined,
  clientId: 'appsecplus-emulator',
  clientSecret: 'appsecplus-emulator-secret',
};

/** An answer in JSON in the vendor's place. */
export function answering(body: unknown, fault: Partial<Fault> = {}, status = 200): Fault {
  const headers = { 'content-type': 'application/json' };
  return { name: 'answer', ...fault, answer: { status, headers, body: JSON.stringify(body) } };
}

export async function errorOf(work: Promise<unknown> | undefined): Promise<ScangateError> {
  const end = await work?.then(
    () => 'it succeeded',
    (thrown: unknown) => thrown,
  );
  if (end instanceof ScangateError) return end;
  throw new Error(`expected a ScangateError, got: ${end}`, { cause: end });
}

/** The finding of the documents. */
export const documented: Vulnerability = {
  id: 'vuln-001',
  scanId: 'scan-789',
  title: 'SQL Injection in login form',
  description: 'User input is concatenated directly into SQL query.',
  severity: 'critical',
  status: 'open',
  cwe: 'CWE-89',
  cve: null,
  cvssScore: 9.0,
  introducedIn: 'commit:abc123',
  remediation: 'Use parameterized queries.',
};

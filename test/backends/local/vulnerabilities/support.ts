import {
  findVulnerabilities,
  type Vulnerabilities,
  type VulnerabilityDeps,
} from '../../../../src/backends/local/vulnerabilities/index.ts';
import { type OsvRecord, osvRecord } from '../../../../src/backends/local/vulnerabilities/schema.ts';
import type { Component } from '../../../../src/core/model/sbom.ts';
import { createHttpClient } from '../../../../src/http/client.ts';
import type { HttpClient } from '../../../../src/http/http-client.ts';
import { FakeClock } from '../../../doubles/fake-clock.ts';
import { recordingLogger } from '../../../doubles/recording-logger.ts';
import { aComponent } from '../../../factories/model.ts';

export function npm(name: string, version: string, overrides: Partial<Component> = {}): Component {
  return aComponent({ name, version, ...overrides });
}

/** A record with defaults for what a test does not care about, by the parser. */
export function aRecord(record: object): OsvRecord {
  return osvRecord.parse({ id: 'GHSA-aaaa-bbbb-cccc', ...record });
}

/** The real HTTP client, on a clock in which waiting takes no time. */
export function testClient(): HttpClient {
  return createHttpClient({
    clock: new FakeClock(),
    logger: recordingLogger(),
    random: () => 0.5,
    allowHttp: false,
    env: {},
    userAgent: 'scangate/test',
  });
}

export async function findIn(
  osvUrl: URL,
  components: readonly Component[],
  {
    client,
    signal = new AbortController().signal,
    ...more
  }: { client?: HttpClient; signal?: AbortSignal } & Partial<VulnerabilityDeps> = {},
): Promise<Vulnerabilities> {
  const http = client ?? testClient();
  const deps = { http, osvUrl, logger: recordingLogger(), clock: new FakeClock(), ...more };
  try {
    return await findVulnerabilities(components, deps, signal);
  } finally {
    await http.close();
  }
}

export function rejectingClient(error: Error): HttpClient {
  return { send: () => Promise.reject(error), download: () => Promise.reject(error), close: async () => {} };
}

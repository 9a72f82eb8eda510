import { afterEach, describe, expect, it } from 'vitest';
import type { BackendDeps } from '../../../src/backends/backend-module.ts';
import { localBackend } from '../../../src/backends/local/index.ts';
import type { ScanResults } from '../../../src/core/model/scan.ts';
import { HttpError } from '../../../src/http/http-client.ts';
import { backendDeps } from '../../doubles/backend-deps.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import { osvRecords } from '../../doubles/osv-records/index.ts';
import { type OsvServer, startOsvServer } from '../../doubles/osv-server.ts';
import { temporaryTree } from './checkout/temporary-tree.ts';
import { packageLock } from './sbom/scan-tree.ts';
import { githubToken } from './secrets/planted.ts';
import { rejectingClient, testClient } from './vulnerabilities/support.ts';

const never = new AbortController().signal;

let server: OsvServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Dependencies in which asking anybody fails, until a test gives something better. */
function deps(overrides: Partial<BackendDeps> = {}): BackendDeps {
  return backendDeps({
    http: rejectingClient(new Error('asked though it must not')),
    clock: new FakeClock(),
    ...overrides,
  });
}

const orderOf = (path: string) => ({ target: { path }, key: '0'.repeat(64) });

async function scan(path: string, given: BackendDeps, options = {}): Promise<ScanResults> {
  const backend = localBackend.create(options, given);
  const { ref } = await backend.start(orderOf(path), never, never);
  expect(await backend.status(ref, never)).toEqual({ state: 'completed' });
  return backend.results(ref, never);
}

function stateOf({ checks }: ScanResults) {
  return Object.fromEntries(checks.map(({ name, state }) => [name, state]));
}

const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
const lockfile = packageLock({ 'node_modules/lodash': { version: '4.17.20', integrity } });

describe('the local backend', () => {
  it('gives the findings of all parts, their checks and the SBOM', async () => {
    server = await startOsvServer({ records: osvRecords });
    const path = temporaryTree({ 'package-lock.json': lockfile, '.env': `TOKEN=${githubToken()}` });
    const http = testClient();
    const results = await scan(path, deps({ http, osvUrl: server.url }));
    await http.close();
    expect(results.findings.map(({ category }) => category)).toEqual(['sca', 'sca', 'secret']);
    expect(results.checks.map(({ name, state, scope }) => [name, state, scope])).toEqual([
      ['sbom', 'complete', '1 component from 1 lockfile'],
      ['vulnerabilities', 'complete', `1 component, by ${server.url.origin}`],
      ['secrets', 'complete', '2 files'],
      ['compliance', 'complete', '1 lockfile and 0 workflows'],
    ]);
    expect(results.sbom?.components.map(({ name }) => name)).toEqual(['lodash']);
    expect(results.nativeReports).toEqual([]);
  });

  it('makes only the checks that it says', async () => {
    const options = { 'deny-licenses': 'GPL-3.0-only' };
    const results = await scan(temporaryTree({ a: '' }), deps({ offline: true }), options);
    expect(results.checks.map(({ state: _, reasons: __, scope: ___, ...check }) => check)).toEqual(
      localBackend.checks,
    );
  });

  it('leaves out the checks that nobody wants', async () => {
    const results = await scan(temporaryTree({ a: '' }), deps({ offline: true }), { policy: 'off' });
    expect(results.checks.map(({ name }) => name)).toEqual(['sbom', 'vulnerabilities', 'secrets']);
  });

  it('does not claim to know all vulnerabilities when it does not know all components', async () => {
    server = await startOsvServer({ records: osvRecords });
    const path = temporaryTree({ 'package-lock.json': lockfile, 'bun.lockb': 'x' });
    const http = testClient();
    const results = await scan(path, deps({ http, osvUrl: server.url }));
    await http.close();
    expect(results.findings).toHaveLength(2);
    expect(results.checks[1]).toMatchObject({
      state: 'incomplete',
      reasons: ['only the known components were asked about: the SBOM is not complete'],
    });
  });

  it('sends nothing when it is offline', async () => {
    const path = temporaryTree({ 'package-lock.json': lockfile });
    const results = await scan(path, deps({ offline: true }));
    expect(results.checks[1]).toEqual({
      name: 'vulnerabilities',
      categories: ['sca', 'malware'],
      state: 'not-checked',
      reasons: ["'offline' is set, so nothing was asked"],
      scope: 'nothing',
    });
  });

  it('asks nobody about an empty folder, and is not content with it', async () => {
    const results = await scan(temporaryTree(), deps());
    expect(stateOf(results)).toEqual({
      sbom: 'incomplete',
      vulnerabilities: 'not-checked',
      secrets: 'incomplete',
      compliance: 'incomplete',
    });
    expect(results.checks[1]?.reasons).toEqual(['no component is known to ask about']);
  });

  it('does not look at what is excluded, and says so', async () => {
    const path = temporaryTree({
      'package-lock.json': lockfile,
      'keys/1': githubToken(),
      'a.key': githubToken(),
    });
    const results = await scan(path, deps({ offline: true }), { exclude: ['keys/', '*.key'] });
    expect(results.findings).toEqual([]);
    expect(results.checks.map(({ scope }) => scope)).toEqual([
      '1 component from 1 lockfile; excluded: 1 file and 1 folder',
      'nothing',
      '1 file; excluded: 1 file and 1 folder',
      '1 lockfile and 0 workflows; excluded: 1 file and 1 folder',
    ]);
  });

  it('keeps the other parts when OSV is not trusted', async () => {
    const path = temporaryTree({ 'package-lock.json': lockfile, '.env': githubToken() });
    const http = rejectingClient(new HttpError('tls', 'POST https://osv.example/v1/querybatch: self-signed'));
    const results = await scan(path, deps({ http }));
    expect(results.findings.map(({ category }) => category)).toEqual(['secret']);
    expect(results.sbom?.components).toHaveLength(1);
    expect(results.checks[1]).toMatchObject({
      state: 'not-checked',
      reasons: [expect.stringMatching(/self-signed.*'ca-file'/)],
    });
  });

  it('rejects with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped by the user');
    const backend = localBackend.create({}, deps());
    const { ref } = await backend.start(
      orderOf(temporaryTree({ a: '' })),
      controller.signal,
      controller.signal,
    );
    controller.abort(reason);
    await expect(backend.status(ref, never)).rejects.toBe(reason);
    await expect(backend.results(ref, never)).rejects.toBe(reason);
  });

  it('rejects when there is no folder', async () => {
    const backend = localBackend.create({}, deps());
    const { ref } = await backend.start(orderOf('/does/not/exist'), never, never);
    await expect(backend.status(ref, never)).rejects.toMatchObject({ code: 'TARGET_UNUSABLE' });
  });

  it('knows no scan of another process', async () => {
    const backend = localBackend.create({}, deps());
    await expect(backend.status({ backend: 'local', id: 'x' }, never)).rejects.toMatchObject({
      code: 'SCAN_FAILED',
      message: 'no scan x was started in this process',
    });
  });
});

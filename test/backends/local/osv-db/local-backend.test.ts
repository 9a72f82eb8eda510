import { afterEach, expect, it } from 'vitest';
import { localBackend } from '../../../../src/backends/local/index.ts';
import { backendDeps } from '../../../doubles/backend-deps.ts';
import { FakeClock } from '../../../doubles/fake-clock.ts';
import { startNpmRegistry } from '../../../doubles/npm-registry.ts';
import { unusedUrl } from '../../../doubles/osv-server.ts';
import { temporaryTree } from '../checkout/temporary-tree.ts';
import { packageLock } from '../sbom/scan-tree.ts';
import { testClient } from '../vulnerabilities/support.ts';
import { archiveOfRecords } from './archive.ts';
import { advisory } from './records.ts';

const never = new AbortController().signal;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** What the local backend says of vulnerabilities where OSV is out of reach. */
async function checkWith(options: Readonly<Record<string, unknown>>, osvDb?: string) {
  const path = temporaryTree({
    'package-lock.json': packageLock({ 'node_modules/it': { version: '0.9.0' } }),
  });
  const http = testClient();
  closing.push(() => http.close());
  const deps = backendDeps({ http, clock: new FakeClock(), osvUrl: await unusedUrl(), osvDb });
  const backend = localBackend.create(options, deps);
  const { ref } = await backend.start({ target: { path }, key: '0'.repeat(64) }, never, never);
  const { checks } = await backend.results(ref, never);
  return checks.find(({ name }) => name === 'vulnerabilities');
}

it('asks the registry of the option', async () => {
  const registry = await startNpmRegistry({});
  closing.push(() => registry.close());
  const check = await checkWith({ 'npm-registry': registry.url.href });
  expect(registry.asked).toEqual([{ it: ['0.9.0'] }]);
  expect(check).toMatchObject({ state: 'complete', scope: `1 component, by ${registry.url.origin}` });
});

it('asks the database, which may be as old as the option says', async () => {
  const record = advisory('GHSA-1', 'npm', 'it', { modified: '2025-12-21T00:00:00Z' });
  const osvDb = temporaryTree({ 'npm/all.zip': archiveOfRecords([record]) });
  expect(await checkWith({}, osvDb)).toMatchObject({
    state: 'incomplete',
    reasons: [expect.stringMatching(/is 11 days old, more than 7\./)],
  });
  expect(await checkWith({ 'db-max-age': 11 }, osvDb)).toMatchObject({
    state: 'complete',
    scope: '1 component, by the database of 2025-12-21',
  });
});

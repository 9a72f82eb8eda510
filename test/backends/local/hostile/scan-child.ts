/**
 * Scans a folder without a network and prints what came of it, with the most memory that the process had:
 * `node test/backends/local/hostile/scan-child.ts <folder>`.
 */
import { localBackend } from '../../../../src/backends/local/index.ts';
import { backendDeps } from '../../../doubles/backend-deps.ts';
import { FakeClock } from '../../../doubles/fake-clock.ts';

const [path = '.'] = process.argv.slice(2);
const never = new AbortController().signal;
const http = {
  send: () => Promise.reject(new Error('asked though it must not')),
  close: () => Promise.resolve(),
};
const backend = localBackend.create(
  {},
  backendDeps({ http: http as never, clock: new FakeClock(), offline: true }),
);
const startedAt = performance.now();
const { ref } = await backend.start({ target: { path }, key: '0'.repeat(64) }, never, never);
const { checks, findings, sbom } = await backend.results(ref, never);
process.stdout.write(
  JSON.stringify({
    checks,
    findings: findings.map(({ ruleId, category, title, locations }) => ({
      ruleId,
      category,
      title,
      locations,
    })),
    components: sbom?.components.map(({ purl }) => purl) ?? [],
    ms: performance.now() - startedAt,
    rssMb: process.resourceUsage().maxRSS / 1024,
  }),
);

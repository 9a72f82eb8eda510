import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mostComponents, mostFindings } from '../../../src/core/limits.ts';
import type { EmulatedBackend } from '../../../src/emulators/emulator.ts';
import { count, many, manyBytes } from './many.ts';
import { canMeasure, mostMemoryMb, scangate } from './program.ts';
import { storedResult } from './stored.ts';
import { type Answering, startVendor } from './vendor.ts';

const minute = { timeout: 60_000 };
const mebibyte = 1024 * 1024;

const ends: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(ends.splice(0).map((end) => end())));

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-hostile-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function aFileOf(name: string, pieces: Iterable<string>): Promise<string> {
  const folder = await aFolder();
  const file = await open(join(folder, name), 'w');
  for (const piece of pieces) await file.write(piece);
  await file.close();
  return folder;
}

/** What a scan by a vendor comes to that answers so. */
async function scanWith(backend: EmulatedBackend, answering: Answering, reports = 'json') {
  const vendor = await startVendor(backend, answering);
  ends.push(() => vendor.close());
  const cwd = await aFolder();
  const args = [...vendor.args, '--timeout', '20s', '--quiet', '--reports', reports];
  const { memoryMb, code } = await scangate(args, cwd, vendor.env);
  const result = JSON.parse(await readFile(join(cwd, 'scangate-reports/scangate.json'), 'utf8'));
  return { memoryMb, code, result };
}

describe.skipIf(!canMeasure).concurrent('what a backend sends, as a process', minute, () => {
  const listed = (items: Iterable<string>) => many('{"status":"completed","vulnerabilities":[', items, ']}');
  const finding = (n: number) =>
    `{"rule_id":"rule-${n}","level":"error","file":"src/a${n}.ts","line":${n + 1},"message":"Wrong ${n} ${'x'.repeat(200)}"}`;

  it.each<[string, () => Iterable<string>, string]>([
    ['as many findings as are read', () => listed(manyBytes(finding, 15.9 * mebibyte)), 'failed'],
    ['a million findings in 100 MiB', () => listed(count(1_000_000, finding)), 'inconclusive'],
    ['a million small findings', () => listed(count(990_000, () => '{"a":""}')), 'inconclusive'],
    ['100,001 small findings', () => listed(count(mostFindings + 1, () => '{"a":""}')), 'inconclusive'],
  ])('%s in one answer', async (_, body, outcome) => {
    const { result, memoryMb } = await scanWith('rafter', ({ pathname }, method) =>
      method === 'GET' && pathname.endsWith('/static/scan') ? body() : undefined,
    );
    expect([outcome, 'timed-out']).toContain(result.outcome);
    if (outcome === 'failed') expect(result.findings.length).toBeGreaterThan(50_000);
    expect(memoryMb).toBeLessThan(mostMemoryMb);
  });

  it('a million findings page by page', async () => {
    const finding = (n: number) =>
      `{"id":"v-${n}","applicationId":"app-12345","title":"Wrong ${n}","severity":"low","status":"open","description":"${'x'.repeat(200)}"}`;
    const { result, memoryMb } = await scanWith('appsecplus', ({ pathname, searchParams }) => {
      if (pathname !== '/vulnerabilities') return undefined;
      const from = Number(searchParams.get('cursor') ?? 0);
      return many(
        '{"items":[',
        count(20_000, (n) => finding(from + n)),
        `],"nextCursor":${from < 980_000 ? `"${from + 20_000}"` : null}}`,
      );
    });
    expect(result.outcome).not.toBe('passed');
    expect(memoryMb).toBeLessThan(mostMemoryMb);
  });

  it('a million vulnerable packages page by page', async () => {
    const item = (n: number) =>
      `{"purl":"pkg:npm/p${n}@1.0.0","affected_by_vulnerabilities":[{"vulnerability_id":"VCID-${n}","summary":"${'x'.repeat(100)}"}]}`;
    const { result, memoryMb } = await scanWith('scancodeio', ({ pathname, searchParams }) => {
      if (!pathname.endsWith('/packages/')) return undefined;
      const from = (Number(searchParams.get('page') ?? 1) - 1) * 20_000;
      return many(
        '{"count":1000000,"next":"x","results":[',
        count(20_000, (n) => item(from + n)),
        ']}',
      );
    });
    expect(result.outcome).not.toBe('passed');
    expect(memoryMb).toBeLessThan(mostMemoryMb);
  });

  it.each([15, 100])('a bill of materials of %i MiB', async (size) => {
    const component = (n: number) =>
      `{"type":"library","bom-ref":"pkg:npm/p${n}@1.0.0","name":"p${n}","version":"1.0.0","purl":"pkg:npm/p${n}@1.0.0"${' '.repeat(200)}}`;
    const { result, memoryMb } = await scanWith(
      'mdssc',
      ({ pathname }) =>
        pathname.includes('/export/cyclonedx/')
          ? many(
              '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[',
              manyBytes(component, size * mebibyte),
              ']}',
            )
          : undefined,
      'json,cyclonedx',
    );
    expect(result.outcome).toBe('failed');
    expect(memoryMb).toBeLessThan(mostMemoryMb);
  });
});

describe.skipIf(!canMeasure).concurrent('what lies in the checkout, as a process', minute, () => {
  const locked = (n: number) =>
    `"node_modules/p${n}":{"version":"1.0.0","integrity":"sha512-${'A'.repeat(86)}=="}`;
  it('a lockfile of 100 MiB', async () => {
    const text = many(
      '{"lockfileVersion":3,"packages":{"":{}',
      manyBytes((n) => `,${locked(n)}`, 100 * mebibyte),
      '}}',
    );
    const folder = await aFileOf('package-lock.json', text);
    const { code, memoryMb } = await scangate(['scan', '--offline', '--quiet'], folder);
    expect(code).toBe(2);
    expect(memoryMb).toBeLessThan(mostMemoryMb);
  });
});

describe.skipIf(!canMeasure).concurrent('a stored result, as a process', minute, () => {
  const most = { findings: mostFindings, components: mostComponents, description: 100 };
  it.each<[string, string[], object, number, string]>([
    ['of as much as can be', ['report', '--reports', 'html,pdf,sarif,cyclonedx,csv'], most, 0, ''],
    [
      'of 90 MiB',
      ['gate', '--fail-on', 'low > 99999'],
      { ...most, components: 0, description: 620 },
      1,
      'broken',
    ],
    ['with a baseline as large', ['gate', '--baseline', 'result.json'], most, 0, 'Passed'],
    ['of a million findings', ['gate'], { ...most, findings: 1_000_000, description: 0 }, 3, 'bytes'],
    [
      'of 100,001 findings',
      ['gate'],
      { ...most, findings: mostFindings + 1 },
      3,
      'more than 100,000 findings',
    ],
    [
      'of 100 MiB of components',
      ['report'],
      { ...most, findings: 0, components: 480_000 },
      3,
      'more than 50,000 components',
    ],
  ])('%s', async (_, [verb = '', ...args], masses, expected, words) => {
    const folder = await aFileOf('result.json', storedResult({ ...most, ...masses }));
    const { code, output, memoryMb } = await scangate([verb, 'result.json', ...args], folder);
    expect({ code, output }).toEqual({ code: expected, output: expect.stringContaining(words) });
    expect(memoryMb).toBeLessThan(mostMemoryMb);
  });
});

/**
 * Renders one kind of report, `all` of them into a folder, or `none`, of a made-up result with as many findings as asked;
 * `command` has the built `scangate report` render all from a stored one. Prints milliseconds, bytes and the most memory
 * that the process had: `node bench/render-child.ts sarif 100000`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf } from '../src/core/fingerprint.ts';
import type { Finding } from '../src/core/model/finding.ts';
import { type ReportKind, reportKinds } from '../src/core/model/report.ts';
import type { ScanResult } from '../src/core/model/result.ts';
import type { Component } from '../src/core/model/sbom.ts';
import { countBySeverity, severities } from '../src/core/model/severity.ts';
import { createRedactor } from '../src/core/redact.ts';
import { collectGarbage, keepMemoryLow } from '../src/entry/memory.ts';
import { reportFormats } from '../src/reports/index.ts';
import { createReportFolder } from '../src/reports/report-folder.ts';
import { program } from './child.ts';
import { mostMemoryMb } from './most-memory.ts';

keepMemoryLow();
const [asked = 'none', count = '1000'] = process.argv.slice(2);
const result = makeResult(Number(count));
const startedAt = performance.now();
const { bytes, rssMb } = await render(asked);
const ms = performance.now() - startedAt;
console.log(JSON.stringify({ ms, bytes, rssMb: rssMb ?? mostMemoryMb() }));

interface Rendered {
  readonly bytes: number;
  /** Of another process than this one. */
  readonly rssMb?: number;
}

async function render(what: string): Promise<Rendered> {
  if (what === 'all') return inFolder(async (dir) => write(dir, reportKinds));
  if (what === 'command') return inFolder(runCommand);
  const kind = reportKinds.find((known) => known === what);
  if (kind === undefined) return { bytes: 0 };
  let bytes = 0;
  const format = reportFormats[kind];
  for (const fileName of format.fileNames(result))
    for await (const piece of await format.render(result, { date: new Date(0) }, fileName))
      bytes += Buffer.byteLength(piece);
  return { bytes };
}

async function inFolder(work: (dir: string) => Promise<Rendered>): Promise<Rendered> {
  const dir = await mkdtemp(join(tmpdir(), 'scangate-bench-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function write(dir: string, kinds: readonly ReportKind[]): Promise<Rendered> {
  const redactor = createRedactor();
  redactor.add('no-secret-that-is-anywhere');
  const quiet = () => undefined;
  const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet, progress: quiet };
  const folder = createReportFolder({ dir, shownAs: dir, kinds, redactor, logger, collectGarbage });
  await folder.prepare();
  await folder.write(result, []);
  return { bytes: await sizeOf(dir) };
}

async function runCommand(dir: string): Promise<Rendered> {
  await write(dir, []);
  const watch = join(import.meta.dirname, 'print-memory.ts');
  const args = [
    'report',
    join(dir, 'scangate.json'),
    '--reports',
    reportKinds.join(','),
    '--report-dir',
    dir,
  ];
  const { stderr } = spawnSync(process.execPath, ['--import', watch, program, ...args], { encoding: 'utf8' });
  return { bytes: await sizeOf(dir), rssMb: Number(stderr.trim().split('\n').at(-1)) };
}

async function sizeOf(dir: string): Promise<number> {
  const sizes = await Promise.all(
    (await readdir(dir)).map(async (name) => (await stat(join(dir, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function makeResult(findingCount: number): ScanResult {
  const components = Array.from({ length: Math.min(5_000, findingCount) }, (_, n) =>
    asRead(makeComponent(n)),
  );
  const findings = Array.from({ length: findingCount }, (_, n) => asRead(makeFinding(n, components)));
  return {
    tool: { name: 'Scangate', version: '0.0.0' },
    outcome: 'failed',
    exitCode: 1,
    backend: 'local',
    target: { repository: 'https://code.example/acme/shop', ref: 'main' },
    startedAt: '2026-03-01T10:00:00.000Z',
    finishedAt: '2026-03-01T10:00:02.500Z',
    failOn: ['high'],
    verdict: {
      gate: 'broken',
      rules: [{ rule: 'high', broken: true, count: findingCount, allowed: 0 }],
      unmet: [],
    },
    checks: [
      { name: 'vulnerabilities', categories: ['sca'], state: 'complete', reasons: [], scope: 'all' },
      { name: 'code', categories: ['sast'], state: 'complete', reasons: [], scope: 'all' },
    ],
    counts: countBySeverity(findings),
    findings,
    sbom: { projects: [], components, dependencies: [] },
    reports: [],
  };
}

/** Text that was put together lies in memory in pieces; text that was read does not. */
function asRead<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function makeComponent(n: number): Component {
  const name = `package-${n}`;
  return {
    purl: `pkg:npm/${name}@1.0.${n}`,
    ecosystem: 'npm',
    name,
    version: `1.0.${n}`,
    scope: 'required',
    licenses: ['MIT'],
    hashes: [],
    lockfiles: ['package-lock.json'],
  };
}

function makeFinding(n: number, components: readonly Component[]): Finding {
  const severity = severities[n % severities.length] ?? 'unknown';
  const common = {
    severity,
    aliases: [],
    cwes: ['CWE-79'],
    ratings: [],
    description: `Value ${n} of the request reaches the page without being escaped. ${'What that means. '.repeat(8)}`,
  };
  const component = components[n % components.length];
  if (n % 2 === 0 || !component) {
    const path = `src/module-${n % 2_000}/file-${n}.ts`;
    return {
      ...common,
      category: 'sast',
      fingerprint: fingerprintOf('sast', path),
      ruleId: `rule-${n % 200}`,
      title: `Unescaped value ${n}`,
      locations: [{ path, startLine: 1 + (n % 500) }],
      fixVersions: [],
    };
  }
  const { purl, name, version } = component;
  return {
    ...common,
    category: 'sca',
    fingerprint: fingerprintOf('sca', purl, String(n)),
    ruleId: `CVE-2026-${10_000 + n}`,
    title: `Vulnerability ${n} in ${name}`,
    locations: [{ path: 'package-lock.json' }],
    component: { purl, name, version },
    fixVersions: ['2.0.0'],
  };
}

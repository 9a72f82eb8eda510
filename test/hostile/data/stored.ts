import { fingerprintOf } from '../../../src/core/fingerprint.ts';
import { aScanResult } from '../../factories/model.ts';
import { jsonOf } from '../../reports/support.ts';
import { count, many } from './many.ts';

/** What a stored result has many of. */
export interface Masses {
  readonly findings: number;
  readonly components: number;
  /** Characters of each description. */
  readonly description: number;
}

/** A `scangate.json` in pieces: all findings are low, and the gate holds. */
export function* storedResult({ findings, components, description }: Masses): Generator<string> {
  const { findings: _, sbom: __, counts, ...rest } = JSON.parse(jsonOf(aScanResult()));
  const head = JSON.stringify({ ...rest, counts: { ...counts, low: findings } }).slice(0, -1);
  const text = 'What it means. '.repeat(description).slice(0, description);
  yield* many(
    `${head},"findings":[`,
    count(findings, (n) => finding(n, text)),
    '],"sbom":{"projects":[],',
  );
  yield* many('"components":[', count(components, component), '],"dependencies":[]}}');
}

function finding(n: number, description: string): string {
  return JSON.stringify({
    fingerprint: fingerprintOf('sast', String(n)),
    category: 'sast',
    severity: 'low',
    ruleId: `rule-${n % 200}`,
    title: `Unescaped value ${n}`,
    description: `Value ${n}. ${description}`,
    locations: [{ path: `src/module-${n % 2_000}/file-${n}.ts`, startLine: 1 + (n % 500) }],
    aliases: [],
    cwes: ['CWE-79'],
    ratings: [],
    fixVersions: [],
  });
}

function component(n: number): string {
  return JSON.stringify({
    purl: `pkg:npm/package-${n}@1.0.${n}`,
    ecosystem: 'npm',
    name: `package-${n}`,
    version: `1.0.${n}`,
    scope: 'required',
    licenses: ['MIT'],
    hashes: [],
    lockfiles: ['package-lock.json'],
  });
}

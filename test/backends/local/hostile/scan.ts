import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { Check, CheckName } from '../../../../src/core/model/check.ts';
import type { Finding } from '../../../../src/core/model/finding.ts';

const run = promisify(execFile);

/** What a scan in a process of its own said, and what it took. */
export interface Scanned {
  readonly checks: readonly Check[];
  readonly findings: readonly Pick<Finding, 'ruleId' | 'category' | 'title' | 'locations'>[];
  readonly components: readonly string[];
  readonly ms: number;
  /** The most memory that the process had, of which Node.js itself takes some 90 MB. */
  readonly rssMb: number;
}

/** Scans a folder; a scan that crashes or takes minutes fails the test. */
export async function scanApart(root: string): Promise<Scanned> {
  const child = join(import.meta.dirname, 'scan-child.ts');
  const { stdout } = await run(process.execPath, [child, root], {
    timeout: 170_000,
    killSignal: 'SIGKILL',
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

export function checkOf({ checks }: Pick<Scanned, 'checks'>, name: CheckName): Check {
  const found = checks.find((check) => check.name === name);
  expect(found).toBeDefined();
  return found as Check;
}

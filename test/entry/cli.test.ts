import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { ScanResult } from '../../src/core/model/result.ts';
import { aFailedResult, aFinding } from '../factories/model.ts';
import { jsonOf } from '../reports/support.ts';

const cli = join(import.meta.dirname, '../../src/entry/cli.ts');
const count = 5_000;

it(`--json with ${count} findings is whole for a reader that comes late`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const findings = Array.from({ length: count }, (_, index) => aFinding({ title: `finding ${index}` }));
  await writeFile(join(folder, 'stored.json'), jsonOf(aFailedResult(findings)));
  const script = `set -o pipefail; '${process.execPath}' '${cli}' gate stored.json --json | (sleep 1.5; cat)`;
  const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
    execFile(
      'bash',
      ['-c', script],
      { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, maxBuffer: Number.POSITIVE_INFINITY },
      (error, stdout) => resolve({ code: error?.code ?? 0, stdout }),
    );
  });
  expect(code).toBe(1);
  const shown = JSON.parse(stdout) as ScanResult;
  expect(shown.findings.map(({ title }) => title)).toEqual(findings.map(({ title }) => title));
});

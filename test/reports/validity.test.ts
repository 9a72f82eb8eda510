import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reportKinds } from '../../src/core/model/report.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { createReportFolder } from '../../src/reports/report-folder.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import { aBrokenRun, aFailedResult, aScanResult } from '../factories/model.ts';
import { naughtyNote } from '../factories/naughty-strings.ts';
import { awkwardResult, decidedResult, samples } from './samples.ts';
import { sarifOf } from './support.ts';
import { judgeByMultitool } from './tools.ts';
import { validateAll } from './validators.ts';

/** The bill of materials is a small one: its validators take a minute for 10,000 components. */
function manyFindings(): ScanResult {
  const { sbom } = awkwardResult();
  return { ...awkwardResult(10_000), ...(sbom ? { sbom } : {}) };
}

async function aFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'scangate-validity-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

async function writeAll(result: ScanResult): Promise<string> {
  const dir = await aFolder();
  const options = { dir, shownAs: 'out', kinds: reportKinds, redactor: createRedactor() };
  await createReportFolder({ ...options, logger: recordingLogger() }).write(result, []);
  return dir;
}

describe(`validators that others wrote accept every report${naughtyNote}`, () => {
  it.each([
    ['nothing found', aScanResult()],
    ['a run that failed', aBrokenRun()],
    ['ignored, known and new findings', decidedResult()],
    ['10,000 findings with awkward text', manyFindings()],
  ])(
    'of: %s',
    async (_, result) => {
      const dir = await writeAll(result);
      expect((await readdir(dir)).length).toBeGreaterThanOrEqual(9);
      expect(await validateAll(dir)).toEqual([]);
    },
    300_000,
  );

  it('would have complained about each', async () => {
    const dir = await writeAll(decidedResult());
    const names = (await readdir(dir)).filter((name) => !name.endsWith('.md'));
    for (const name of names) {
      const text = await readFile(join(dir, name), 'latin1');
      await writeFile(join(dir, name), text.slice(0, text.length / 2), 'latin1');
    }
    const complaints = (await validateAll(dir)).map((complaint) => complaint.split(':')[0]);
    const quiet = names.filter((name) => !complaints.includes(name));
    expect(quiet.filter((name) => !name.endsWith('.spdx.json'))).toEqual([]);
  }, 60_000);
});

it(`Microsoft's validator finds no error in the logs of all samples${naughtyNote}`, async () => {
  const dir = await aFolder();
  const files = samples.map(([, result], index) => ({ path: join(dir, `${index}.sarif`), result }));
  for (const { path, result } of files) await writeFile(path, sarifOf(result));
  expect(await judgeByMultitool(files.map(({ path }) => path))).toBeUndefined();
}, 120_000);

it.each([
  ['a format of the schema', 'startTimeUtc', 'yesterday'],
  ['a rule of the standard', 'ruleIndex', 99],
])(
  'it would have found what is against %s',
  async (_, field, value) => {
    const file = join(await aFolder(), 'bad.sarif');
    const spoil = (name: string, given: unknown) => (name === field ? value : given);
    await writeFile(file, JSON.stringify(JSON.parse(sarifOf(aFailedResult())), spoil));
    expect(await judgeByMultitool([file])).toBeDefined();
  },
  60_000,
);

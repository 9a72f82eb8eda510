import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRedactor } from '../../src/core/redact.ts';
import { removeEarlierReports } from '../../src/reports/earlier-reports.ts';
import { parseResult } from '../../src/reports/json/parse.ts';
import { renderJson } from '../../src/reports/json/render.ts';
import { writeAgain } from '../../src/reports/report-folder.ts';
import { aScanResult, aVerdict } from '../factories/model.ts';

async function aFolder(files: Readonly<Record<string, string>>) {
  const dir = await mkdtemp(join(tmpdir(), 'scangate-folder-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return { dir, shownAs: 'out' };
}

describe('a folder of reports that was moved', () => {
  it('keeps what the backend delivered, wherever it lies now', async () => {
    const folder = await aFolder({ 'scangate.cdx.json': 'of the vendor' });
    const stored = aScanResult({
      reports: [{ kind: 'cyclonedx', path: 'elsewhere/scangate.cdx.json', madeBy: 'backend' }],
    });
    const again = await writeAgain(folder, { kinds: ['cyclonedx', 'csv'] }, stored, createRedactor());
    expect(again).toEqual({ kept: ['out/scangate.cdx.json'], written: ['out/scangate.csv'] });
    expect(await readFile(join(folder.dir, 'scangate.cdx.json'), 'utf8')).toBe('of the vendor');
  });
});

describe('a run that was killed while it wrote', () => {
  it('leaves nothing that the next one does not take away, and nothing of others is touched', async () => {
    const temporary = `.scangate.cdx.json.${'0'.repeat(16)}.tmp`;
    const folder = await aFolder({ [temporary]: 'half', '.mine.tmp': 'mine', 'notes.txt': 'mine' });
    await removeEarlierReports(folder);
    expect((await readdir(folder.dir)).sort()).toEqual(['.mine.tmp', 'notes.txt']);
  });
});

describe('a verdict that contradicts itself', () => {
  const read = (verdict: ReturnType<typeof aVerdict>) =>
    parseResult([...renderJson(aScanResult({ verdict }))].join(''));

  it('is refused, with the rule that is wrong', () => {
    const rules = [{ rule: 'high', broken: false, count: 1_001, allowed: 0 }];
    expect(() => read(aVerdict({ rules }))).toThrow('is false, but 1001 findings match, 0 allowed');
    const broken = [{ rule: 'high', broken: true, count: 1, allowed: 0 }];
    expect(() => read(aVerdict({ rules: broken }))).toThrow('is "held", but a rule is broken');
  });
});

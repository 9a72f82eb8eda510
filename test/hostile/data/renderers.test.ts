import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/core/fingerprint.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { type ReportKind, reportKinds } from '../../../src/core/model/report.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { countBySeverity } from '../../../src/core/model/severity.ts';
import { reportFormats } from '../../../src/reports/index.ts';
import { aComponent, aFailedResult, aFinding, anSbom } from '../../factories/model.ts';
import { naughtyNote, naughtyStrings } from '../../factories/naughty-strings.ts';
import { purls, wordsOfObjects } from './corpora.ts';

const minute = { timeout: 60_000 };

/** The files of one kind of report. */
async function render(kind: ReportKind, result: ScanResult): Promise<readonly Buffer[]> {
  const format = reportFormats[kind];
  const files: Buffer[] = [];
  for (const fileName of format.fileNames(result)) {
    const pieces: Buffer[] = [];
    for await (const piece of await format.render(result, { date: new Date(0) }, fileName))
      pieces.push(Buffer.from(piece));
    files.push(Buffer.concat(pieces));
  }
  return files;
}

/** A finding that is called by this text wherever it can be. */
function called(text: string, index: number): Finding {
  return aFinding({
    fingerprint: fingerprintOf('sca', text, String(index)),
    ruleId: text,
    title: text,
    description: text,
    component: { purl: text, name: text, version: text },
    locations: [{ path: text }],
    aliases: [text],
    cwes: [text],
    fixVersions: [text],
    remediation: text,
    url: text,
  });
}

function resultOf(texts: readonly string[]): ScanResult {
  const findings = texts.map(called);
  const components = [...new Set(texts)].map((text) =>
    aComponent({
      purl: `pkg:npm/${encodeURIComponent(text.toWellFormed())}@1`,
      name: text,
      licenses: [text],
      lockfiles: [text],
    }),
  );
  const dependencies = components.map(({ purl }) => ({ ref: purl, dependsOn: [] }));
  return {
    ...aFailedResult(findings),
    counts: countBySeverity(findings),
    sbom: anSbom({ components, dependencies }),
  };
}

const inJson: readonly ReportKind[] = ['cyclonedx', 'spdx', 'sarif', 'codequality', 'gitlab', 'json'];

describe.each(reportKinds)('%s', minute, (kind) => {
  it(`is made of the texts of others${naughtyNote}`, async () => {
    for (const texts of [naughtyStrings, purls]) {
      if (texts.length === 0) continue;
      const files = await render(kind, resultOf(texts));
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        expect(file.length).toBeGreaterThan(100);
        if (inJson.includes(kind)) expect(JSON.parse(file.toString())).toBeTypeOf('object');
      }
    }
  });
});

describe('findings that are called as members of every object', () => {
  const result = resultOf(wordsOfObjects);
  const only = async (kind: ReportKind) => JSON.parse(String((await render(kind, result))[0]));

  it('are all in SARIF, each with its rule', async () => {
    const { runs } = await only('sarif');
    const [{ results, tool }] = runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId).sort()).toEqual(
      [...wordsOfObjects].sort(),
    );
    expect(tool.driver.rules.map(({ id }: { id: string }) => id).sort()).toEqual([...wordsOfObjects].sort());
  });

  it('are all in CycloneDX and SPDX, with their components', async () => {
    const bom = await only('cyclonedx');
    expect(bom.vulnerabilities).toHaveLength(wordsOfObjects.length);
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(names(bom.components)).toEqual(expect.arrayContaining([...wordsOfObjects]));
    expect(names((await only('spdx')).packages)).toEqual(expect.arrayContaining([...wordsOfObjects]));
  });

  it('are all in the reports for GitLab, in CSV and in JUnit', async () => {
    expect(await only('codequality')).toHaveLength(wordsOfObjects.length);
    const found = (await render('gitlab', result)).flatMap(
      (file) => JSON.parse(file.toString()).vulnerabilities,
    );
    expect(found).toHaveLength(wordsOfObjects.length);
    for (const kind of ['csv', 'junit', 'markdown', 'html'] as const) {
      const text = (await render(kind, result)).join('');
      for (const word of wordsOfObjects) expect(text, kind).toContain(word);
    }
  });
});

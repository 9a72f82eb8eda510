import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { renderCodeQuality } from '../../../src/reports/codequality/render.ts';
import { reportFormats } from '../../../src/reports/index.ts';
import { aFailedResult, aFinding, aScanResult, aSecretFinding } from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { judgeForGitLab } from '../gitlab-checks.ts';
import { decidedResult, everyKindResult, samples } from '../samples.ts';
import { textOf } from '../support.ts';

const text = (result: ScanResult) => textOf(renderCodeQuality(result));

describe("GitLab's Code Quality", () => {
  it.each(samples)(`can read the report of: %s${naughtyNote}`, (_, result) => {
    expect(judgeForGitLab('scangate.codequality.json', text(result))).toBeUndefined();
  });

  it('is told nothing where the run has no verdict, and not that all is mended', () => {
    const { verdict: _, ...withoutVerdict } = aScanResult();
    expect(reportFormats.codequality.fileNames(withoutVerdict)).toEqual([]);
    expect(reportFormats.codequality.fileNames(aScanResult())).toEqual(['scangate.codequality.json']);
  });

  it('is told what, where and how bad', () => {
    expect(JSON.parse(text(aFailedResult([aFinding(), aSecretFinding()])))).toEqual([
      {
        description: 'lodash 4.17.20: Command injection in lodash (fixed in 4.17.21)',
        check_name: 'CVE-2021-23337',
        fingerprint: aFinding().fingerprint,
        severity: 'critical',
        location: { path: 'package-lock.json', lines: { begin: 1 } },
      },
      {
        description: 'AWS access key id',
        check_name: 'AWSAccessKeyID',
        fingerprint: aSecretFinding().fingerprint,
        severity: 'critical',
        location: { path: 'src/settings.ts', lines: { begin: 12 } },
      },
    ]);
  });

  it('is told every severity by its own word', () => {
    const { findings } = everyKindResult();
    const issues: readonly { severity: string }[] = JSON.parse(text(everyKindResult()));
    const words = new Map(findings.map(({ severity }, index) => [severity, issues[index]?.severity]));
    expect(Object.fromEntries(words)).toEqual({
      critical: 'blocker',
      high: 'critical',
      medium: 'major',
      low: 'minor',
      info: 'info',
      unknown: 'major',
    });
  });

  it('is told nothing of what is ignored, and an empty list of nothing', () => {
    expect(JSON.parse(text(decidedResult()))).toHaveLength(3);
    expect(JSON.parse(text(aScanResult()))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { paint } from '../../../src/platforms/terminal/styled-line.ts';
import { summarise, verdictOnly } from '../../../src/platforms/terminal/summary.ts';
import {
  aBrokenRun,
  aCheck,
  aFailedResult,
  aFinding,
  aGradedResult,
  anIncompleteResult,
  aScanResult,
  aSecretFinding,
} from '../../factories/model.ts';

const text = (result: ScanResult, all = false) =>
  summarise(result, { place: '.', all })
    .map((line) => paint(line, false))
    .join('\n');

describe('the summary on a terminal', () => {
  it('of a passed run', () => {
    expect(text(aScanResult())).toMatchInlineSnapshot(`
      "scangate 0.1.0 · local · . · https://code.example/acme/shop · main · 0123456789ab

      ok  sbom             1 component from 1 lockfile
      ok  vulnerabilities  1 component
      ok  secrets          12 files

      0 critical   0 high   0 medium   0 low   0 info   0 unknown   0 findings

      Passed
        rule 'high' holds: 0 findings match, 0 allowed"
    `);
  });

  it('of a broken gate', () => {
    const reports = [{ kind: 'json', path: 'scangate-reports/scangate.json', madeBy: 'scangate' }] as const;
    expect(text({ ...aFailedResult([aFinding(), aSecretFinding()]), reports })).toMatchInlineSnapshot(`
      "scangate 0.1.0 · local · . · https://code.example/acme/shop · main · 0123456789ab

      ok  sbom             1 component from 1 lockfile
      ok  vulnerabilities  1 component
      ok  secrets          12 files

      0 critical   2 high   0 medium   0 low   0 info   0 unknown   2 findings

      high      CVE-2021-23337  lodash 4.17.20 (fixed in 4.17.21)  package-lock.json
                Command injection in lodash
      high      AWSAccessKeyID  src/settings.ts:12
                AWS access key id

      Failed: the gate is broken
        rule 'high' is broken: 2 findings match, 0 allowed

      Reports  scangate-reports/scangate.json

      Next     Revoke 1 secret at the issuer: taking a secret out of the code is not enough.
               Upgrade: a fixed version is known for 1 of 1 vulnerability.
               To report without failing the job, set 'fail-on' to 'none'."
    `);
  });

  it('speaks of a fix only where a vulnerability was found', () => {
    const shown = text(
      aFailedResult([
        aFinding({ fixVersions: [] }),
        aFinding({ category: 'compliance', ruleId: 'lockfile-deprecated', fixVersions: [] }),
        aFinding({ category: 'license', ruleId: 'denied-license', fixVersions: ['9.9.9'] }),
      ]),
    );
    expect(shown).toContain('CVE-2021-23337  lodash 4.17.20 (no fix known)  package-lock.json');
    expect(shown).toContain('lockfile-deprecated  lodash 4.17.20  package-lock.json');
    expect(shown).not.toContain('a fixed version is known');
  });

  it('of a run in which something was not checked', () => {
    expect(text(anIncompleteResult())).toMatchInlineSnapshot(`
      "scangate 0.1.0 · local · . · https://code.example/acme/shop · main · 0123456789ab

      !!  sbom             only in part: 1 component from 1 lockfile
                           - yarn.lock: line 3 cannot be read
      !!  vulnerabilities  NOT checked
                           - https://api.osv.dev did not answer: connection refused
      ok  secrets          12 files

      0 critical   0 high   0 medium   0 low   0 info   0 unknown   0 findings

      Inconclusive: this is not a pass
        rule 'high' is not broken so far: 0 findings match, 0 allowed
        vulnerabilities was not checked, and rule 'high' depends on it
        'sbom' was checked only in part; this verdict speaks of that part

      Next     Make the missing checks possible and run again, or ask for less with the input 'require'."
    `);
  });

  it('of a run that never started', () => {
    expect(text(aBrokenRun())).toMatchInlineSnapshot(`
      "scangate 0.1.0 · local · .

      Misconfigured: nothing can be said about the code
        'no-such-folder' does not exist

      Next     Give the folder of a checkout."
    `);
  });

  it('of a scanner that only says pass, warn or fail', () => {
    const creative = aCheck({ name: 'creative', categories: ['creative'], scope: '4 tests of the creative' });
    expect(text({ ...aGradedResult(), checks: [creative] })).toMatchInlineSnapshot(`
      "scangate 0.1.0 · local · . · https://code.example/acme/shop · main · 0123456789ab

      ok  creative         4 tests of the creative

      Note     The scanner only says pass, warn or fail: failed counts as high or worse, warned as less.
               What is served was tested.

      2 failed   1 warned   3 findings

      failed    Test_Display_SslCompliance
                Not compliant
      failed    Test_Display_Filesize
                File size is 200 KB
      warned    Test_Display_LoadTime
                Loads in 2.40 seconds

      Failed: the gate is broken
        rule 'high' is broken: 2 findings match, 0 allowed

      Next     To report without failing the job, set 'fail-on' to 'none'."
    `);
  });

  it('shows five notes and counts the others', () => {
    const notices = Array.from({ length: 7 }, (_, n) => `notice ${n}`);
    const shown = text(aScanResult({ notices }));
    expect(shown).toContain('12 files\n\nNote     notice 0\n         notice 1\n');
    expect(shown).toContain('notice 4\n         and 2 more notes; see the reports\n');
    expect(shown).not.toContain('notice 5');
  });

  it('shows the ten worst findings, or all of them', () => {
    const low = Array.from({ length: 30 }, (_, n) => aFinding({ severity: 'low', ruleId: `LOW-${n}` }));
    const result = aFailedResult([...low, aFinding({ severity: 'critical', ruleId: 'WORST' })]);
    expect(text(result)).toMatch(/\n\ncritical {2}WORST/);
    expect(text(result)).toContain('… and 21 more findings; see the reports');
    expect(text(result).match(/LOW-/g)).toHaveLength(9);
    expect(text(result, true).match(/LOW-/g)).toHaveLength(30);
  });

  it('counts the reasons that it does not show', () => {
    const [check] = anIncompleteResult().checks;
    if (!check) throw new Error('the sample has no check');
    const reasons = Array.from({ length: 9 }, (_, n) => `reason ${n}`);
    expect(text(aScanResult({ checks: [{ ...check, reasons }] }))).toContain(
      '- and 4 more reasons; see the reports',
    );
  });

  it('is the verdict alone when quiet', () => {
    expect(verdictOnly(aFailedResult()).map((line) => paint(line, false))).toEqual([
      'Failed: the gate is broken',
      "  rule 'high' is broken: 1 finding matches, 0 allowed",
    ]);
  });

  it('cannot be made to hold a command, a second line or a control character', () => {
    const hostile = '##vso[task.complete]\n::error::\u001b[31m\u202e';
    const finding = aFinding({
      ruleId: hostile,
      title: hostile,
      locations: [{ path: hostile }],
      fixVersions: [hostile],
    });
    const result = {
      ...aFailedResult([finding]),
      target: { repository: hostile, ref: hostile },
      notices: [hostile],
    };
    for (const line of summarise(result, { place: hostile, all: true }))
      expect(paint(line, false)).not.toMatch(/##vso\[|^\s*::|[\p{Cc}\p{Cf}]/u);
  });
});

it('says of many reports and reasons the first, and how many more there are', () => {
  const reports = Array.from({ length: 40 }, (_, n) => ({
    kind: 'pdf' as const,
    path: `scangate-${n}.pdf`,
    madeBy: 'backend' as const,
  }));
  const problems = Array.from({ length: 40 }, (_, n) => ({ input: `--flag-${n}`, message: 'is wrong' }));
  const broken = aBrokenRun();
  const shown = text({ ...broken, reports, failure: { code: 'INPUT_INVALID', message: 'wrong', problems } });
  expect(shown).toContain('--flag-24: is wrong\n  and 15 more reasons\n');
  expect(shown).toMatch(/scangate-29\.pdf\n +and 10 more reports/);
  expect(shown).not.toContain('flag-25');
  expect(shown).not.toContain('scangate-30.pdf');
});

import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { renderJunit } from '../../../src/reports/junit/render.ts';
import {
  aBrokenRun,
  aFailedResult,
  aFinding,
  anIncompleteResult,
  aScanResult,
  aSecretFinding,
} from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { broken, many } from '../html/showcase.ts';
import { samples } from '../samples.ts';

const text = (result: ScanResult) => [...renderJunit(result)].join('');

async function readBack(result: ScanResult) {
  const suites = await parse(text(result));
  if (!suites || !('testsuite' in suites)) throw new Error('holds no suites');
  return suites;
}

type Suites = Awaited<ReturnType<typeof readBack>>;
const suitesIn = (suites: Suites) => suites.testsuite ?? [];
const casesIn = (suites: Suites) => suitesIn(suites).flatMap((suite) => suite.testcase ?? []);

describe(`findings as JUnit${naughtyNote}`, () => {
  it('has a suite for the checks and one for each category with findings', async () => {
    const suites = await readBack(aFailedResult([aFinding(), aSecretFinding()]));
    expect(suitesIn(suites).map(({ name, tests, failures }) => [name, tests, failures])).toEqual([
      ['checks', 3, 0],
      ['secret', 1, 1],
      ['sca', 1, 1],
    ]);
    expect(suites.name).toBe('scangate: Failed: the gate is broken');
  });

  it('fails what breaks the gate, and nothing else', async () => {
    const result = {
      ...aFailedResult([aFinding(), aFinding({ severity: 'low', ruleId: 'CVE-2022-0001' })]),
      verdict: {
        gate: 'broken' as const,
        rules: [
          { rule: 'high', broken: true, count: 1, allowed: 0 },
          { rule: 'low > 5', broken: false, count: 2, allowed: 5 },
        ],
        unmet: [],
      },
    };
    const [, sca] = suitesIn(await readBack(result));
    const [high, low] = sca?.testcase ?? [];
    expect(high?.failure?.[0]?.message).toBe('high: Command injection in lodash');
    expect(high?.failure?.[0]?.inner).toContain('fixed in: 4.17.21');
    expect(high?.['system-out']).toBeUndefined();
    expect(low?.failure).toBeUndefined();
    expect(low?.['system-out']?.join('')).toContain('not counted by a broken rule');
  });

  it('fails as many findings as the broken rule counts, whatever an unknown severity counted as', async () => {
    const unknown = aFinding({ severity: 'unknown', ruleId: 'X-1' });
    for (const count of [1, 2]) {
      const result = aFailedResult([aFinding(), unknown]);
      const verdict = {
        gate: 'broken' as const,
        rules: [{ rule: 'high', broken: true, count, allowed: 0 }],
        unmet: [],
      };
      const failed = casesIn(await readBack({ ...result, verdict })).filter(({ failure }) => failure);
      expect(failed).toHaveLength(count);
    }
  });

  it('says failed where the scanner knows no severities', () => {
    const result: ScanResult = { ...aFailedResult([aFinding()]), grading: 'pass-fail' };
    expect(text(result)).toContain('<failure message="failed: Command injection in lodash" type="failed">');
  });

  it('names the place of a finding', async () => {
    const [finding] = casesIn(await readBack(aFailedResult([aSecretFinding()]))).slice(-1);
    expect(finding).toMatchObject({ classname: 'secret', name: 'AWSAccessKeyID in src/settings.ts:12' });
    expect(text(aFailedResult([aSecretFinding()]))).toContain(' file="src/settings.ts" line="12"');
  });

  it('skips an ignored finding, with the reason', async () => {
    const ignored = casesIn(await readBack(broken)).filter(
      ({ classname, skipped }) => classname === 'sca' && skipped,
    );
    expect(ignored.map(({ skipped }) => skipped?.[0]?.message)).toEqual([
      'ignored: The function is not called; see the note of the security team. (until 2027-01-31)',
    ]);
  });

  it('has an error for a check that the rules need, and skips one that they do not', async () => {
    const [checks] = suitesIn(await readBack(anIncompleteResult()));
    const errors = checks?.testcase?.filter(({ error }) => error);
    expect(checks).toMatchObject({ name: 'checks', tests: 3, errors: 1, skipped: 1 });
    expect(errors?.map(({ name, error }) => [name, error?.[0]?.message])).toEqual([
      ['vulnerabilities', "vulnerabilities was not checked, and rule 'high' depends on it"],
    ]);
    expect(errors?.[0]?.error?.[0]?.inner).toContain(
      'https://api.osv.dev did not answer: connection refused',
    );
  });

  it('has an error for a run that ended before there was anything to judge', async () => {
    const cases = casesIn(await readBack(aBrokenRun()));
    expect(cases.map(({ name, error }) => [name, error?.[0]?.message])).toEqual([
      ['run', "'no-such-folder' does not exist"],
    ]);
  });

  it('has no failure where nothing was found', async () => {
    expect(await readBack(aScanResult())).toMatchObject({ tests: 3, failures: 0, errors: 0, skipped: 0 });
  });

  it.each([...samples, ['2,000 findings', many(2_000)] as const])(
    'counts what it holds: %s',
    async (_, result) => {
      const suites = await readBack(result);
      const cases = casesIn(suites);
      const having = (key: 'failure' | 'error' | 'skipped') => cases.filter((each) => each[key]).length;
      expect(suites).toMatchObject({
        tests: cases.length,
        failures: having('failure'),
        errors: having('error'),
        skipped: having('skipped'),
      });
      for (const suite of suitesIn(suites)) expect(suite.tests).toBe(suite.testcase?.length ?? 0);
      const checks = suitesIn(suites)[0]?.tests ?? 0;
      expect(cases.length - checks).toBe(result.findings.length + (result.ignored?.length ?? 0));
    },
  );

  it.each(samples)('holds only characters of XML 1.0: %s', (_, result) => {
    expect(text(result)).toMatch(/^[\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
    expect(text(result)).not.toContain(']]>');
  });

  it('keeps awkward text whole', async () => {
    const title = `]]> <!-- & "quotes" 'apostrophes' \u0000\u001b \uFFFE 𝕏`;
    const [finding] = casesIn(await readBack(aFailedResult([aFinding({ title })]))).slice(-1);
    expect(finding?.failure?.[0]?.message).toBe(`high: ]]> <!-- & "quotes" 'apostrophes'  <U+FFFE> 𝕏`);
  });
});

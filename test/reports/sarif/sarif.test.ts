import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { judgeSarif } from '../../doubles/judges.ts';
import {
  aBrokenRun,
  aFailedResult,
  aFinding,
  anIncompleteResult,
  aScanResult,
  aSecretFinding,
} from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { awkwardResult, decidedResult, everyKindResult, samples } from '../samples.ts';
import { sarifOf } from '../support.ts';

function runOf(result: ScanResult) {
  return JSON.parse(sarifOf(result)).runs[0];
}

describe('the official schema of SARIF 2.1.0', () => {
  it.each(samples)(`accepts the log of: %s${naughtyNote}`, (_, result) => {
    expect(judgeSarif(sarifOf(result))).toBeUndefined();
  });

  it('would have complained', () => {
    const log = JSON.parse(sarifOf(aFailedResult()));
    log.runs[0].results[0].level = 'fatal';
    expect(judgeSarif(JSON.stringify(log))).toBeDefined();
  });
});

describe('a result in the log', () => {
  it('says what, where, how bad and which component', () => {
    const { results, tool } = runOf(aFailedResult());
    expect(results).toEqual([
      {
        ruleId: 'CVE-2021-23337',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'lodash 4.17.20: Command injection in lodash (fixed in 4.17.21)' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'package-lock.json', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1 },
            },
          },
        ],
        partialFingerprints: {
          'scangate/v1': aFinding().fingerprint,
          primaryLocationLineHash: `${aFinding().fingerprint.slice(0, 16)}:1`,
        },
        properties: {
          category: 'sca',
          severity: 'high',
          purl: 'pkg:npm/lodash@4.17.20',
          aliases: ['GHSA-35jh-r3h4-6jhm'],
          fixVersions: ['4.17.21'],
        },
      },
    ]);
    expect(tool.driver.rules[0]).toMatchObject({
      id: 'CVE-2021-23337',
      helpUri: 'https://osv.dev/vulnerability/CVE-2021-23337',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['security', 'sca', 'external/cwe/cwe-094'], 'security-severity': '7.2' },
    });
  });

  it('tells what is ignored, and why, and what is new', () => {
    const { results, invocations } = runOf(decidedResult());
    const told = results.map((one: Record<string, unknown>) => [one.baselineState, one.suppressions]);
    expect(told).toEqual([
      ['unchanged', []],
      ['unchanged', []],
      ['new', []],
      [
        'unchanged',
        [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'The function is not called <b>anywhere</b>',
            properties: { until: '2027-01-31' },
          },
        ],
      ],
      ['unchanged', [expect.objectContaining({ kind: 'external' })]],
    ]);
    expect(invocations[0].toolExecutionNotifications[0]).toEqual({
      descriptor: { id: 'notice' },
      level: 'note',
      message: { text: 'The bill of materials was read from the checkout by Scangate, not by local.' },
    });
    expect(runOf(aFailedResult()).results[0]).not.toHaveProperty('suppressions');
  });

  it('has its lines and columns', () => {
    expect(runOf(aFailedResult([aSecretFinding()])).results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'src/settings.ts', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 7, endLine: 12, endColumn: 27 },
    });
  });

  it.each([
    ['a b/ü#?.ts', 'a%20b/%C3%BC%23%3F.ts'],
    ['./src//x.ts', 'src/x.ts'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['a\\b', 'a%5Cb'],
    ['../../etc/passwd', 'package-lock.json'],
    ['src/../../x', 'package-lock.json'],
    ['/etc/passwd', 'package-lock.json'],
    ['x\0y', 'package-lock.json'],
    ['', 'package-lock.json'],
  ])('names the path %j as %j', (path, uri) => {
    const { results } = runOf(aFailedResult([aFinding({ locations: [{ path }] })]));
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('always has a location, and none outside of the root', () => {
    for (const [, result] of samples)
      for (const { locations, relatedLocations = [] } of runOf(result).results ?? []) {
        expect(locations).toHaveLength(1);
        for (const { physicalLocation } of [...locations, ...relatedLocations]) {
          const resolved = new URL(physicalLocation.artifactLocation.uri, 'file:///root/of/checkout/').href;
          expect(resolved.startsWith('file:///root/of/checkout/')).toBe(true);
        }
      }
  });

  it('says how bad it is in the words of SARIF and the numbers of GitHub', () => {
    const { results, tool } = runOf(everyKindResult());
    const seen = new Map<string, string>();
    for (const { properties, level, ruleIndex } of results) {
      const number = tool.driver.rules[ruleIndex].properties['security-severity'];
      seen.set(properties.severity, `${level} ${number}`);
    }
    expect(Object.fromEntries(seen)).toEqual({
      critical: 'error 9.5',
      high: 'error 7.2',
      medium: 'warning 5.5',
      low: 'note 2.0',
      info: 'note 0.0',
      unknown: 'warning undefined',
    });
  });

  it('holds no text that a viewer could take for a link or a command', () => {
    const texts: string[] = [];
    JSON.stringify(runOf(awkwardResult()), (key, value) => {
      if (key === 'text') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) expect(text).not.toMatch(/\]\(|##vso\[|##\[|[^\P{Cc}\n]|\p{Cf}/iu);
  });
});

describe('the run in the log', () => {
  it('was successful only when it was conclusive', () => {
    const successful = (result: ScanResult) => runOf(result).invocations[0].executionSuccessful;
    expect(successful(aScanResult())).toBe(true);
    expect(successful(aFailedResult())).toBe(true);
    expect(successful(anIncompleteResult())).toBe(false);
    expect(successful(aBrokenRun())).toBe(false);
  });

  it('tells what was not checked, and why', () => {
    const texts = runOf(anIncompleteResult()).invocations[0].toolExecutionNotifications.map(
      (n: { message: { text: string } }) => n.message.text,
    );
    expect(texts).toEqual([
      'sbom checked only in part: yarn.lock: line 3 cannot be read',
      'vulnerabilities NOT checked: https://api.osv.dev did not answer: connection refused',
    ]);
  });

  it('has no list of results when nothing was scanned, so that nothing passes for fixed', () => {
    expect(runOf(aBrokenRun())).not.toHaveProperty('results');
    expect(runOf(aScanResult()).results).toEqual([]);
  });

  it('names the commit and the repository', () => {
    expect(runOf(aScanResult()).versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://code.example/acme/shop',
        revisionId: '0123456789abcdef0123456789abcdef01234567',
        branch: 'main',
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);
    expect(runOf(aScanResult({ target: { repository: 'acme/shop' } }))).not.toHaveProperty(
      'versionControlProvenance',
    );
    expect(runOf(aScanResult()).automationDetails).toEqual({ id: 'scangate/local/' });
  });

  it('keeps the worst 25,000 findings and says so', () => {
    const low = Array.from({ length: 24_998 }, (_, n) =>
      aFinding({ severity: 'low', ruleId: `low-${n % 100}` }),
    );
    const others = (['info', 'medium', 'unknown', 'critical'] as const).map((severity) =>
      aFinding({ severity, ruleId: severity }),
    );
    const run = runOf(aFailedResult([...low, ...others]));
    expect(run.results).toHaveLength(25_000);
    expect(run.results.slice(0, 4).map((result: { ruleId: string }) => result.ruleId)).toEqual([
      'critical',
      'unknown',
      'medium',
      'low-0',
    ]);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      'this report holds the worst 25,000 of 25,002 findings, unknown severity right after high; scangate.json has them all',
    );
  });

  it('keeps as many of the worst as GitHub takes once compressed', () => {
    const noise = (n: number) => createHash('sha512').update(String(n)).digest('base64');
    const description = (n: number) => Array.from({ length: 20 }, (_, part) => noise(n * 20 + part)).join('');
    const findings = Array.from({ length: 9_000 }, (_, n) =>
      aFinding({ severity: n === 8_999 ? 'critical' : 'low', ruleId: `r-${n}`, description: description(n) }),
    );
    const text = sarifOf(aFailedResult(findings));
    const [run] = JSON.parse(text).runs;
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(gzipSync(text).length).toBeGreaterThan(8_000_000);
    expect(run.results.length).toBeLessThan(9_000);
    expect(run.results[0].ruleId).toBe('r-8999');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('of 9,000 findings');
  });

  it('has a rule as severe as its worst finding, and the worst rules first', () => {
    const findings = (['low', 'medium', 'unknown', 'info'] as const).map((severity) =>
      aFinding({ severity, ruleId: 'shared' }),
    );
    const rules = runOf(aFailedResult([...findings, aFinding({ severity: 'high', ruleId: 'worse' })])).tool
      .driver.rules;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(['worse', 'shared']);
    expect(rules[1].properties).not.toHaveProperty('security-severity');
    expect(rules[1].defaultConfiguration.level).toBe('warning');
  });
});

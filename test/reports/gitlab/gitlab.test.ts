import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/model/finding.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { renderGitLab } from '../../../src/reports/gitlab/render.ts';
import { type GitLabFileName, gitlabFileNames, gitlabFilesFor } from '../../../src/reports/gitlab/types.ts';
import {
  aCheck,
  aFailedResult,
  aFinding,
  anIncompleteResult,
  aScanResult,
  aSecretFinding,
} from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { judgeForGitLab } from '../gitlab-checks.ts';
import { decidedResult, samples } from '../samples.ts';
import { textOf } from '../support.ts';

function reportOf(result: ScanResult, fileName: GitLabFileName) {
  return JSON.parse(textOf(renderGitLab(result, fileName)));
}

function only(finding: Finding, fileName: GitLabFileName) {
  const [vulnerability] = reportOf(aFailedResult([finding]), fileName).vulnerabilities;
  return vulnerability;
}

describe('the rules of schema 15.0.7', () => {
  it.each(samples)(`are kept for: %s${naughtyNote}`, (_, result) => {
    for (const name of gitlabFileNames)
      expect(judgeForGitLab(name, textOf(renderGitLab(result, name)))).toBeUndefined();
  });

  it('would have been broken', () => {
    const report = reportOf(aFailedResult(), 'gl-dependency-scanning-report.json');
    report.scan.end_time += 'Z';
    expect(judgeForGitLab('gl-dependency-scanning-report.json', JSON.stringify(report))).toBeDefined();
  });
});

describe('which reports there are', () => {
  it('follows from what was found and what was fully checked', () => {
    expect(gitlabFilesFor(aScanResult())).toEqual([
      'gl-dependency-scanning-report.json',
      'gl-secret-detection-report.json',
    ]);
    expect(gitlabFilesFor(anIncompleteResult())).toEqual(['gl-secret-detection-report.json']);
    expect(gitlabFilesFor({ ...anIncompleteResult(), findings: [aFinding()] })).toHaveLength(2);
    expect(gitlabFilesFor(aScanResult({ checks: [] }))).toEqual([]);
    const code = aCheck({ name: 'code', categories: ['sast'] });
    expect(gitlabFilesFor(aScanResult({ checks: [code] }))).toEqual(['gl-sast-report.json']);
    const { verdict: _, ...withoutVerdict } = aScanResult();
    expect(gitlabFilesFor(withoutVerdict)).toEqual([]);
  });

  it('says in an empty one that all is well', () => {
    const { vulnerabilities, scan } = reportOf(aScanResult(), 'gl-dependency-scanning-report.json');
    expect(vulnerabilities).toEqual([]);
    expect(scan).toMatchObject({
      status: 'success',
      type: 'dependency_scanning',
      start_time: '2026-03-01T10:00:00',
      end_time: '2026-03-01T10:00:02',
      messages: [],
    });
  });

  it('says when not everything was looked at', () => {
    const result = { ...anIncompleteResult(), findings: [aFinding()], notices: ['Read this.'] };
    const { scan } = reportOf(result, 'gl-dependency-scanning-report.json');
    expect(scan.status).toBe('failure');
    expect(scan.messages).toEqual([
      { level: 'warn', value: 'sbom was checked only in part: yarn.lock: line 3 cannot be read' },
      expect.objectContaining({ level: 'warn' }),
      { level: 'info', value: 'Read this.' },
    ]);
  });
});

describe('a vulnerability', () => {
  it('of a component', () => {
    const finding = aFinding({ remediation: 'Or stop using it.' });
    expect(only(finding, 'gl-dependency-scanning-report.json')).toEqual({
      id: finding.fingerprint,
      name: 'Command injection in lodash',
      description: finding.description,
      severity: 'High',
      solution: 'Upgrade lodash to version 4.17.21. Or stop using it.',
      identifiers: [
        {
          type: 'cve',
          name: 'CVE-2021-23337',
          value: 'CVE-2021-23337',
          url: 'https://nvd.nist.gov/vuln/detail/CVE-2021-23337',
        },
        {
          type: 'ghsa',
          name: 'GHSA-35jh-r3h4-6jhm',
          value: 'GHSA-35jh-r3h4-6jhm',
          url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
        },
        { type: 'cwe', name: 'CWE-94', value: '94', url: 'https://cwe.mitre.org/data/definitions/94.html' },
      ],
      links: [{ url: 'https://osv.dev/vulnerability/CVE-2021-23337' }],
      location: {
        file: 'package-lock.json',
        dependency: { package: { name: 'lodash' }, version: '4.17.20' },
      },
    });
  });

  it('that is a secret has its lines, its commit and its rule as the first identifier', () => {
    const vulnerability = only(aSecretFinding(), 'gl-secret-detection-report.json');
    expect(vulnerability.location).toEqual({
      file: 'src/settings.ts',
      commit: { sha: '0123456789abcdef0123456789abcdef01234567' },
      start_line: 12,
      end_line: 12,
    });
    expect(vulnerability.identifiers[0]).toEqual({
      type: 'scangate_rule',
      name: 'AWSAccessKeyID',
      value: 'AWSAccessKeyID',
    });
    const { vulnerabilities } = reportOf(
      { ...aFailedResult([aSecretFinding()]), target: {} },
      'gl-secret-detection-report.json',
    );
    expect(vulnerabilities[0].location.commit).toEqual({ sha: '0000000' });
  });

  it('of a container image names the image and its system', () => {
    const purl = 'pkg:deb/debian/curl@7.88.1?arch=amd64&distro=debian-12';
    const finding = aFinding({
      category: 'container',
      component: { purl, name: 'curl', version: '7.88.1' },
      locations: [{ path: 'registry.example/shop:1.0' }],
    });
    expect(only(finding, 'gl-container-scanning-report.json').location).toEqual({
      image: 'registry.example/shop:1.0',
      operating_system: 'debian-12',
      dependency: { package: { name: 'curl' }, version: '7.88.1' },
    });
  });

  it('is as long as the schema allows', () => {
    const long = 'x'.repeat(10_000);
    const finding = aFinding({
      title: long,
      description: 'y\n'.repeat(600_000),
      remediation: long,
      aliases: Array.from({ length: 50 }, (_, n) => `alias-${n}`),
      ruleId: long,
    });
    const text = textOf(renderGitLab(aFailedResult([finding]), 'gl-dependency-scanning-report.json'));
    expect(judgeForGitLab('gl-dependency-scanning-report.json', text)).toBeUndefined();
  });

  it('that is ignored is not there', () => {
    const { vulnerabilities } = reportOf(decidedResult(), 'gl-dependency-scanning-report.json');
    expect(vulnerabilities).toHaveLength(2);
  });
});

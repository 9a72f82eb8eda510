import { describe, expect, it } from 'vitest';
import { isOpen, normalise } from '../../../src/backends/appsecplus/normalise.ts';
import { type Vulnerability, vulnerabilitySchema } from '../../../src/backends/appsecplus/schema.ts';
import { scanStatus } from '../../../src/backends/appsecplus/state.ts';
import { documented } from './appsecplus.ts';

const one = (given: Partial<Vulnerability>, category: 'sast' | 'sca' = 'sast') => {
  const [finding] = normalise([{ ...documented, ...given }], category, 'app-12345');
  if (!finding) throw new Error('it is gone');
  return finding;
};
const prints = (vulnerabilities: readonly Vulnerability[], application = 'app-12345') =>
  normalise(vulnerabilities, 'sast', application).map(({ fingerprint }) => fingerprint);

describe('a finding', () => {
  it('of the documents comes out whole', () => {
    expect(one({})).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      category: 'sast',
      severity: 'critical',
      ruleId: 'CWE-89',
      title: 'SQL Injection in login form',
      description:
        'User input is concatenated directly into SQL query.\n\nIntroduced in commit:abc123. CVSS score 9.',
      locations: [],
      aliases: [],
      cwes: ['CWE-89'],
      ratings: [],
      fixVersions: [],
      remediation: 'Use parameterized queries.',
      url: 'https://cwe.mitre.org/data/definitions/89.html',
    });
  });

  it('with a CVE goes by it', () => {
    expect(one({ cve: 'cve-2021-44906' }, 'sca')).toMatchObject({
      category: 'sca',
      ruleId: 'CVE-2021-44906',
      cwes: ['CWE-89'],
      url: 'https://nvd.nist.gov/vuln/detail/CVE-2021-44906',
    });
  });

  it.each([
    ['CWE-89, CWE-564', ['CWE-89', 'CWE-564']],
    [89, ['CWE-89']],
    [
      ['cwe-89', 79, null, 'CWE-89'],
      ['CWE-89', 'CWE-79'],
    ],
    ['SQL injection', []],
    [{ id: 'CWE-89' }, []],
    [null, []],
  ])('has the weaknesses of %j', (cwe, cwes) => {
    expect(one({ cwe }).cwes).toEqual(cwes);
  });

  it('keeps the other CVEs as aliases', () => {
    expect(one({ cve: ['CVE-2021-44906', 'CVE-2020-7598', 'CVE-2021-44906'] })).toMatchObject({
      ruleId: 'CVE-2021-44906',
      aliases: ['CVE-2020-7598'],
    });
  });

  it('of no class has no page', () => {
    const { url, ...finding } = one({ cwe: null });
    expect(finding.ruleId).toBe('appsecplus-unclassified');
    expect(url).toBeUndefined();
  });

  it('without words has a title all the same', () => {
    const bare = one({
      title: ' ',
      description: undefined,
      remediation: '',
      introducedIn: '',
      cvssScore: undefined,
    });
    expect(bare.title).toBe('CWE-89');
    expect(bare).not.toHaveProperty('description');
    expect(bare).not.toHaveProperty('remediation');
  });

  it.each([
    ['critical', 'critical'],
    ['HIGH', 'high'],
    [' Medium ', 'medium'],
    ['moderate', 'medium'],
    ['low', 'low'],
    ['informational', 'info'],
    ['blocker', 'unknown'],
    [undefined, 'unknown'],
  ])('of severity %s is %s', (severity, expected) => {
    expect(one({ severity }).severity).toBe(expected);
  });

  it('is cut at a sensible length', () => {
    const long = 'x'.repeat(50_000);
    const finding = one({ title: long, description: long, remediation: long, introducedIn: long });
    expect(finding.title).toHaveLength(500);
    expect(finding.remediation).toHaveLength(10_000);
    expect(finding.description?.length).toBeLessThan(10_600);
  });
});

describe('what a finding is known by', () => {
  it('is not its id, its scan, its severity or its state', () => {
    const again = { id: 'vuln-9', scanId: 'scan-2', severity: 'low', status: 'in_progress', cvssScore: 1 };
    expect(one(again).fingerprint).toBe(one({}).fingerprint);
  });

  it.each([
    { title: 'Other' },
    { cwe: 'CWE-79' },
    { cve: 'CVE-2021-44906' },
    { introducedIn: 'commit:def456' },
  ])('is %j', (other) => {
    expect(one(other).fingerprint).not.toBe(one({}).fingerprint);
  });

  it('is its application and its category too', () => {
    expect(prints([documented], 'app-1')).not.toEqual(prints([documented]));
    expect(one({}, 'sca').fingerprint).not.toBe(one({}).fingerprint);
  });

  it('tells several apart that say the same, in any order', () => {
    const other = { ...documented, title: 'Other' };
    const three = prints([documented, other, { ...documented, id: 'vuln-2' }]);
    expect(new Set(three).size).toBe(3);
    expect(prints([{ ...documented, id: 'vuln-2' }, documented, other]).sort()).toEqual(three.sort());
  });
});

describe('an entry that is listed', () => {
  it.each([
    ['open', true],
    ['in_progress', true],
    ['accepted', false],
    ['Resolved', false],
    ['reopened', true],
    [undefined, true],
  ])('as %s counts: %s', (status, counts) => {
    expect(isOpen({ ...documented, status })).toBe(counts);
  });

  it('is read whatever its fields hold', () => {
    const odd = {
      id: 7,
      scanId: 8,
      title: 9,
      severity: [],
      status: {},
      cvssScore: '9.8',
      remediation: false,
    };
    const read = vulnerabilitySchema.parse(odd);
    expect(read).toMatchObject({ id: '7', scanId: '8' });
    expect(normalise([read], 'sast', 'app-1')).toMatchObject([{ severity: 'unknown' }]);
    expect(isOpen(read)).toBe(true);
    expect(vulnerabilitySchema.parse({})).toBeDefined();
  });
});

describe('the state of a scan', () => {
  it.each([
    ['queued', 'queued'],
    ['running', 'running'],
    ['completed', 'completed'],
    ['failed', 'failed'],
    ['COMPLETED', 'completed'],
    [' Failed ', 'failed'],
    ['cancelled', 'cancelled'],
    ['canceled', 'cancelled'],
  ])('%s is %s', (word, state) => {
    expect(scanStatus(word)).toEqual({ state });
  });

  it.each(['complete', 'success', 'done', 'constructor', '0', ''])('%j is unknown', (word) => {
    expect(scanStatus(word)).toEqual({ state: 'unknown', detail: word });
  });
});

import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/backends/rafter/normalise.ts';
import { readLevelMap } from '../../../src/backends/rafter/severity.ts';
import type { Finding } from '../../../src/core/model/finding.ts';

const { levels } = readLevelMap({}, 'options');
const findings = (...entries: readonly unknown[]) => normalise(entries, levels).findings;

function only(entry: unknown): Finding {
  const [found, ...others] = findings(entry);
  if (!found || others.length > 0) throw new Error('there is not exactly one');
  return found;
}

const packageMessage = [
  'Package: left-pad',
  'Installed Version: 1.0.0',
  'Vulnerability CVE-2025-0001',
  'Severity: LOW',
  'Fixed Version: 1.0.1, 2.0.0',
  'Link: [CVE-2025-0001](https://example.org/cve-2025-0001)',
].join('\n');

/** As the reference page of `GET /api/static/scan` shows one. */
const documented = {
  rule_id: 'SEC001',
  level: 'error',
  file: 'src/auth.js',
  line: 42,
  column: 15,
  message: 'Hardcoded API key detected',
  description: 'API keys should be stored in environment variables',
  suggestion: 'Move the API key to an environment variable',
};

/** As a recorded run has one. */
const recorded = {
  runIndex: 4,
  resultIndex: 2,
  ruleId: 'CVE-2025-0001',
  level: 'error',
  message: packageMessage,
  file: 'package-lock.json',
  line: 2572,
  result: {
    ruleId: 'CVE-2025-0001',
    ruleIndex: 0,
    level: 'error',
    message: { text: packageMessage },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'package-lock.json', uriBaseId: 'ROOTPATH' },
          region: { startLine: 2572, startColumn: 1, endLine: 2580, endColumn: 1 },
        },
      },
    ],
  },
};

/** As the output contract of the vendor's skill documents has one. */
const contracted = {
  ruleId: 'sql-injection',
  severity: 'critical',
  file: 'src/search.js',
  line: 27,
  confidence: 'high',
  title: 'SQL injection',
  description: 'A request parameter becomes a part of a statement.',
  recommendation: 'Use a prepared statement',
};

describe('the three shapes', () => {
  it('documented', () => {
    expect(only(documented)).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      category: 'secret',
      severity: 'high',
      ruleId: 'SEC001',
      title: 'Hardcoded API key detected',
      description: 'API keys should be stored in environment variables',
      remediation: 'Move the API key to an environment variable',
      locations: [{ path: 'src/auth.js', startLine: 42, startColumn: 15 }],
      aliases: [],
      cwes: [],
      ratings: [],
      fixVersions: [],
    });
  });

  it('recorded, of a package', () => {
    expect(only(recorded)).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      category: 'sca',
      severity: 'low',
      ruleId: 'CVE-2025-0001',
      title: 'Known vulnerability of left-pad 1.0.0',
      component: { purl: 'pkg:npm/left-pad@1.0.0', name: 'left-pad', version: '1.0.0' },
      locations: [
        { path: 'package-lock.json', startLine: 2572, startColumn: 1, endLine: 2580, endColumn: 1 },
      ],
      url: 'https://example.org/cve-2025-0001',
      fixVersions: ['1.0.1', '2.0.0'],
      aliases: [],
      cwes: [],
      ratings: [],
    });
  });

  it.each([
    [{ description: 'Prototype pollution\nin left-pad' }, 'Prototype pollution'],
    [{ description: 'x'.repeat(121) }, 'Known vulnerability of left-pad 1.0.0'],
    [{ title: 'Own title', description: 'y' }, 'Own title'],
  ])('of a package with %j have the title %j', (words, title) => {
    expect(only({ ...recorded, ...words }).title).toBe(title);
  });

  it('of the output contract', () => {
    expect(only(contracted)).toMatchObject({
      category: 'sast',
      severity: 'critical',
      ruleId: 'sql-injection',
      title: 'SQL injection',
      description: 'A request parameter becomes a part of a statement.',
      remediation: 'Use a prepared statement',
      locations: [{ path: 'src/search.js', startLine: 27 }],
    });
  });

  it('with nothing but the SARIF result', () => {
    const { result } = recorded;
    expect(only({ result })).toMatchObject({
      ruleId: 'CVE-2025-0001',
      severity: 'low',
      component: { name: 'left-pad' },
      locations: [{ path: 'package-lock.json', startLine: 2572 }],
    });
  });
});

describe('the severity', () => {
  it.each([
    [{ level: 'error' }, 'high'],
    [{ level: 'warning', severity: 'critical' }, 'medium'],
    [{ severity: 'critical' }, 'critical'],
    [{ level: 'odd', severity: 'low' }, 'low'],
    [{ level: 3, severity: 'low' }, 'low'],
    [{ result: { level: 'note' } }, 'low'],
    [{ level: 'blocker' }, 'unknown'],
    [{}, 'unknown'],
    [{ level: 'note', message: packageMessage.replace('LOW', 'CRITICAL') }, 'critical'],
    [{ level: 'error', message: packageMessage.replace('LOW', 'UNKNOWN') }, 'high'],
  ])('of %j is %s', (entry, severity) => {
    expect(only({ rule_id: 'x', ...entry }).severity).toBe(severity);
  });

  it('is not that of a line that a message quotes from the code', () => {
    const quoted = `Weak crypto found: // md5\n${packageMessage}`;
    expect(only({ ...documented, message: quoted })).toMatchObject({ category: 'sast', severity: 'high' });
    expect(only({ ...documented, message: quoted })).not.toHaveProperty('component');
    expect(only({ ...documented, message: 'Package: x\nSeverity: LOW' }).severity).toBe('high');
  });
});

describe('the category', () => {
  it.each([
    ['CVE-2025-0001', 'x', 'sca'],
    ['GHSA-xvch-5gv4-984h', 'x', 'sca'],
    ['SEC001', 'Hardcoded API key detected', 'secret'],
    ['generic-api-key', 'generic-api-key has detected secret for file a.env.', 'secret'],
    ['github-pat', 'github-pat has detected secret for file a.env.', 'secret'],
    ['CKV_SECRET_6', 'Base64 High Entropy String', 'secret'],
    ['hardcoded-credentials', 'x', 'secret'],
    ['private_key', 'x', 'secret'],
    ['x', 'A password was found', 'secret'],
    ['CKV2_GHA_1', 'Ensure top-level permissions are not set to write-all', 'sast'],
    ['WEAK_CRYPTO', 'Weak crypto usage (md5/sha1) found: // sha1 mistake to fix', 'sast'],
    ['express-missing-csrf-token', 'No CSRF middleware', 'sast'],
    ['weak-password-hash', 'MD5 is used for a password', 'sast'],
  ])('of rule %s, %j, is %s', (rule_id, message, category) => {
    expect(only({ rule_id, level: 'error', message }).category).toBe(category);
  });
});

describe('the locations', () => {
  it.each([
    ['./src//a.js', 'src/a.js'],
    ['src\\a.js', 'src/a.js'],
    ['a b/c#d.js', 'a b/c#d.js'],
  ])('%j is %j', (file, path) => {
    expect(only({ ...documented, file }).locations).toEqual([{ path, startLine: 42, startColumn: 15 }]);
  });

  it.each([
    '/etc/passwd',
    '../x',
    'a/../../x',
    'C:\\x',
    'file:///x',
    'https://x.example/y',
    '..',
    '.',
    'a\u0000b',
    'a\nb',
    'x'.repeat(2_000),
    null,
    '',
  ])('%j is none', (file) => {
    expect(only({ ...documented, file }).locations).toEqual([]);
  });

  it.each([
    [{ line: 0, column: 3 }, {}],
    [{ line: -1 }, {}],
    [{ line: 1.5 }, {}],
    [{ line: '12' }, {}],
    [{ line: 12, column: 0 }, { startLine: 12 }],
    [{ line: undefined }, {}],
  ])('with %j has the lines %j', (given, lines) => {
    expect(only({ rule_id: 'x', file: 'a.js', ...given }).locations).toEqual([{ path: 'a.js', ...lines }]);
  });

  it('of a SARIF result are all named, its own first, and decoded', () => {
    const at = (uri: string, startLine: number) => ({
      physicalLocation: { artifactLocation: { uri }, region: { startLine } },
    });
    const locations = [at('b.js', 1), at('a%20b.js', 7), at('%zz.js', 9), {}, null];
    expect(only({ rule_id: 'x', file: 'a b.js', line: 7, result: { locations } }).locations).toEqual([
      { path: 'a b.js', startLine: 7 },
      { path: 'b.js', startLine: 1 },
      { path: '%zz.js', startLine: 9 },
    ]);
  });
});

describe('what is listed twice', () => {
  it('is one finding when rule, words and place are the same, with the worst severity', () => {
    const found = findings(documented, { ...documented, level: 'critical' });
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe('critical');
  });

  it('is one finding for a package in one file, with all its places', () => {
    const found = findings({ ...recorded, result: undefined }, { ...recorded, result: undefined, line: 9 });
    expect(found).toHaveLength(1);
    expect(found[0]?.locations.map(({ startLine }) => startLine)).toEqual([2572, 9]);
  });

  it.each([
    ['another line', { line: 43 }],
    ['another file', { file: 'src/b.js' }],
    ['other words', { message: 'Hardcoded password detected' }],
  ])('stays two with %s', (_, other) => {
    expect(findings(documented, { ...documented, ...other })).toHaveLength(2);
  });

  it('stays two where no line tells them apart or together', () => {
    const { line, column, ...without } = documented;
    expect([line, column]).toEqual([42, 15]);
    const found = findings(without, without);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe('the fingerprint', () => {
  const of = (entry: object) => only(entry).fingerprint;

  it.each([
    { line: 99 },
    { message: 'generic-api-key has detected secret at commit 0c1d' },
    { level: 'note' },
  ])('stays with %j', (other) => {
    expect(of({ ...documented, ...other })).toBe(of(documented));
  });

  it.each([{ rule_id: 'SEC002' }, { file: 'src/b.js' }])('changes with %j', (other) => {
    expect(of({ ...documented, ...other })).not.toBe(of(documented));
  });

  it('of a package is of its version', () => {
    const other = { ...recorded, message: packageMessage.replace('1.0.0', '1.0.1') };
    expect(of(other)).not.toBe(of(recorded));
    expect(of({ ...recorded, line: 1 })).toBe(of(recorded));
  });

  it('numbers equal ones from the top of the file, in whatever order they are listed', () => {
    const lower = { ...documented, line: 80 };
    const byLine = (...entries: readonly unknown[]) =>
      Object.fromEntries(
        findings(...entries).map((found) => [found.locations[0]?.startLine, found.fingerprint]),
      );
    expect(byLine(documented, lower)).toEqual(byLine(lower, documented));
    expect(new Set(Object.values(byLine(documented, lower))).size).toBe(2);
  });
});

describe('what cannot be read', () => {
  it('counts as a finding of unknown severity', () => {
    const { findings, unreadable, severities } = normalise([null, 'x', 3, [], documented], levels);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'rafter-unreadable',
      'rafter-unreadable',
      'rafter-unreadable',
      'rafter-unreadable',
      'SEC001',
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(5);
    expect([unreadable, severities]).toEqual([4, ['unknown', 'unknown', 'unknown', 'unknown', 'high']]);
  });

  it('of a single entry is left out', () => {
    expect(only({ rule_id: {}, level: [], file: 3, line: 'x', message: null, result: 'x' })).toMatchObject({
      ruleId: 'rafter-unnamed',
      title: 'rafter-unnamed',
      severity: 'unknown',
    });
  });

  it('because it is long is cut', () => {
    const long = 'x'.repeat(20_000);
    const found = only({ rule_id: long, message: long, description: long, suggestion: long, file: long });
    expect(found.ruleId).toHaveLength(200);
    expect(found.title).toHaveLength(300);
    expect(found.description).toHaveLength(10_000);
    expect(found.remediation).toHaveLength(10_000);
  });
});

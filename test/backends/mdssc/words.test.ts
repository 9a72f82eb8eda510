import { describe, expect, it } from 'vitest';
import { isPurl, purlOf } from '../../../src/backends/mdssc/results/purl.ts';
import { factsIn, looksUnsettled, worseFacts } from '../../../src/backends/mdssc/scan/facts.ts';
import { joinScanIds, splitScanIds } from '../../../src/backends/mdssc/scan/scan-ids.ts';
import { uploadName } from '../../../src/backends/mdssc/scan/start.ts';
import { stateIn, worstOf } from '../../../src/backends/mdssc/scan/state.ts';
import { addressOf, pathOf } from '../../../src/backends/mdssc/wire/address.ts';
import { folded } from '../../../src/backends/mdssc/wire/fold.ts';
import { isScanId } from '../../../src/core/model/scan.ts';

describe('the address', () => {
  it.each([
    ['https://mdssc.example', 'https://mdssc.example'],
    ['https://mdssc.example/', 'https://mdssc.example'],
    ['https://mdssc.example/api', 'https://mdssc.example'],
    ['https://mdssc.example/api/', 'https://mdssc.example'],
    ['https://mdssc.example/api/v1', 'https://mdssc.example'],
    ['https://mdssc.example/API/V1//', 'https://mdssc.example'],
    ['https://proxy.example:8443/security/mdssc/api/v1', 'https://proxy.example:8443/security/mdssc'],
    ['http://localhost:8001', 'http://localhost:8001'],
    ['https://host.example/rapi', 'https://host.example/rapi'],
  ])('%s', (given, root) => {
    const address = addressOf(new URL(given));
    expect(address.root).toBe(root);
    expect(address.api.href).toBe(`${root}/api/v1/`);
  });

  it('encodes what is put into a path', () => {
    expect(pathOf('scans', 'a/../b?c#d=')).toBe('scans/a%2F..%2Fb%3Fc%23d%3D');
  });
});

describe('the state', () => {
  it.each([
    ['NotStarted', 'queued'],
    ['Pending', 'queued'],
    ['RUNNING', 'running'],
    ['Scanning', 'running'],
    ['In Progress', 'running'],
    ['in_progress', 'running'],
    ['Cancelled', 'cancelled'],
    ['canceled', 'cancelled'],
    ['Failed', 'failed'],
    ['Error', 'failed'],
    ['Completed', 'completed'],
    ['finished', 'completed'],
    ['Success', 'completed'],
    [0, 'queued'],
    [1, 'running'],
    [2, 'cancelled'],
    [3, 'failed'],
    [4, 'completed'],
    ['4', 'completed'],
  ])('%s is %s, wherever it stands', (word, state) => {
    for (const scan of [
      { ScanningState: word },
      { ScanStatus: { ScanningState: word } },
      { ScanStatus: word },
      { Status: word },
      { state: word },
      { scanningState: word, status: 'Failed' },
    ])
      expect(stateIn(folded(scan))).toEqual({ state });
  });

  it.each([['constructor'], ['toString'], ['__proto__'], ['Queued2'], [5], [-1], [200]])(
    '%s is unknown, and said',
    (word) => {
      expect(stateIn({ scanningstate: word })).toEqual({ state: 'unknown', detail: String(word) });
    },
  );

  it.each([[undefined], [null], [[]], ['Completed'], [{}], [{ scanstatus: {} }], [{ status: true }]])(
    '%j says nothing',
    (scan) => expect(stateIn(scan)).toBeUndefined(),
  );

  it('of several scans is the worst', () => {
    const of = (...states: ('completed' | 'running' | 'failed' | 'unknown' | 'queued' | 'cancelled')[]) =>
      worstOf(states.map((state) => ({ state })));
    expect(of('completed')).toEqual({ state: 'completed' });
    expect(of('completed', 'completed')).toEqual({ state: 'completed', detail: '2 of 2 scans' });
    expect(of('completed', 'running')).toEqual({ state: 'running', detail: '1 of 2 scans' });
    expect(of('completed', 'queued', 'running').state).toBe('running');
    expect(of('running', 'unknown').state).toBe('unknown');
    expect(of('completed', 'cancelled', 'running').state).toBe('cancelled');
    expect(of('cancelled', 'failed', 'completed').state).toBe('failed');
  });
});

describe('scan ids', () => {
  it('are joined to one that is a scan id, and parted again', () => {
    const ids = ['0198c0de-1111-7222-8333-444455556666', '17', 'a_b'];
    const joined = joinScanIds(ids);
    expect(isScanId(joined)).toBe(true);
    expect(splitScanIds(joined)).toEqual(ids);
  });

  it.each(['', 'a.b', '../x', 'a b', '-a', 'ä'])("'%s' cannot be one", (id) => {
    expect(() => joinScanIds(['ok', id])).toThrow('cannot be used');
  });
});

describe('the numbers of a scan', () => {
  const zero = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };

  it('are read nested', () => {
    const scan = {
      ScanInformation: {
        VulnerabilityIssues: { critical: 1, high: 4, medium: 7, low: 2, unknown: 3 },
        Malware: false,
        Secret: true,
        Licenses: { BlockedLicensesCount: 2 },
      },
      Package: { TotalPackages: 312, VulnerablePackages: 9 },
    };
    expect(factsIn(folded(scan))).toEqual({
      vulnerabilities: { critical: 1, high: 4, medium: 7, low: 2, info: 0, unknown: 3 },
      malware: { count: 0, exact: true },
      secrets: { count: 1, exact: false },
      blockedLicenses: { count: 2, exact: true },
      packages: 312,
      vulnerablePackages: 9,
    });
  });

  it('are read flat', () => {
    const scan = {
      scanStatus: 'Completed',
      vulnerabilityIssues: { Critical: '0', High: 1 },
      infectedFiles: 0,
      filesWithSecrets: 2,
      blockedLicensesCount: 0,
    };
    expect(factsIn(folded(scan))).toEqual({
      vulnerabilities: { ...zero, high: 1 },
      malware: { count: 0, exact: true },
      secrets: { count: 2, exact: true },
      blockedLicenses: { count: 0, exact: true },
    });
  });

  it.each([
    [{ vulnerabilityissues: {} }],
    [{ vulnerabilityissues: { total: 3 } }],
    [{ vulnerabilityissues: { critical: -1 } }],
    [{ vulnerabilityissues: { critical: 1.5, high: 0 } }],
    [{ vulnerabilityissues: { critical: 'many', high: 0 } }],
    [{ vulnerabilityissues: [{ severity: 'High' }] }],
    [{ malware: 'no', secret: null }],
    ['x'],
    [null],
  ])('are never taken as zero: %j', (scan) => {
    expect(factsIn(scan)).toEqual({});
  });

  it('of two readings are the worse of each', () => {
    const a = factsIn({ vulnerabilityissues: { critical: 1, high: 0 }, secret: true, totalpackages: 0 });
    const b = factsIn({
      vulnerabilityissues: { critical: 0, high: 2 },
      secret: 3,
      totalpackages: 5,
      malware: false,
    });
    expect(worseFacts(a, b)).toEqual({
      vulnerabilities: { ...zero, critical: 1, high: 2 },
      secrets: { count: 3, exact: true },
      malware: { count: 0, exact: true },
      packages: 5,
    });
    expect(worseFacts(b, a)).toEqual(worseFacts(a, b));
  });

  it('may still come while there are none at all', () => {
    expect(looksUnsettled({})).toBe(true);
    expect(looksUnsettled({ vulnerabilities: zero, packages: 0, malware: { count: 0, exact: true } })).toBe(
      true,
    );
    expect(looksUnsettled({ packages: 1 })).toBe(false);
    expect(looksUnsettled({ vulnerabilities: { ...zero, low: 1 } })).toBe(false);
    expect(looksUnsettled({ secrets: { count: 1, exact: false } })).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['pkg:npm/x@1', true],
    ['pkg:npm/', false],
    ['pkg:npm/a b', false],
    ['https://x/y', false],
    ['', false],
  ])("'%s' is a package URL: %s", (text, expected) => expect(isPurl(text)).toBe(expected));

  it.each([
    ['npm', '@Angular/Core', '1.0.0', 'pkg:npm/%40angular/core@1.0.0'],
    ['PyPI', 'Typing_Extensions', '4', 'pkg:pypi/typing-extensions@4'],
    ['Maven', 'org.apache:commons', '1', 'pkg:maven/org.apache/commons@1'],
    ['Go', 'github.com/Acme/x', 'v1', 'pkg:golang/github.com/acme/x@v1'],
    ['NuGet', 'Newtonsoft.Json', '', 'pkg:nuget/Newtonsoft.Json'],
    ['crates.io', 'serde', '1+a', 'pkg:cargo/serde@1%2Ba'],
    ['constructor', 'x', '1', ''],
    ['', 'x', '1', ''],
    ['npm', '', '1', ''],
  ])('of a package of %s: %s %s', (ecosystem, name, version, purl) => {
    expect(purlOf(ecosystem, name, version)).toBe(purl);
  });

  it('of an upload hold the order, and nothing odd', () => {
    const target = { path: '/x', repository: 'https://host/acme/Sh"o\r\np.git', sha: 'c'.repeat(40) };
    const key = 'ab'.repeat(32);
    expect(uploadName({ target, key })).toBe('Shop-cccccccccccc-abababababababab.tar.gz');
    expect(uploadName({ target: { path: '/x' }, key })).toBe('source-abababababababab.tar.gz');
  });

  it('are folded without touching prototypes', () => {
    const value = folded(JSON.parse('{"__PROTO__":{"Admin":true},"A":[{"B":1}]}'));
    expect(value).toHaveProperty('a', [{ b: 1 }]);
    expect((value as { admin?: unknown }).admin).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { reportKinds } from '../../src/core/model/report.ts';
import { deliveredFileName, isReportName, reportFileNames } from '../../src/core/model/report-names.ts';

const content = new Uint8Array();

describe('the name of a report that the backend delivers', () => {
  it.each([
    [{ kind: 'pdf' }, 'scangate.pdf'],
    [{ kind: 'pdf', name: 'sbom' }, 'scangate-sbom.pdf'],
    [{ kind: 'cyclonedx', name: 'image-2' }, 'scangate-image-2.cdx.json'],
    [{ kind: 'sarif', name: 'sast' }, 'scangate-sast.sarif'],
    [{ kind: 'junit', name: 'x' }, 'scangate-x.junit.xml'],
    [{ kind: 'other', name: 'results', extension: 'xlsx' }, 'scangate-results.xlsx'],
    [{ kind: 'other', name: 'results' }, 'scangate-results.json'],
    [{ kind: 'other' }, 'scangate-other.json'],
  ] as const)('%j is %s, which is known for ours later', (report, fileName) => {
    expect(deliveredFileName({ ...report, content })).toBe(fileName);
    expect(isReportName(fileName)).toBe(true);
  });

  it.each([
    { kind: 'other', name: 'state', extension: 'json' },
    { kind: 'cyclonedx', name: 'merged' },
    { kind: 'pdf', name: '' },
    { kind: 'pdf', name: '../x' },
    { kind: 'pdf', name: 'A' },
    { kind: 'pdf', name: 'a'.repeat(200) },
    { kind: 'pdf', name: 'a--b' },
  ] as const)('is none for %j', (report) => {
    expect(deliveredFileName({ ...report, content })).toBeUndefined();
  });
});

describe('the names of reports', () => {
  it('are known, each of them', () => {
    for (const kind of reportKinds)
      for (const name of reportFileNames[kind]) expect(isReportName(name)).toBe(true);
  });

  it.each(['scangate-state.json', 'scangate.txt', 'notes-scangate.json', 'scangate-.pdf', '.env', ''])(
    'are not %j',
    (name) => {
      expect(isReportName(name)).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { mergeFindings } from '../../../src/reports/cyclonedx/merge.ts';
import { aFailedResult, aFinding, aSecretFinding } from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { awkwardResult, decidedResult } from '../samples.ts';
import { contextOf, cycloneDxOf, textOf } from '../support.ts';
import { judgeBom } from '../validators.ts';

const theirs = {
  $schema: 'http://cyclonedx.org/schema/bom-1.4.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.4',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 7,
  metadata: { timestamp: '2026-01-01T00:00:00Z', tools: [{ vendor: 'Acme', name: 'scanner' }] },
  components: [
    {
      type: 'application',
      name: 'web',
      'bom-ref': 'web',
      components: [
        {
          type: 'library',
          name: 'lodash',
          version: '4.17.20',
          'bom-ref': 'c-1',
          purl: 'pkg:npm/lodash@4.17.20',
        },
      ],
    },
  ],
  dependencies: [{ ref: 'web', dependsOn: ['c-1'] }],
  vulnerabilities: [{ id: 'CVE-2021-23337', affects: [{ ref: 'c-1' }] }],
};

function merge(bom: object, result: ScanResult): string {
  return textOf(mergeFindings(Buffer.from(JSON.stringify(bom)), result, contextOf(result)));
}

describe('a bill of materials with our findings', () => {
  it('says what the backend said, and names its components as it does', async () => {
    const other = aFinding({ ruleId: 'CVE-2020-8203' });
    const elsewhere = aFinding({
      ruleId: 'CVE-2022-0001',
      component: { purl: 'pkg:npm/ws@8.0.0', name: 'ws', version: '8.0.0' },
    });
    const text = merge(theirs, aFailedResult([aFinding(), other, elsewhere, aSecretFinding()]));
    const { serialNumber, ...bom } = JSON.parse(text);
    expect(bom).toMatchObject({
      specVersion: '1.6',
      version: 1,
      metadata: theirs.metadata,
      dependencies: theirs.dependencies,
    });
    expect(serialNumber).not.toBe(theirs.serialNumber);
    expect(bom.components).toEqual([
      ...theirs.components,
      expect.objectContaining({ 'bom-ref': 'pkg:npm/ws@8.0.0' }),
    ]);
    const told = bom.vulnerabilities.map(({ id, affects }: (typeof theirs.vulnerabilities)[number]) => [
      id,
      affects[0]?.ref,
    ]);
    expect(told).toEqual([
      ['CVE-2021-23337', 'c-1'],
      ['CVE-2020-8203', 'c-1'],
      ['CVE-2022-0001', 'pkg:npm/ws@8.0.0'],
    ]);
    expect(await judgeBom(text)).toBeUndefined();
  });

  it('keeps a later version', () => {
    expect(JSON.parse(merge({ ...theirs, specVersion: '1.7' }, aFailedResult())).specVersion).toBe('1.7');
  });

  it('has the same bytes for the same input', () => {
    expect(merge(theirs, decidedResult())).toBe(merge(theirs, decidedResult()));
  });

  it('takes a component that has no package URL by its name', () => {
    const components = [{ type: 'library', name: 'lodash', 'bom-ref': 'pkg:npm/lodash@4.17.20' }];
    const bom = JSON.parse(merge({ ...theirs, components, vulnerabilities: [] }, aFailedResult()));
    expect(bom.components).toEqual(components);
  });

  it(`is valid whatever the text${naughtyNote}`, async () => {
    expect(await judgeBom(merge(theirs, awkwardResult()))).toBeUndefined();
    expect(await judgeBom(merge(JSON.parse(cycloneDxOf(awkwardResult())), awkwardResult()))).toBeUndefined();
  });
});

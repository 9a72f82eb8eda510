import { describe, expect, it } from 'vitest';
import { judgeCycloneDx } from '../../doubles/judges.ts';
import {
  aBrokenRun,
  aComponent,
  aFailedResult,
  aFinding,
  anIncompleteResult,
  anSbom,
  aProject,
  aScanResult,
  aSecretFinding,
} from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { decidedResult, samples } from '../samples.ts';
import { cycloneDxOf } from '../support.ts';

function bomOf(result: Parameters<typeof cycloneDxOf>[0]) {
  return JSON.parse(cycloneDxOf(result));
}

describe("CycloneDX's own validator", () => {
  it.each(samples)(`accepts the BOM of: %s${naughtyNote}`, async (_, result) => {
    expect(await judgeCycloneDx(cycloneDxOf(result))).toBeUndefined();
  });

  it('would have complained', async () => {
    const bom = bomOf(aFailedResult());
    bom.vulnerabilities[0].ratings[0].severity = 'moderate';
    expect(await judgeCycloneDx(JSON.stringify(bom))).toBeDefined();
  });
});

describe('the bill of materials', () => {
  it('is the same for the same result, and has another number for another one', () => {
    const bom = cycloneDxOf(aFailedResult());
    expect(cycloneDxOf(aFailedResult())).toBe(bom);
    expect(JSON.parse(bom).serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    );
    expect(bomOf(aScanResult()).serialNumber).not.toBe(JSON.parse(bom).serialNumber);
  });

  it('says what must be known about it', () => {
    const { properties } = bomOf({ ...decidedResult(), grading: 'pass-fail' }).metadata;
    expect(properties).toEqual(
      expect.arrayContaining([
        { name: 'gitlab:meta:schema_version', value: '1' },
        { name: 'scangate:grading', value: 'pass-fail' },
        {
          name: 'scangate:notice',
          value: 'The bill of materials was read from the checkout by Scangate, not by local.',
        },
      ]),
    );
  });

  it('is dated by the result, not by the clock', () => {
    expect(bomOf(aScanResult()).metadata.timestamp).toBe('2026-03-01T10:00:02.500Z');
  });

  it('has the project at the root of the checkout as its subject', () => {
    const { metadata, components, dependencies } = bomOf(aScanResult());
    expect(metadata.component).toMatchObject({ type: 'application', 'bom-ref': 'project:.', name: 'shop' });
    expect(metadata.component.externalReferences).toEqual([
      {
        type: 'vcs',
        url: 'https://code.example/acme/shop',
        comment: 'commit 0123456789abcdef0123456789abcdef01234567',
      },
    ]);
    expect(components).toHaveLength(1);
    expect(dependencies).toEqual([{ ref: 'project:.', dependsOn: ['pkg:npm/lodash@4.17.20'] }]);
  });

  it('has the checkout as its subject when no project lies at its root', () => {
    const sbom = anSbom({
      projects: [
        aProject({ id: 'a', path: 'a', name: 'a' }),
        aProject({ id: 'b', path: 'b', name: 'b' }),
        aProject({ id: 'lib', path: 'lib', name: 'lib' }),
      ],
      components: [],
      dependencies: [{ ref: 'a', dependsOn: ['lib'] }],
    });
    const { metadata, components, dependencies } = bomOf(aScanResult({ sbom }));
    expect(metadata.component).toMatchObject({ 'bom-ref': 'scangate:checkout', name: 'shop' });
    expect(components.map((c: { name: string }) => c.name)).toEqual(['a', 'b', 'lib']);
    expect(dependencies).toContainEqual({ ref: 'scangate:checkout', dependsOn: ['a', 'b'] });
  });

  it('tells scopes, groups, digests and where each component is locked', () => {
    const components = [
      aComponent({ name: '@angular/core', version: '20.0.0', scope: 'development' }),
      aComponent({
        name: 'fsevents',
        version: '2.3.3',
        scope: 'optional',
        hashes: [{ algorithm: 'SHA-1', hex: 'ab' }],
      }),
    ];
    expect(bomOf(aScanResult({ sbom: anSbom({ components }) })).components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40angular/core@20.0.0',
        group: '@angular',
        name: 'core',
        version: '20.0.0',
        scope: 'excluded',
        hashes: [{ alg: 'SHA-512', content: '0123456789abcdef'.repeat(8) }],
        licenses: [{ license: { id: 'MIT' } }],
        purl: 'pkg:npm/%40angular/core@20.0.0',
        properties: [
          { name: 'cdx:npm:package:development', value: 'true' },
          { name: 'scangate:lockfile', value: 'package-lock.json' },
          { name: 'gitlab:dependency_scanning:input_file:path', value: 'package-lock.json' },
          { name: 'gitlab:dependency_scanning:category', value: 'development' },
        ],
      },
      expect.objectContaining({ name: 'fsevents', scope: 'optional' }),
    ]);
  });

  it.each([
    [['MIT'], [{ license: { id: 'MIT' } }]],
    [['mit'], [{ license: { name: 'mit' } }]],
    [['(MIT OR Apache-2.0)'], [{ expression: '(MIT OR Apache-2.0)' }]],
    [
      ['GPL-2.0-only WITH Classpath-exception-2.0'],
      [{ expression: 'GPL-2.0-only WITH Classpath-exception-2.0' }],
    ],
    [['LicenseRef-house'], [{ expression: 'LicenseRef-house' }]],
    [['SEE LICENSE IN LICENSE.md'], [{ license: { name: 'SEE LICENSE IN LICENSE.md' } }]],
    [['Apache OR MIT'], [{ license: { name: 'Apache OR MIT' } }]],
    [
      ['MIT', 'MIT OR ISC', 'MIT'],
      [{ license: { id: 'MIT' } }, { license: { name: 'MIT OR ISC' } }],
    ],
    [[' ', ''], undefined],
    [['('.repeat(100_000)], [{ license: { name: '('.repeat(100_000) } }]],
  ])('licences %.60j', async (licenses, expected) => {
    const result = aScanResult({ sbom: anSbom({ components: [aComponent({ licenses })] }) });
    expect(bomOf(result).components[0].licenses).toEqual(expected);
    expect(await judgeCycloneDx(cycloneDxOf(result))).toBeUndefined();
  });

  it('says that it is incomplete when something was not read', () => {
    const aggregateOf = (result: Parameters<typeof cycloneDxOf>[0]) =>
      bomOf(result).compositions[0].aggregate;
    expect(aggregateOf(aScanResult())).toBe('complete');
    expect(aggregateOf(anIncompleteResult())).toBe('incomplete');
    expect(aggregateOf(aBrokenRun())).toBe('incomplete');
    expect(aggregateOf(aScanResult({ checks: [] }))).toBe('unknown');
    expect(bomOf(anIncompleteResult()).metadata.properties).toContainEqual({
      name: 'scangate:check:vulnerabilities',
      value: 'not-checked',
    });
  });
});

describe('the vulnerabilities in it', () => {
  it('carry what is known about each', () => {
    expect(bomOf(aFailedResult()).vulnerabilities).toEqual([
      {
        'bom-ref': aFinding().fingerprint,
        id: 'CVE-2021-23337',
        source: { name: 'NVD', url: 'https://nvd.nist.gov/vuln/detail/CVE-2021-23337' },
        references: [
          {
            id: 'GHSA-35jh-r3h4-6jhm',
            source: { name: 'GitHub Advisories', url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm' },
          },
        ],
        ratings: [
          { source: { name: 'Scangate' }, severity: 'high', method: 'other' },
          { score: 7.2, method: 'CVSSv31', vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' },
        ],
        cwes: [94],
        description: 'Command injection in lodash',
        detail: 'Versions before 4.17.21 allow command injection through the template function.',
        recommendation: 'Upgrade lodash from 4.17.20 to 4.17.21.',
        advisories: [{ url: 'https://osv.dev/vulnerability/CVE-2021-23337' }],
        affects: [{ ref: 'pkg:npm/lodash@4.17.20', versions: [{ version: '4.17.20', status: 'affected' }] }],
      },
    ]);
  });

  it('say what was decided about those that are ignored, and last', () => {
    const { vulnerabilities } = bomOf(decidedResult());
    expect(vulnerabilities.map((v: { id: string; analysis?: unknown }) => [v.id, v.analysis])).toEqual([
      ['CVE-2021-23337', undefined],
      ['GHSA-29mw-wpgm-hmr9', undefined],
      [
        'CVE-2020-8203',
        {
          detail: 'Ignored until 2027-01-31: The function is not called <b>anywhere</b>',
        },
      ],
    ]);
    expect(vulnerabilities[0].recommendation).toBe(
      'Upgrade lodash from 4.17.20 to 4.17.21.\nTake the function out of the templates.',
    );
    expect(vulnerabilities[1].properties).toEqual([{ name: 'scangate:baseline', value: 'new' }]);
  });

  it('leave out secrets', () => {
    const text = cycloneDxOf(aFailedResult([aSecretFinding()]));
    expect(JSON.parse(text).vulnerabilities).toEqual([]);
    expect(text).not.toContain('AWSAccessKeyID');
  });

  it('bring their component along when there is no bill of materials', () => {
    const { sbom: _, ...result } = aFailedResult();
    expect(bomOf(result).components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/lodash@4.17.20',
        name: 'lodash',
        version: '4.17.20',
        purl: 'pkg:npm/lodash@4.17.20',
      },
    ]);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import {
  aBrokenRun,
  aComponent,
  anIncompleteResult,
  anSbom,
  aProject,
  aScanResult,
} from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { samples } from '../samples.ts';
import { spdxOf } from '../support.ts';
import { judgeBySpdxTools, spdxToolsMayBeAbsent, spdxToolsNote } from '../tools.ts';

function documentOf(result: ScanResult) {
  return JSON.parse(spdxOf(result));
}

describe(`the validator of the SPDX project${spdxToolsNote}`, () => {
  async function judge(text: string): Promise<unknown> {
    const folder = await mkdtemp(join(tmpdir(), 'spdx-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'scangate.spdx.json');
    await writeFile(file, text);
    return judgeBySpdxTools(file);
  }

  it.skipIf(spdxToolsMayBeAbsent).each(samples)(
    `accepts the document of: %s${naughtyNote}`,
    async (_, result) => {
      expect(await judge(spdxOf(result))).toBeUndefined();
    },
  );

  it.skipIf(spdxToolsMayBeAbsent)('would have complained', async () => {
    const document = documentOf(aScanResult());
    document.relationships[0].relatedSpdxElement = 'SPDXRef-nobody';
    expect(await judge(JSON.stringify(document))).toContain('SPDXRef-nobody');
  });
});

describe('the document', () => {
  it('is the same for the same result, and has another namespace for another one', () => {
    const text = spdxOf(aScanResult());
    expect(spdxOf(aScanResult())).toBe(text);
    const { documentNamespace, creationInfo } = JSON.parse(text);
    expect(documentNamespace).toMatch(/^https:\/\/spdx\.org\/spdxdocs\/scangate-[0-9a-f-]{36}$/);
    expect(documentOf(anIncompleteResult()).documentNamespace).not.toBe(documentNamespace);
    expect(creationInfo).toEqual({ created: '2026-03-01T10:00:02Z', creators: ['Tool: scangate-0.1.0'] });
  });

  it('describes the project at the root, and what it depends on', () => {
    const { packages, relationships } = documentOf(aScanResult());
    const [shop, lodash] = packages;
    expect(shop).toMatchObject({
      name: 'shop',
      versionInfo: '1.0.0',
      sourceInfo: 'From https://code.example/acme/shop, commit 0123456789abcdef0123456789abcdef01234567',
    });
    expect(lodash).toEqual({
      SPDXID: expect.stringMatching(/^SPDXRef-Package-npm-lodash-4\.17\.20-[0-9a-f]{12}$/),
      name: 'lodash',
      versionInfo: '4.17.20',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'MIT',
      copyrightText: 'NOASSERTION',
      checksums: [{ algorithm: 'SHA512', checksumValue: '0123456789abcdef'.repeat(8) }],
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: 'pkg:npm/lodash@4.17.20',
        },
      ],
      primaryPackagePurpose: 'LIBRARY',
    });
    const told = relationships.map((one: Record<string, string>) => Object.values(one));
    expect(told).toEqual([
      ['SPDXRef-DOCUMENT', 'DESCRIBES', shop.SPDXID],
      [shop.SPDXID, 'DEPENDS_ON', lodash.SPDXID],
    ]);
  });

  it('says that there may be more when something was not read', () => {
    for (const result of [anIncompleteResult(), aBrokenRun(), aScanResult({ checks: [] })]) {
      const { relationships, comment } = documentOf(result);
      expect(relationships.at(-1).relatedSpdxElement).toBe('NOASSERTION');
      expect(comment).toContain('Not known to be complete');
    }
    expect(documentOf(anIncompleteResult()).comment).toContain('yarn.lock: line 3 cannot be read');
    expect(documentOf(aScanResult())).not.toHaveProperty('comment');
  });

  it('tells workspaces and what is needed for development only', () => {
    const sbom = anSbom({
      projects: [aProject(), aProject({ id: 'project:a', path: 'a', name: 'a' })],
      components: [aComponent({ scope: 'development' }), aComponent({ scope: 'development' })],
    });
    const { packages } = documentOf(aScanResult({ sbom }));
    expect(packages.map(({ name, comment }: Record<string, string>) => [name, comment])).toEqual([
      ['shop', undefined],
      ['a', undefined],
      ['lodash', 'Needed for development only.'],
    ]);
  });

  it.each([
    [['MIT'], 'MIT', []],
    [['(MIT OR Apache-2.0)'], '(MIT OR Apache-2.0)', []],
    [['MIT', 'MIT OR ISC', 'MIT'], 'MIT AND (MIT OR ISC)', []],
    [[], 'NOASSERTION', []],
    [[' ', 'NOASSERTION'], 'NOASSERTION', []],
    [['NONE'], 'NONE', []],
    [['LicenseRef-house'], 'LicenseRef-house', ['The source gives the name only.']],
    [
      ['SEE LICENSE IN LICENSE.md'],
      /^LicenseRef-SEE-LICENSE-IN-LICENSE\.md-[0-9a-f]{12}$/,
      ['SEE LICENSE IN LICENSE.md'],
    ],
    [['☃'], /^LicenseRef-[0-9a-f]{12}$/, ['☃']],
    [['MIT', 'mit'], /^MIT AND LicenseRef-mit-[0-9a-f]{12}$/, ['mit']],
  ])('licences %j', (licenses, expression, texts) => {
    const document = documentOf(aScanResult({ sbom: anSbom({ components: [aComponent({ licenses })] }) }));
    const { packages, hasExtractedLicensingInfos: infos = [] } = document;
    expect(packages[1].licenseDeclared).toEqual(
      typeof expression === 'string' ? expression : expect.stringMatching(expression),
    );
    expect(infos.map((info: { extractedText: string }) => info.extractedText)).toEqual(texts);
    for (const { licenseId } of infos) expect(packages[1].licenseDeclared).toContain(licenseId);
  });

  it('gives each package a name of its own, whatever the text', () => {
    for (const [, result] of samples) {
      const ids = documentOf(result).packages.map(({ SPDXID }: { SPDXID: string }) => SPDXID);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
    }
  });
});

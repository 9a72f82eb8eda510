import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { byText } from '../../../../src/core/compare.ts';
import type { Finding } from '../../../../src/core/model/finding.ts';
import type { HttpClient } from '../../../../src/http/http-client.ts';
import { HttpError } from '../../../../src/http/http-client.ts';
import { type NpmRegistry, startNpmRegistry } from '../../../doubles/npm-registry.ts';
import { osvRecords } from '../../../doubles/osv-records/index.ts';
import { type OsvFault, type OsvServer, startOsvServer } from '../../../doubles/osv-server.ts';
import { recordingLogger } from '../../../doubles/recording-logger.ts';
import { temporaryTree } from '../checkout/temporary-tree.ts';
import { archiveOfRecords } from '../osv-db/archive.ts';
import { advisory } from '../osv-db/records.ts';
import { findIn, npm, rejectingClient } from './support.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function osv(...faults: OsvFault[]): Promise<OsvServer> {
  const server = await startOsvServer({ records: osvRecords, faults });
  closing.push(() => server.close());
  return server;
}

async function registry(advisories: object, options = {}): Promise<NpmRegistry> {
  const server = await startNpmRegistry(advisories as Record<string, unknown>, options);
  closing.push(() => server.close());
  return server;
}

const fresh = { modified: '2025-12-31T00:00:00Z' };
const newest = advisory('GHSA-9999-9999-9999', 'npm', 'unrelated', fresh);
const records = [...osvRecords, newest] as readonly { readonly id: string }[];

function database(
  files: Readonly<Record<string, Uint8Array>> = { 'npm/all.zip': archiveOfRecords(records) },
) {
  return temporaryTree(files);
}

const lodash = npm('lodash', '4.17.20');
const django = npm('Django', '4.2', { ecosystem: 'PyPI', purl: 'pkg:pypi/django@4.2' });
const down: OsvFault = { kind: 'status', status: 503 };

/** As the npm registry tells what `osvRecords` tell of lodash. */
const bulk = {
  lodash: [
    {
      id: 1106913,
      url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
      title: 'Command injection through the template function',
      severity: 'high',
      vulnerable_versions: '<4.17.21',
      cwe: ['CWE-77', 'CWE-94'],
      cvss: { score: 7.2, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' },
    },
    {
      id: 1106914,
      url: 'https://github.com/advisories/GHSA-29mw-wpgm-hmr9',
      title: 'Slow regular expression when numbers are parsed or text is trimmed',
      severity: 'moderate',
      vulnerable_versions: '>=4.0.0 <4.17.21',
      cwe: ['CWE-1333', 'CWE-400'],
      cvss: { score: 5.3, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L' },
    },
  ],
};

/** The registry knows neither the CVE nor the long description. */
function withoutWords({ ruleId: _, aliases: _aliases, description: _description, ...finding }: Finding) {
  return finding;
}

describe('where OSV answers', () => {
  it('asks nobody else', async () => {
    const npmRegistry = await registry(bulk);
    const { url } = await osv();
    const { check } = await findIn(url, [lodash], { npmRegistry: npmRegistry.url, osvDb: '/does/not/exist' });
    expect(npmRegistry.asked).toEqual([]);
    expect(check).toMatchObject({ state: 'complete', scope: `1 component, by ${url.origin}` });
  });
});

describe('where OSV does not answer', () => {
  it('asks the npm registry about npm packages, and finds the same', async () => {
    const npmRegistry = await registry(bulk, { path: '/mirror' });
    const expected = await findIn((await osv()).url, [lodash, npm('ws', '8.17.1')]);
    const logger = recordingLogger();
    const { findings, check } = await findIn((await osv(down)).url, [lodash, npm('ws', '8.17.1')], {
      npmRegistry: npmRegistry.url,
      logger,
    });
    expect(npmRegistry.asked).toEqual([{ lodash: ['4.17.20'], ws: ['8.17.1'] }]);
    expect(check).toMatchObject({
      state: 'complete',
      reasons: [],
      scope: `2 components, by ${npmRegistry.url.origin}`,
    });
    expect(findings.map(withoutWords).sort(byText(({ fingerprint }) => fingerprint))).toEqual(
      expected.findings.map(withoutWords).sort(byText(({ fingerprint }) => fingerprint)),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['GHSA-29mw-wpgm-hmr9', 'GHSA-35jh-r3h4-6jhm']);
    expect(logger.lines).toContainEqual(expect.stringMatching(/^warn .* gave no whole answer: .*503/));
  });

  it('asks a database about what nobody told', async () => {
    const npmRegistry = await registry(bulk);
    const files = {
      'PyPI/all.zip': archiveOfRecords([advisory('PYSEC-1', 'PyPI', 'django', { ...fresh, fixed: '4.2.1' })]),
    };
    const { findings, check } = await findIn((await osv(down)).url, [lodash, django], {
      npmRegistry: npmRegistry.url,
      osvDb: database(files),
    });
    expect(findings.map(({ component, fixVersions }) => [component?.name, fixVersions])).toEqual([
      ['lodash', ['4.17.21']],
      ['lodash', ['4.17.21']],
      ['Django', ['4.2.1']],
    ]);
    expect(check).toMatchObject({
      state: 'complete',
      scope: `2 components, by ${npmRegistry.url.origin} (1) and the database of 2025-12-31 (1)`,
    });
  });

  it('says what is left when nobody else knows it', async () => {
    const npmRegistry = await registry(bulk);
    const { findings, check } = await findIn((await osv(down)).url, [lodash, django], {
      npmRegistry: npmRegistry.url,
    });
    expect(findings).toHaveLength(2);
    expect(check).toMatchObject({
      state: 'incomplete',
      reasons: [expect.stringMatching(/^1 of 2 components were not checked to the end: .*503/)],
      scope: `1 of 2 components, by ${npmRegistry.url.origin}`,
    });
  });

  it('says both when the registry does not answer either', async () => {
    const npmRegistry = await registry({}, { status: 404 });
    const { check } = await findIn((await osv(down)).url, [lodash], { npmRegistry: npmRegistry.url });
    expect(check).toMatchObject({
      state: 'not-checked',
      reasons: [
        expect.stringMatching(/^the known vulnerabilities of 1 component were NOT checked: .*'osv-db'/),
        expect.stringMatching(/^the second try failed as well: POST .*404/),
      ],
    });
  });

  it.each<[string, string, string[]]>([
    ['the public OSV', 'https://api.osv.dev', ['https://api.osv.dev', `https://registry.${'npmjs'}.org`]],
    ['an OSV of its own', 'https://osv.example', ['https://osv.example']],
  ])('tells the public registry of packages only beside %s', async (_, osvUrl, expected) => {
    const asked: string[] = [];
    const client: HttpClient = {
      ...rejectingClient(new Error('not here')),
      send: ({ url }) => {
        asked.push(url.origin);
        return Promise.reject(new HttpError('network', 'nobody is there'));
      },
    };
    await findIn(new URL(osvUrl), [lodash, django], { client });
    expect(asked).toEqual(expected);
  });

  it('fills in an advisory that OSV lists and does not show', async () => {
    const unreadable: OsvFault = { kind: 'status', status: 404, on: 'vulns', id: 'GHSA-35jh-r3h4-6jhm' };
    const { findings, check } = await findIn((await osv(unreadable)).url, [lodash], { osvDb: database() });
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['CVE-2020-28500', 'medium'],
      ['CVE-2021-23337', 'high'],
    ]);
    expect(check).toMatchObject({ state: 'complete', reasons: [] });
  });

  it('keeps an advisory that nobody shows', async () => {
    const unreadable: OsvFault = { kind: 'status', status: 404, on: 'vulns', id: 'GHSA-35jh-r3h4-6jhm' };
    const osvDb = database({ 'npm/all.zip': archiveOfRecords([newest]) });
    const { findings, check } = await findIn((await osv(unreadable)).url, [lodash], { osvDb });
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['CVE-2020-28500', 'medium'],
      ['GHSA-35jh-r3h4-6jhm', 'unknown'],
    ]);
    expect(check.reasons).toEqual([expect.stringMatching(/^1 advisory could not be read/)]);
  });
});

describe('an npm registry', () => {
  const ask = async (advisories: object, ...versions: string[]) =>
    findIn(
      (await osv(down)).url,
      versions.map((version) => npm('it', version)),
      {
        npmRegistry: (await registry(advisories)).url,
      },
    );
  const one = {
    url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
    title: 'Something',
    severity: 'low',
    vulnerable_versions: '<2.0.0',
  };

  it('is believed about the versions that it names only', async () => {
    const advisories = { it: [{ ...one, vulnerable_versions: '>=1.0.0-rc.1 <1.2.0 || 3.x' }] };
    const { findings, check } = await ask(advisories, '1.0.0-rc.1', '1.1.0', '1.2.0', '3.9.0', '0.9.0');
    expect(findings.map(({ component, fixVersions }) => [component?.version, fixVersions])).toEqual([
      ['1.0.0-rc.1', ['1.2.0']],
      ['1.1.0', ['1.2.0']],
      ['3.9.0', ['4.0.0']],
    ]);
    expect(check.state).toBe('complete');
  });

  it.each([
    ['<=1.5.0', []],
    ['1.0.0', []],
    ['*', []],
    ['<2', ['2.0.0']],
  ])('names a fix for %s only where it is one', async (vulnerable_versions, expected) => {
    const { findings } = await ask({ it: [{ ...one, vulnerable_versions }] }, '1.0.0');
    expect(findings.map(({ fixVersions }) => fixVersions)).toEqual([expected]);
  });

  it('tells of malware', async () => {
    const malware = {
      ...one,
      title: 'Malware in it',
      severity: 'critical',
      cwe: ['CWE-506'],
      vulnerable_versions: '>=0',
    };
    const { findings } = await ask({ it: [malware] }, '1.0.0');
    expect(findings).toMatchObject([
      { category: 'malware', severity: 'critical', ruleId: 'GHSA-aaaa-bbbb-cccc' },
    ]);
  });

  it.each<[string, unknown]>([
    ['no list', { it: 'none' }],
    ['an advisory without an id', { it: [{ ...one, url: 'https://example.com' }] }],
    ['an advisory without a range', { it: [{ ...one, vulnerable_versions: 'some' }] }],
    ['an advisory of another shape', { it: [7] }],
    ['a list of names', ['it']],
  ])('is no answer with %s', async (_, advisories) => {
    const { findings, check } = await ask(advisories as object, '1.0.0');
    expect(findings).toEqual([]);
    expect(check.state).toBe('not-checked');
  });

  it('is no answer about a version that nobody can compare', async () => {
    const { check } = await ask({ it: [one] }, '99999999999999999999.0.0', '1.0.0');
    expect(check).toMatchObject({
      state: 'incomplete',
      reasons: [expect.stringMatching(/503/), expect.stringContaining('it@99999999999999999999.0.0')],
    });
  });

  it('is asked about 1,000 packages at once', async () => {
    const npmRegistry = await registry({});
    const components = Array.from({ length: 1_500 }, (_, at) => npm(`p-${at}`, '1.0.0'));
    const { check } = await findIn((await osv(down)).url, [...components, npm('p-0', '2.0.0')], {
      npmRegistry: npmRegistry.url,
    });
    expect(npmRegistry.asked.map((body) => Object.keys(body as object).length)).toEqual([1_000, 500]);
    expect(npmRegistry.asked[0]).toMatchObject({ 'p-0': ['1.0.0', '2.0.0'] });
    expect(check.state).toBe('complete');
  });

  it('has no entry by a name that every object has', async () => {
    const npmRegistry = await registry({});
    const { check } = await findIn((await osv(down)).url, [npm('constructor', '1.0.0')], {
      npmRegistry: npmRegistry.url,
    });
    expect(check.state).toBe('complete');
  });
});

describe('offline', () => {
  const offline = (osvDb: string, components = [lodash], more = {}) =>
    findIn(new URL('https://osv.example'), components, {
      client: rejectingClient(new Error('asked though it must not')),
      offline: true,
      osvDb,
      ...more,
    });

  it('asks the database only, and finds the same', async () => {
    const expected = await findIn((await osv()).url, [
      lodash,
      npm('ws', '7.5.0'),
      npm('leftpadded', '1.0.1'),
    ]);
    const { findings, check } = await offline(database(), [
      lodash,
      npm('ws', '7.5.0'),
      npm('leftpadded', '1.0.1'),
    ]);
    expect(findings).toEqual(expected.findings);
    expect(findings).not.toEqual([]);
    expect(check).toMatchObject({ state: 'complete', scope: '3 components, by the database of 2025-12-31' });
  });

  it('names an ecosystem that the database does not cover', async () => {
    const osvDb = database();
    const { check } = await offline(osvDb, [lodash, django]);
    expect(check).toMatchObject({
      state: 'incomplete',
      scope: '1 of 2 components, by the database of 2025-12-31',
      reasons: [`1 component was not checked (the database ${osvDb} does not cover PyPI): Django@4.2.`],
    });
    expect((await offline(osvDb, [django])).check.state).toBe('not-checked');
  });

  it.each<[string, Record<string, Uint8Array>]>([
    ['an empty folder', {}],
    ['an empty archive', { 'npm/all.zip': archiveOfRecords([]) }],
    ['a damaged archive', { 'npm/all.zip': archiveOfRecords(records).slice(0, 100) }],
  ])('takes %s for no answer', async (_, files) => {
    const { check } = await offline(database(files));
    expect(check.state).toBe('not-checked');
    expect(check.reasons.join()).toMatch(/does not cover npm/);
  });

  it('takes a path where nothing is for no answer', async () => {
    const { check } = await offline(join(database(), 'nothing'));
    expect(check).toMatchObject({
      state: 'not-checked',
      reasons: [expect.stringMatching(/cannot be read: ENOENT.*docs\/offline\.md/)],
    });
  });

  it('names a database that is too old, and still finds what it knows', async () => {
    const osvDb = database({ 'npm/all.zip': archiveOfRecords(osvRecords as { id: string }[]) });
    const { findings, check } = await offline(osvDb);
    expect(findings).toHaveLength(2);
    expect(check).toMatchObject({
      state: 'incomplete',
      reasons: [expect.stringMatching(/^the database .* is 93 days old, more than 7\. .*'db-max-age'/)],
      scope: '1 component, by the database of 2025-09-29',
    });
    expect((await offline(osvDb, [npm('safe', '1.0.0')])).check.state).toBe('incomplete');
    expect((await offline(osvDb, [lodash], { databaseMaxAgeDays: 93 })).check.state).toBe('complete');
  });

  it('names a database that tells no date, or one to come', async () => {
    const undated = database({
      'npm/all.zip': archiveOfRecords([advisory('A-1', 'npm', 'it', { modified: undefined })]),
    });
    expect((await offline(undated)).check).toMatchObject({
      state: 'incomplete',
      reasons: [expect.stringMatching(/^nothing tells how old the database .* is\./)],
    });
  });

  it('is incomplete with a file of the database that cannot be read', async () => {
    const osvDb = database({ 'npm/all.zip': archiveOfRecords(records), 'npm/bad.json': Buffer.from('{') });
    const { findings, check } = await offline(osvDb);
    expect(findings).toHaveLength(2);
    expect(check).toMatchObject({ state: 'incomplete', reasons: [expect.stringMatching(/bad\.json$/)] });
  });

  it('names a component whose version has no place among the versions of its advisories', async () => {
    const composer = { ecosystem: 'Packagist', purl: 'pkg:composer/acme/lib' };
    const osvDb = database({
      'osv.zip': archiveOfRecords([
        ...records,
        advisory('GHSA-1', 'Packagist', 'Acme/Lib', { fixed: '4.1.0' }),
      ]),
    });
    const { findings, check } = await offline(osvDb, [
      npm('acme/lib', 'dev-main', composer),
      npm('acme/other', 'dev-main', composer),
      npm('acme/lib', 'v4.0.9', composer),
      npm('acme/lib', '4.1', composer),
    ]);
    expect(findings.map(({ component }) => component?.version)).toEqual(['v4.0.9']);
    expect(check).toMatchObject({
      state: 'incomplete',
      scope: '3 of 4 components, by the database of 2025-12-31',
      reasons: [
        expect.stringMatching(
          /^1 component was not checked \(advisories exist, but .*\): acme\/lib@dev-main\.$/,
        ),
      ],
    });
  });

  it('asks nothing about no components', async () => {
    expect((await offline('/does/not/exist', [])).check).toMatchObject({ state: 'complete', reasons: [] });
  });
});

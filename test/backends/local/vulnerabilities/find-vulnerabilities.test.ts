import { afterEach, describe, expect, it } from 'vitest';
import { osvRecords } from '../../../doubles/osv-records/index.ts';
import { type OsvServer, type OsvServerOptions, startOsvServer } from '../../../doubles/osv-server.ts';
import { aComponent } from '../../../factories/model.ts';
import { findIn, npm } from './support.ts';

let server: OsvServer;
afterEach(() => server.close());

async function start(options: Partial<OsvServerOptions> = {}): Promise<URL> {
  server = await startOsvServer({ records: osvRecords, ...options });
  return server.url;
}

function batches() {
  return server.requests.filter(({ path }) => path === '/v1/querybatch');
}

describe('findVulnerabilities', () => {
  it('finds what the advisories say about each component', async () => {
    const url = await start();
    const lodash = npm('lodash', '4.17.20', { lockfiles: ['package-lock.json', 'web/package-lock.json'] });
    const { findings, check } = await findIn(url, [npm('left-pad', '1.3.0'), lodash]);

    expect(findings).toEqual([
      expect.objectContaining({ ruleId: 'CVE-2020-28500', severity: 'medium', fixVersions: ['4.17.21'] }),
      {
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        category: 'sca',
        severity: 'high',
        ruleId: 'CVE-2021-23337',
        title: 'Command injection through the template function',
        description: 'A caller who controls the `variable` option of `template` can run code of their own.',
        locations: [{ path: 'package-lock.json' }, { path: 'web/package-lock.json' }],
        component: { purl: 'pkg:npm/lodash@4.17.20', name: 'lodash', version: '4.17.20' },
        aliases: ['GHSA-35jh-r3h4-6jhm'],
        cwes: ['CWE-77', 'CWE-94'],
        ratings: [{ version: '3.1', vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', score: 7.2 }],
        fixVersions: ['4.17.21'],
        url: 'https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm',
      },
    ]);
    expect(check).toEqual({
      name: 'vulnerabilities',
      categories: ['sca', 'malware'],
      state: 'complete',
      reasons: [],
      scope: `2 components, by ${url.origin}`,
    });
  });

  it('finds nothing in versions that are fixed', async () => {
    const { findings, check } = await findIn(await start(), [npm('lodash', '4.17.21'), npm('ws', '8.17.1')]);
    expect(findings).toEqual([]);
    expect(check.state).toBe('complete');
  });

  it('asks by name, ecosystem and version, and never by purl', async () => {
    await findIn(await start(), [npm('@angular/core', '17.0.0')]);
    expect(server.requests).toEqual([
      {
        method: 'POST',
        path: '/v1/querybatch',
        queries: [{ package: { name: '@angular/core', ecosystem: 'npm' }, version: '17.0.0' }],
      },
    ]);
  });

  it('asks for a Python package by the one spelling of its name, and for others as they are spelled', async () => {
    const python = aComponent({ ecosystem: 'PyPI', name: 'Ruamel.YAML_clib', version: '0.2.15' });
    const rust = aComponent({ ecosystem: 'crates.io', name: 'once_Cell', version: '1.0.0' });
    await findIn(await start(), [python, rust]);
    expect(batches().flatMap(({ queries }) => queries)).toEqual([
      { package: { name: 'ruamel-yaml-clib', ecosystem: 'PyPI' }, version: '0.2.15' },
      { package: { name: 'once_Cell', ecosystem: 'crates.io' }, version: '1.0.0' },
    ]);
  });

  it('asks nothing when there is nothing to ask', async () => {
    const { findings, check } = await findIn(await start(), []);
    expect(server.requests).toEqual([]);
    expect(findings).toEqual([]);
    expect(check).toMatchObject({ state: 'complete', scope: `0 components, by ${server.url.origin}` });
  });

  it('puts at most 1,000 queries into a batch and keeps each answer with its component', async () => {
    const components = Array.from({ length: 2_100 }, (_, index) => npm(`package-${index}`, '1.0.0'));
    components[0] = npm('minimist', '0.0.8');
    components[1_000] = npm('lodash', '4.17.20');
    components[2_099] = npm('ws', '8.0.0');
    const { findings, check } = await findIn(await start(), components);
    expect(batches().map(({ queries }) => queries.length)).toEqual([1_000, 1_000, 100]);
    expect(findings.map(({ component }) => component?.name)).toEqual(['minimist', 'lodash', 'lodash', 'ws']);
    expect(check).toMatchObject({ state: 'complete', scope: `2,100 components, by ${server.url.origin}` });
  });

  it('reads every page, asking again only for the components that have more', async () => {
    const url = await start({ pageSize: 1 });
    const { findings, check } = await findIn(url, [npm('minimist', '1.2.5'), npm('lodash', '4.17.20')]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'CVE-2021-44906',
      'CVE-2020-28500',
      'CVE-2021-23337',
    ]);
    expect(batches().map(({ queries }) => queries.length)).toEqual([2, 1]);
    expect(batches()[1]?.queries[0]).toMatchObject({
      package: { name: 'lodash' },
      page_token: expect.any(String),
    });
    expect(check.state).toBe('complete');
  });

  it('reads each advisory once, however many components have it', async () => {
    const components = ['4.17.18', '4.17.19', '4.17.20'].map((version) => npm('lodash', version));
    const { findings } = await findIn(await start(), components);
    expect(findings).toHaveLength(6);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(6);
    const read = server.requests.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect(read.sort()).toEqual(['/v1/vulns/GHSA-29mw-wpgm-hmr9', '/v1/vulns/GHSA-35jh-r3h4-6jhm']);
  });

  it.each(['/mirror/osv', '/mirror/osv/'])('works below a path such as %s', async (path) => {
    const url = await start({ pathPrefix: '/mirror/osv' });
    const { findings } = await findIn(new URL(path, url), [npm('ws', '8.0.0')]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['CVE-2024-37890']);
  });

  it('takes the severity from the vector when the database has no word for it', async () => {
    const { findings } = await findIn(await start(), [npm('ws', '8.0.0')]);
    expect(findings).toMatchObject([
      { ruleId: 'CVE-2024-37890', severity: 'high', ratings: [{ score: 7.5 }] },
    ]);
  });

  it('keeps a vulnerability whose severity nobody named', async () => {
    const { findings, check } = await findIn(await start(), [npm('ws', '6.0.0')]);
    expect(findings).toMatchObject([
      {
        ruleId: 'OSV-2024-1',
        severity: 'unknown',
        title: 'Memory grows while a connection is closing.',
        fixVersions: [],
      },
    ]);
    expect(check.state).toBe('complete');
  });

  it('drops withdrawn advisories', async () => {
    const { findings, check } = await findIn(await start(), [npm('ws', '7.5.0')]);
    expect(server.requests.map(({ path }) => path)).toContain('/v1/vulns/GHSA-5v72-xg48-5rpm');
    expect(findings).toEqual([]);
    expect(check.state).toBe('complete');
  });

  it.each(['2026-01-02T00:00:00Z', 'yesterday'])(
    'keeps one that is withdrawn from %s on',
    async (withdrawn) => {
      const url = await start({ records: [{ ...osvRecords[0], withdrawn }] });
      expect((await findIn(url, [npm('lodash', '4.17.20')])).findings).toHaveLength(1);
    },
  );

  it('reports malware once, as critical', async () => {
    const { findings } = await findIn(await start(), [npm('leftpadded', '1.0.1')]);
    expect(findings).toMatchObject([
      {
        category: 'malware',
        severity: 'critical',
        ruleId: 'GHSA-2222-3333-4444',
        aliases: ['MAL-2024-1'],
        fixVersions: [],
      },
    ]);
  });

  it('asks about components from git or an address by name and version, and says so', async () => {
    const { findings, check } = await findIn(await start(), [
      npm('lodash', '4.17.20', {
        purl: 'pkg:npm/lodash@4.17.20?vcs_url=git%2Bssh://git@example.com/lodash.git',
      }),
      npm('left', '1.0.0', { purl: 'pkg:npm/left@1.0.0?arch=x&download_url=https://example.com/left.tgz' }),
    ]);
    expect(findings.map((finding) => finding.component?.name)).toEqual(['lodash', 'lodash']);
    expect(check).toMatchObject({
      state: 'complete',
      scope: `2 components, by ${server.url.origin}; 2 from git or a download address, by name and version only`,
    });
  });

  it('says which components cannot be looked up, and does not ask about them', async () => {
    const { findings, check } = await findIn(await start(), [
      npm('lodash', '4.17.20'),
      npm('minimist', '', { purl: 'pkg:npm/minimist' }),
      npm('Flask', '1.0', { ecosystem: 'conda' }),
      ...['latest', '^1.0.0', '1.2.3.4', 'v1.2.3', 'c'.repeat(40)].map((version) => npm('ws', version)),
    ]);
    expect(batches().map(({ queries }) => queries.length)).toEqual([1]);
    expect(findings).toHaveLength(2);
    expect(check).toMatchObject({
      state: 'incomplete',
      scope: `1 of 8 components, by ${server.url.origin}; 1 not asked about: images, and actions and packages that are not called by a version`,
      reasons: [
        '1 component was not checked (no version): minimist.',
        '4 components were not checked (no version that an advisory could speak of): ws@latest, ws@^1.0.0, ws@1.2.3.4, ws@v1.2.3.',
        '1 component was not checked (of an ecosystem that OSV does not know): Flask@1.0.',
      ],
    });
  });
});

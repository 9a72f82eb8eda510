import { describe, expect, it } from 'vitest';
import { behaviours } from '../../../src/emulators/mdssc/behaviours.ts';
import { mdssc, order, shopId } from './server.ts';

const inPath = encodeURIComponent(shopId);

async function startedScan(server: Awaited<ReturnType<typeof mdssc>>, index = 0): Promise<string> {
  const { status, json } = await server.post('scans', order);
  expect(status).toBe(200);
  return (json.ScanIds as string[])[index] ?? '';
}

describe('who comes in', () => {
  it('is whoever has the key, in a header of any case', async () => {
    const server = await mdssc();
    expect((await server.call('version')).json).toMatchObject({ Version: '4.3.0' });
    expect((await server.call('version', {}, { apikey: server.emulator.credential })).status).toBe(200);
    const refused = await server.call('version', {}, { ApiKey: 'wrong' });
    expect(refused.status).toBe(401);
    expect(refused.json).toEqual({
      ResponseKey: 'Unauthorized',
      ResponseMessage: 'Authentication is required.',
    });
    expect((await server.call('version', {}, {})).status).toBe(401);
  });

  it('is whoever logs in, for an hour, which can be renewed before it ends', async () => {
    const server = await mdssc();
    const { username = '', password = '' } = server.emulator.otherCredentials ?? {};
    const login = await server.post('user/login', { Username: username, Password: password }, {});
    const { Token: token } = login.json.JwtToken as { Token: string };
    const bearer = { authorization: `Bearer ${token}` };
    expect((await server.call('version', {}, bearer)).status).toBe(200);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims.exp - claims.iat).toBe(3_600);
    server.pass(3_000_000);
    const renewed = await server.put('user/token', { AccessToken: token }, {});
    const { Token: second } = renewed.json.JwtToken as { Token: string };
    expect(second).not.toBe(token);
    server.pass(700_000);
    expect((await server.call('version', {}, bearer)).status).toBe(401);
    expect((await server.call('version', {}, { authorization: `Bearer ${second}` })).status).toBe(200);
    server.pass(3_600_000);
    expect((await server.put('user/token', { AccessToken: second }, {})).status).toBe(401);
  });

  it('is nobody with a wrong password', async () => {
    const server = await mdssc();
    const login = await server.post('user/login', { Username: 'ci', Password: 'wrong' }, {});
    expect(login).toMatchObject({ status: 400, json: { ResponseKey: 'InvalidCredentials' } });
  });

  it('gets the token as a cookie where that is played', async () => {
    const server = await mdssc({ play: ['cookie-login'] });
    const { username, password } = server.emulator.otherCredentials ?? {};
    const login = await server.post('user/login', { Username: username, Password: password }, {});
    expect(login.json).not.toHaveProperty('JwtToken');
    expect(login.headers.get('set-cookie')).toMatch(/^MDSSC_accessToken=ey[\w.-]+; Path=\/; HttpOnly/);
  });
});

describe('looking up', () => {
  it('gives workflows, services and references as the documents have them', async () => {
    const server = await mdssc();
    expect((await server.call('workflows/workflow-shop')).json).toEqual({
      Id: 'workflow-shop',
      Name: 'shop',
      ScanSources: [
        {
          ServiceId: 'service-github',
          ServiceName: 'github-acme',
          Repositories: [{ RepositoryId: shopId, RepositoryName: 'shop' }],
        },
      ],
    });
    expect((await server.call('services?content=true')).json).toMatchObject({
      ServiceDtos: [{ Id: 'service-github', Name: 'github-acme' }, { Id: 'service-gitlab' }],
    });
    expect((await server.call(`services/service-github/${inPath}/references?FilterValue=mai`)).json).toEqual({
      References: ['main'],
      TotalReferences: 1,
    });
    expect((await server.call('services/service-github?content=true&Search=blo')).json).toMatchObject({
      Repositories: [{ RepositoryName: 'blog' }],
    });
  });

  it.each([
    'workflows/nope',
    'services/nope',
    'services/nope/references',
    'scans/nope',
    'scans/nope/overview',
  ])('answers 404 in the envelope of the product: %s', async (path) => {
    const server = await mdssc();
    expect(await server.call(path)).toMatchObject({
      status: 404,
      json: { Result: 'Error', ResponseKey: expect.any(String), ResponseMessage: expect.any(String) },
    });
  });

  it('answers 206 where a connection is down', async () => {
    const server = await mdssc({ play: ['partial-services'] });
    expect(await server.call('services')).toMatchObject({
      status: 206,
      json: { StatusMessage: expect.stringContaining('bitbucket') },
    });
  });
});

describe('a start', () => {
  it('brings an id for each reference, and what is scanned', async () => {
    const server = await mdssc();
    const { json } = await server.post('scans', { ...order, RepositoryReferences: ['main', 'develop'] });
    expect(json).toMatchObject({
      ResponseKey: 'Success',
      ScanIds: [expect.any(String), expect.any(String)],
      ReferencesUsedForScanning: ['main', 'develop'],
      ProtocolType: 'GitHubSdk',
      RepositoryId: shopId,
      WorkflowName: 'shop',
    });
    expect(server.emulator.scans()).toHaveLength(2);
  });

  it.each([
    ['an unknown storage', { StorageId: 'nope' }],
    ['an unknown repository', { RepositoryId: 'nope' }],
    ['an unknown workflow', { WorkflowId: 'nope' }],
    ['an unknown scan type', { ScanType: 'Sometimes' }],
    ['an unknown reference', { RepositoryReferences: ['nope'] }],
    ['no reference', { RepositoryReferences: [] }],
    ['a reference that is no text', { RepositoryReferences: [1] }],
  ])('is refused with %s', async (_, change) => {
    const server = await mdssc();
    expect(await server.post('scans', { ...order, ...change })).toMatchObject({
      status: 400,
      json: { Result: 'Error', ResponseKey: 'BadRequest' },
    });
    expect(server.emulator.scans()).toHaveLength(0);
  });

  it('is refused where the body is no JSON', async () => {
    const server = await mdssc();
    const key = { ApiKey: server.emulator.credential };
    expect(await server.call('scans', { method: 'POST', body: '{' }, key)).toMatchObject({ status: 400 });
  });

  it('takes a file', async () => {
    const server = await mdssc();
    const form = new FormData();
    form.append('file', new File(['content'], 'shop.tar.gz'));
    form.append('workflowId', 'workflow-upload');
    const { status, json } = await server.call('scans/direct', { method: 'POST', body: form });
    expect(status).toBe(200);
    const [id] = json.ScanIds as string[];
    expect((await server.call(`scans/${id}`)).json).toMatchObject({
      FileName: 'shop.tar.gz',
      ScanStatus: 'NotStarted',
    });
    const empty = await server.call('scans/direct', { method: 'POST', body: new FormData() });
    expect(empty).toMatchObject({ status: 400, json: { ResponseMessage: "The field 'file' is required." } });
  });
});

describe('a scan', () => {
  it('goes through its states, then has its counts', async () => {
    const server = await mdssc();
    const id = await startedScan(server);
    const overview = async () => (await server.call(`scans/${id}/overview`)).json;
    expect(await overview()).toMatchObject({ ScanningState: 'NotStarted', Package: { TotalPackages: 0 } });
    server.pass(20_000);
    expect(await overview()).toMatchObject({ ScanningState: 'Running', ScanProgress: 50 });
    server.pass(20_000);
    expect(await overview()).toMatchObject({
      ScanningState: 'Completed',
      ScanInformation: {
        VulnerabilityIssues: { critical: 1, high: 2, medium: 1, low: 1, unknown: 0 },
        Malware: false,
        Secret: true,
        Licenses: { BlockedLicensesCount: 1 },
      },
      Package: { TotalPackages: 9, VulnerablePackages: 4 },
    });
  });

  it.each([
    ['failed', 'Failed'],
    ['cancelled', 'Cancelled'],
    ['clean', 'Completed'],
  ] as const)('ends in scenario %s as %s', async (scenario, state) => {
    const server = await mdssc({ scenario });
    const id = await startedScan(server);
    server.pass(40_000);
    expect((await server.call(`scans/${id}`)).json).toMatchObject({ ScanningState: state });
  });

  it('is stopped by a POST, but not once it has ended', async () => {
    const server = await mdssc();
    const id = await startedScan(server);
    expect((await server.post(`scans/${id}`)).json).toEqual({ StatusCode: 200 });
    expect(server.emulator.scans()).toEqual([{ id, target: 'shop@main', state: 'Cancelled', stopped: true }]);
    const second = await startedScan(server);
    server.pass(40_000);
    await server.post(`scans/${second}`);
    expect(server.emulator.scans()[0]).toMatchObject({ state: 'Completed', stopped: false });
  });

  it('is listed by state, by text and by repository', async () => {
    const server = await mdssc();
    const id = await startedScan(server);
    expect((await server.call('scans?Status=Running&Status=NotStarted&Search=SHOP')).json).toMatchObject({
      Scans: [{ Id: id, RepositoryReference: 'main', ScanningState: 'NotStarted' }],
      TotalCount: 1,
    });
    expect((await server.call('scans?Status=Completed')).json).toMatchObject({ Scans: [] });
    expect((await server.call('scans?Status=Nope')).status).toBe(400);
    expect((await server.call(`scans/service-github/${inPath}`)).json).toMatchObject([{ Id: id }]);
  });

  it('has packages, their vulnerabilities and files', async () => {
    const server = await mdssc();
    const id = await startedScan(server);
    server.pass(40_000);
    expect((await server.call(`packages?ScanId=${id}`)).json.TotalCount).toBe(9);
    expect((await server.call('packages/package-lodash/cves')).json).toMatchObject({
      Cves: [
        {
          Id: 'CVE-2021-23337',
          FixedVersions: ['4.17.21'],
          Severity: 'High',
          Source: 'NVD',
          Cwes: ['CWE-94'],
        },
      ],
    });
    const { json } = await server.call(`scans/${id}/files?page=2&pageSize=100`);
    expect(json.TotalCount).toBe(121);
    expect(json.Files).toHaveLength(21);
    expect((await server.call(`scans/${id}/files?page=0`)).status).toBe(400);
  });

  it('says a given word as its state', async () => {
    const server = await mdssc({ state: 'Quarantined' });
    const id = await startedScan(server);
    expect((await server.call(`scans/${id}`)).json).toMatchObject({ ScanningState: 'Quarantined' });
  });
});

describe('exports', () => {
  it('are of the latest scan of a reference, or of a scan', async () => {
    const server = await mdssc();
    const path = `export/cyclonedx/${inPath}?Reference=main`;
    expect((await server.call(path)).status).toBe(404);
    const id = await startedScan(server);
    server.pass(40_000);
    const bom = (await server.call(path)).json;
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bom.components).toHaveLength(9);
    expect(bom.vulnerabilities).toHaveLength(5);
    expect((await server.call(`export/cyclonedx/${inPath}?Reference=develop`)).status).toBe(404);
    expect((await server.call(`export/spdx/${inPath}?Reference=main`)).json).toMatchObject({
      '@context': expect.stringContaining('spdx.org'),
    });
    for (const kind of ['overview', 'sbom']) {
      const pdf = await server.call(`export/pdf/${kind}/${id}?ProductAddress=https://mdssc.example`);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      expect(pdf.text).toMatch(/^%PDF-1\.4[\s\S]*%%EOF\s*$/);
    }
  });
});

describe('odd behaviour', () => {
  it('is described in a sentence each', () => {
    for (const [name, sentence] of Object.entries(behaviours)) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('camel-case: other keys, numbers for words, in requests as well', async () => {
    const server = await mdssc({ play: ['camel-case'] });
    expect((await server.post('scans', order)).status).toBe(400);
    const { json } = await server.post('scans', { ...order, ScanType: 0 });
    expect(json).toMatchObject({ scanIds: [expect.any(String)], protocolType: 13 });
    server.pass(40_000);
    const [id] = json.scanIds as string[];
    expect((await server.call(`scans/${id}/overview`)).json).toMatchObject({
      scanningState: 4,
      scanInformation: { vulnerabilityIssues: { critical: 1 }, secret: true },
    });
    expect((await server.call('packages/package-lodash/cves')).json).toMatchObject({
      cves: [{ severity: 2 }],
    });
  });

  it('flat-direct: no overview, one flat object', async () => {
    const server = await mdssc({ play: ['flat-direct'] });
    const id = await startedScan(server);
    server.pass(40_000);
    expect((await server.call(`scans/${id}/overview`)).status).toBe(404);
    expect((await server.call(`scans/${id}`)).json).toMatchObject({
      ScanStatus: 'Completed',
      VulnerabilityIssues: { high: 2 },
      InfectedFiles: 0,
      FilesWithSecrets: 1,
      BlockedLicensesCount: 1,
    });
  });

  it('nested-status: the state within ScanStatus', async () => {
    const server = await mdssc({ play: ['nested-status'] });
    const id = await startedScan(server);
    expect((await server.call(`scans/${id}`)).json).toMatchObject({
      ScanStatus: { ScanningState: 'NotStarted' },
    });
  });

  it('completed-early: complete before there are counts', async () => {
    const server = await mdssc({ play: ['completed-early'] });
    const id = await startedScan(server);
    server.pass(40_000);
    expect((await server.call(`scans/${id}`)).json).toMatchObject({
      ScanningState: 'Completed',
      Package: { TotalPackages: 0 },
    });
    server.pass(7_999);
    expect((await server.call(`scans/${id}`)).json).toMatchObject({ Package: { TotalPackages: 0 } });
    server.pass(1);
    expect((await server.call(`scans/${id}`)).json).toMatchObject({ Package: { TotalPackages: 9 } });
  });

  it('two-scans: the second fails', async () => {
    const server = await mdssc({ play: ['two-scans'] });
    const { json } = await server.post('scans', order);
    server.pass(40_000);
    expect(json.ScanIds).toHaveLength(2);
    expect(server.emulator.scans().map(({ state }) => state)).toEqual(['Failed', 'Completed']);
  });

  it.each([
    ['empty-scan-ids', { ScanIds: [], ResponseMessage: expect.any(String) }],
    ['result-error', { Result: 'Error', ResponseMessage: 'The licence of this product has expired.' }],
  ])('%s: 200 without a scan', async (behaviour, told) => {
    const server = await mdssc({ play: [behaviour] });
    expect(await server.post('scans', order)).toMatchObject({ status: 200, json: told });
    expect(server.emulator.scans()).toHaveLength(0);
  });

  it('other-reference: the default branch', async () => {
    const server = await mdssc({ play: ['other-reference'] });
    const { json } = await server.post('scans', { ...order, RepositoryReferences: ['develop'] });
    expect(json).toMatchObject({ ReferencesUsedForScanning: ['main'] });
  });

  it('token-expiry: the first token, after 15 seconds', async () => {
    const server = await mdssc({ play: ['token-expiry'] });
    const { username, password } = server.emulator.otherCredentials ?? {};
    const { json } = await server.post('user/login', { Username: username, Password: password }, {});
    const bearer = { authorization: `Bearer ${(json.JwtToken as { Token: string }).Token}` };
    expect((await server.call('version', {}, bearer)).status).toBe(200);
    server.pass(15_000);
    expect((await server.call('version', {}, bearer)).status).toBe(401);
    const again = await server.post('user/login', { Username: username, Password: password }, {});
    const second = { authorization: `Bearer ${(again.json.JwtToken as { Token: string }).Token}` };
    server.pass(60_000);
    expect((await server.call('version', {}, second)).status).toBe(200);
  });

  it('no-vulnerabilities-in-sbom and no-details: less is told than was counted', async () => {
    for (const [behaviour, cves] of [
      ['no-vulnerabilities-in-sbom', 1],
      ['no-details', 0],
    ] as const) {
      const server = await mdssc({ play: [behaviour] });
      await startedScan(server);
      server.pass(40_000);
      expect((await server.call(`export/cyclonedx/${inPath}?Reference=main`)).json).not.toHaveProperty(
        'vulnerabilities',
      );
      expect((await server.call('packages/package-lodash/cves')).json.Cves).toHaveLength(cves);
    }
  });

  it('no-spdx and login-page-for-pdf: HTML in their place', async () => {
    const server = await mdssc({ play: ['no-spdx', 'login-page-for-pdf'] });
    const id = await startedScan(server);
    server.pass(40_000);
    expect((await server.call(`export/spdx/${inPath}?Reference=main`)).status).toBe(404);
    expect(await server.call(`export/pdf/sbom/${id}`)).toMatchObject({
      status: 200,
      text: expect.stringContaining('Sign in'),
    });
  });

  it('newer-scan: of the same reference, by somebody else', async () => {
    const server = await mdssc({ play: ['newer-scan'] });
    const id = await startedScan(server);
    server.pass(40_000);
    const { json } = await server.call(`scans/service-github/${inPath}`);
    expect(json).toMatchObject([{ RepositoryReference: 'main', TriggerBy: 'somebody else' }, { Id: id }]);
    expect((await server.call(`export/cyclonedx/${inPath}?Reference=main`)).json.vulnerabilities).toEqual([]);
  });

  it('infected: a file has a threat', async () => {
    const server = await mdssc({ play: ['infected'] });
    const id = await startedScan(server);
    server.pass(40_000);
    expect((await server.call(`scans/${id}`)).json).toMatchObject({ ScanInformation: { Malware: true } });
    expect((await server.call(`scans/${id}/files?pageSize=1000`)).text).toContain('EICAR-Test-File');
    const clean = await mdssc({ play: ['infected'], scenario: 'clean' });
    const other = await startedScan(clean);
    clean.pass(40_000);
    expect((await clean.call(`scans/${other}`)).json).toMatchObject({ ScanInformation: { Malware: true } });
  });

  it('slow-to-appear: 404 at first', async () => {
    const server = await mdssc({ play: ['slow-to-appear'] });
    const id = await startedScan(server);
    expect((await server.call(`scans/${id}`)).status).toBe(404);
    server.pass(6_000);
    expect((await server.call(`scans/${id}`)).status).toBe(200);
  });

  it('read-only: 403 for what changes something', async () => {
    const server = await mdssc({ play: ['read-only'] });
    expect((await server.post('scans', order)).status).toBe(403);
    expect((await server.call('workflows')).status).toBe(200);
  });
});

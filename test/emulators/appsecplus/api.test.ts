import { describe, expect, it } from 'vitest';
import { anEmulator, order } from './emulator.ts';

const standardError = { code: expect.any(String), message: expect.any(String) };

describe('logging in', () => {
  it.each([
    ['no header', {}],
    ['a wrong token', { authorization: 'Bearer wrong' }],
    ['another scheme', { authorization: 'Basic appsecplus-emulator-token' }],
  ])('refuses %s', async (_, headers: Record<string, string>) => {
    const { ask } = anEmulator();
    for (const path of ['/scans', '/scans/scan-001', '/applications', '/vulnerabilities', '/policies'])
      expect(await ask(path, { headers })).toEqual({ status: 401, body: standardError });
  });

  it('gives a token for client credentials, and takes it for an hour', async () => {
    const { logIn, ask, clock, server } = anEmulator();
    const { 'client-id': client_id = '', 'client-secret': client_secret = '' } =
      server.otherCredentials ?? {};
    const { status, body } = await logIn({ grant_type: 'client_credentials', client_id, client_secret });
    expect(status).toBe(200);
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 3_600 });
    const headers = { authorization: `Bearer ${body.access_token}` };
    expect(await ask('/scans', { headers })).toEqual({ status: 200, body: [] });
    clock.advance(3_600_000);
    expect((await ask('/scans', { headers })).status).toBe(401);
  });

  it('answers wrong client credentials as OAuth does', async () => {
    const { logIn } = anEmulator();
    const wrong = { grant_type: 'client_credentials', client_id: 'x', client_secret: 'y' };
    expect(await logIn(wrong)).toEqual({ status: 401, body: { error: 'invalid_client' } });
    expect(await logIn({ ...wrong, grant_type: 'password' })).toEqual({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    });
  });

  it('takes 100 requests a minute', async () => {
    const { ask, clock } = anEmulator();
    for (let count = 0; count < 100; count++) expect((await ask('/scans')).status).toBe(200);
    expect(await ask('/scans')).toEqual({ status: 429, body: standardError });
    clock.advance(60_000);
    expect((await ask('/scans')).status).toBe(200);
  });
});

describe('POST /scans', () => {
  it('answers with a queued scan of the documented shape', async () => {
    const { post } = anEmulator();
    const { status, body } = await post(order);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: 'scan-001',
      ...order,
      status: 'queued',
      startedAt: null,
      completedAt: null,
      summary: null,
    });
  });

  it.each([
    ['no JSON', 'applicationId=app-12345'],
    ['no object', '17'],
    ['no application', { scanType: 'sast' }],
    ['no scan type', { applicationId: 'app-12345' }],
    ['an unknown scan type', { ...order, scanType: 'iast' }],
    ['a numeric triggeredBy', { ...order, triggeredBy: 7 }],
  ])('answers 400 to %s', async (_, body) => {
    const { post, server } = anEmulator();
    expect(await post(body)).toEqual({ status: 400, body: standardError });
    expect(server.scans()).toEqual([]);
  });

  it('answers 400 to a body of another type', async () => {
    expect((await anEmulator().post(order, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('answers 404 to an unknown application', async () => {
    const { post } = anEmulator();
    expect(await post({ ...order, applicationId: 'app-1' })).toEqual({ status: 404, body: standardError });
  });

  it('answers 409 while a scan of the application and type runs', async () => {
    const { post, clock, server } = anEmulator();
    await post(order);
    expect(await post(order)).toEqual({ status: 409, body: standardError });
    expect((await post({ ...order, scanType: 'dast' })).status).toBe(201);
    expect((await post({ ...order, applicationId: 'app-67890' })).status).toBe(201);
    clock.advance(40_000);
    expect((await post(order)).status).toBe(201);
    expect(server.scans()).toHaveLength(4);
  });
});

describe('a scan', () => {
  it('is queued, then running, then completed with a summary that adds up', async () => {
    const { ask, post, clock } = anEmulator();
    await post(order);
    clock.advance(10_000);
    const running = await ask('/scans/scan-001');
    expect(running.body).toMatchObject({
      status: 'running',
      startedAt: '2026-01-01T00:00:10.000Z',
      completedAt: null,
      summary: null,
    });
    clock.advance(30_000);
    const { body } = await ask('/scans/scan-001');
    expect(body).toMatchObject({ status: 'completed', completedAt: '2026-01-01T00:00:40.000Z' });
    const { totalFindings, ...bySeverity } = body.summary;
    expect(bySeverity).toEqual({ critical: 1, high: 1, medium: 1, low: 2 });
    expect(totalFindings).toBe(5);
  });

  it('fails without a summary', async () => {
    const { ask, post, clock } = anEmulator({ scenario: 'failed' });
    await post(order);
    clock.advance(40_000);
    expect((await ask('/scans/scan-001')).body).toMatchObject({ status: 'failed', summary: null });
  });

  it('can be clean', async () => {
    const { ask, list, post, clock } = anEmulator({ scenario: 'clean' });
    await post(order);
    clock.advance(40_000);
    expect((await ask('/scans/scan-001')).body.summary.totalFindings).toBe(0);
    expect(await list('/vulnerabilities?applicationId=app-12345')).toEqual([]);
  });

  it('says any word that it is told to', async () => {
    const { ask, post } = anEmulator({ state: 'paused' });
    await post(order);
    expect((await ask('/scans/scan-001')).body.status).toBe('paused');
  });

  it('is unknown by another id', async () => {
    expect(await anEmulator().ask('/scans/scan-404')).toEqual({ status: 404, body: standardError });
  });
});

describe('lists', () => {
  it('filter scans by application and by one status', async () => {
    const { list, ask, post, clock } = anEmulator();
    await post(order);
    await post({ ...order, applicationId: 'app-67890' });
    clock.advance(20_000);
    await post({ ...order, scanType: 'sca' });
    const ids = async (query: string) => (await list(`/scans?${query}`)).map(({ id }) => id);
    expect(await ids('')).toEqual(['scan-001', 'scan-002', 'scan-003']);
    expect(await ids('applicationId=app-12345&status=running')).toEqual(['scan-001']);
    expect(await ids('applicationId=app-12345&status=queued')).toEqual(['scan-003']);
    expect(await ask('/scans?status=paused')).toEqual({ status: 400, body: standardError });
  });

  it('name applications with all documented fields', async () => {
    const [first] = await anEmulator().list('/applications');
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'name',
      'description',
      'criticality',
      'owner',
      'repoUrl',
      'serviceUrl',
      'language',
      'tags',
      'createdAt',
      'updatedAt',
    ]);
  });

  it('name findings with all documented fields, by the type of their scan', async () => {
    const { list, post, clock } = anEmulator();
    await post(order);
    await post({ ...order, scanType: 'sca' });
    expect(await list('/vulnerabilities')).toEqual([]);
    clock.advance(40_000);
    const found = await list('/vulnerabilities?applicationId=app-12345');
    expect(found).toHaveLength(10);
    expect(Object.keys(found[0] ?? {}).sort()).toEqual(
      [
        'id',
        'applicationId',
        'scanId',
        'title',
        'description',
        'severity',
        'status',
        'cwe',
        'cve',
        'cvssScore',
        'introducedIn',
        'remediation',
        'createdAt',
        'updatedAt',
      ].sort(),
    );
    expect(found.filter(({ scanId }) => scanId === 'scan-001').every(({ cve }) => cve === null)).toBe(true);
    expect(found.filter(({ scanId }) => scanId === 'scan-002').every(({ cve }) => cve !== null)).toBe(true);
    expect(await list('/vulnerabilities?applicationId=app-67890')).toEqual([]);
  });

  it('name policies as documented', async () => {
    expect(await anEmulator().list('/policies')).toContainEqual({
      id: 'policy-001',
      name: 'Block Critical Vulnerabilities',
      action: 'block',
      conditions: { applicationIds: ['app-12345'], vulnerabilitySeverity: 'critical' },
    });
  });
});

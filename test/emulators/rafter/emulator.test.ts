import { describe, expect, it } from 'vitest';
import { running, shop } from './running.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('the key', () => {
  it.each(['', 'RF-another', 'rf-emulated-key'])('%j is refused on every endpoint', async (key) => {
    const { post, get, usage } = await running();
    const refused = { status: 401, body: { error: 'Invalid or inactive API key.' } };
    expect(await post(shop, key)).toEqual(refused);
    expect(await get('scan_id=x', key)).toEqual(refused);
    expect(await usage(key)).toEqual(refused);
  });
});

describe('a start', () => {
  it('is answered with an id, and counted', async () => {
    const { post, usage, emulator } = await running();
    const { status, body } = await post(shop);
    expect({ status, body }).toEqual({
      status: 200,
      body: { success: true, scan_id: expect.stringMatching(uuid) },
    });
    expect((await usage()).body.quota.fast).toEqual({ used: 1, limit: 200, remaining: 199 });
    expect(emulator.scans()).toEqual([
      { id: body.scan_id, target: 'acme/shop@main', state: 'pending', stopped: false },
    ]);
  });

  it('of plus has a quota of its own', async () => {
    const { post, usage } = await running();
    for (let left = 5; left > 0; left--)
      expect(await post({ ...shop, scan_mode: 'plus' })).toMatchObject({ status: 200 });
    expect((await usage()).body.quota).toMatchObject({ fast: { used: 0 }, plus: { remaining: 0 } });
    expect(await post({ ...shop, scan_mode: 'plus' })).toEqual({
      status: 403,
      body: { error: expect.stringContaining('Plus scan limit'), scan_mode: 'plus', used: 5, limit: 5 },
    });
    expect(await post(shop)).toMatchObject({ status: 200 });
  });

  it.each([
    ['nothing', undefined, 'Invalid JSON body'],
    ['a list', [], 'Invalid JSON body'],
    ['no repository', { branch_name: 'main' }, 'Missing required field: repository_name'],
    ['an owner only', { ...shop, repository_name: 'acme' }, 'Invalid repository_name: expected org/repo'],
    ['no branch', { repository_name: 'acme/shop' }, 'Missing required field: branch_name'],
    ['an unknown mode', { ...shop, scan_mode: 'slow' }, 'Invalid scan_mode: expected fast or plus'],
    ['a provider alone', { ...shop, provider: 'gitlab' }, 'provider and repo_url must be given together'],
    [
      'an address alone',
      { ...shop, repo_url: 'https://g.example/a/b' },
      'provider and repo_url must be given together',
    ],
    [
      'an unknown provider',
      { ...shop, provider: 'github', repo_url: 'https://g.example/a/b' },
      'Invalid provider: expected one of gitlab, gitea, bitbucket',
    ],
    [
      'an address without https',
      { ...shop, provider: 'gitea', repo_url: 'git@g.example:a/b' },
      'Invalid repo_url: expected an https URL',
    ],
    ['an empty token', { ...shop, github_token: '' }, 'Invalid github_token'],
  ])('with %s is refused with 400', async (_, body, error) => {
    const { post, emulator } = await running();
    expect(await post(body)).toEqual({ status: 400, body: { error } });
    expect(emulator.scans()).toEqual([]);
  });

  it('with the full name of a ref finds no branch', async () => {
    const { post } = await running();
    expect(await post({ ...shop, branch_name: 'refs/heads/main' })).toEqual({
      status: 404,
      body: { error: 'Repository not found or access denied.' },
    });
  });

  it.each([
    ['read-only-key', 403, { error: 'API key does not have scan scope.' }],
    [
      'read-only-key-older-wording',
      403,
      { error: expect.stringContaining('Required scope: read-and-scan.') },
    ],
    ['private-repository', 404, { error: 'Repository not found or access denied.' }],
    ['unknown-repository', 404, { error: 'Repository not found or access denied.' }],
    ['quota-older-wording', 403, { error: 'Scan limit reached for this billing period.' }],
    ['quota-used-up', 403, { error: expect.any(String), scan_mode: 'fast', used: 200, limit: 200 }],
    ['quota-used-up-meanwhile', 403, { error: expect.any(String), scan_mode: 'fast', used: 200, limit: 200 }],
    ['quota-429', 429, { error: expect.any(String), scan_mode: 'fast', used: 200, limit: 200 }],
    ['start-rate-limited', 429, { error: expect.any(String) }],
    ['start-refused-politely', 200, { success: false, error: expect.any(String) }],
  ] as const)('is refused and starts nothing: %s', async (behaviour, status, body) => {
    const { post, emulator } = await running({ play: [behaviour] });
    expect(await post(shop)).toEqual({ status, body });
    expect(emulator.scans()).toEqual([]);
  });

  it.each([
    ['start-error', 500, { error: 'An unexpected error occurred.' }],
    ['start-without-id', 200, { success: true }],
  ] as const)('is carried out all the same: %s', async (behaviour, status, body) => {
    const { post, emulator } = await running({ play: [behaviour] });
    expect(await post(shop)).toEqual({ status, body });
    expect(emulator.scans()).toHaveLength(1);
  });

  it('of a private repository needs a token', async () => {
    const { post } = await running({ play: ['private-repository'] });
    expect(await post({ ...shop, github_token: 'a-token' })).toMatchObject({ status: 200 });
  });
});

describe('a scan', () => {
  it('waits, runs and is completed', async () => {
    const { post, get, pass } = await running();
    const { scan_id } = (await post(shop)).body;
    const status = async () => (await get(`scan_id=${scan_id}`)).body;
    expect(await status()).toEqual({ status: 'pending' });
    pass(10_000);
    expect(await status()).toEqual({ status: 'processing' });
    pass(30_000);
    expect(await status()).toMatchObject({
      status: 'completed',
      repository_name: 'acme/shop',
      branch_name: 'main',
      scan_date: '2026-05-04T00:00:00.000+00:00',
      scan_id,
      scan_mode: 'fast',
    });
  });

  it('can fail', async () => {
    const { post, get } = await running({ scenario: 'failed', durationMs: 0 });
    const { scan_id } = (await post(shop)).body;
    expect((await get(`scan_id=${scan_id}`)).body).toEqual({ status: 'failed', error: expect.any(String) });
  });

  it('can find nothing', async () => {
    const { post, get } = await running({ scenario: 'clean', durationMs: 0 });
    const { scan_id } = (await post(shop)).body;
    expect((await get(`scan_id=${scan_id}`)).body.vulnerabilities).toEqual([]);
  });

  it('says the word that it is told to', async () => {
    const { post, get } = await running({ state: 'mystified' });
    const { scan_id } = (await post(shop)).body;
    expect((await get(`scan_id=${scan_id}`)).body).toEqual({ status: 'mystified' });
  });

  it('that is not known is a 404, and a bad question a 400', async () => {
    const { post, get } = await running();
    const { scan_id } = (await post(shop)).body;
    expect(await get('scan_id=17')).toEqual({ status: 404, body: { error: 'Scan not found.' } });
    expect(await get('format=json')).toMatchObject({ status: 400 });
    expect(await get(`scan_id=${scan_id}&format=pdf`)).toMatchObject({ status: 400 });
  });

  it('can be invisible at first', async () => {
    const { post, get } = await running({ play: ['late-scan'] });
    const { scan_id } = (await post(shop)).body;
    const codes = [];
    for (let count = 0; count < 3; count++) codes.push((await get(`scan_id=${scan_id}`)).status);
    expect(codes).toEqual([404, 404, 200]);
  });

  it('can use a word that no document has', async () => {
    const { post, get, pass } = await running({ play: ['unknown-state'] });
    const { scan_id } = (await post(shop)).body;
    pass(20_000);
    expect((await get(`scan_id=${scan_id}`)).body).toEqual({ status: 'analyzing' });
  });
});

describe('results', () => {
  const results = async (play: Parameters<typeof running>[0] = {}, format = 'json') => {
    const { post, get } = await running({ durationMs: 0, ...play });
    const { scan_id } = (await post(shop)).body;
    return get(`scan_id=${scan_id}&format=${format}`);
  };

  it('have the documented shape', async () => {
    const { vulnerabilities } = (await results()).body;
    expect(vulnerabilities).toHaveLength(9);
    expect(vulnerabilities[2]).toEqual({
      rule_id: 'SEC001',
      level: 'error',
      file: 'src/auth.js',
      line: 42,
      column: 15,
      message: 'Hardcoded API key detected',
      description: 'API keys should be stored in environment variables',
      suggestion: 'Move the API key to an environment variable',
    });
  });

  it('have the shape of a recorded run', async () => {
    const { vulnerabilities } = (await results({ play: ['recorded-shape'] })).body;
    expect(vulnerabilities.at(-1)).toEqual({
      runIndex: 4,
      resultIndex: 8,
      ruleId: 'CVE-2024-43796',
      level: 'note',
      message: expect.stringMatching(/^Package: express\nInstalled Version: 4\.17\.1\nVulnerability CVE-/),
      file: 'package-lock.json',
      line: 260,
      result: expect.objectContaining({ ruleId: 'CVE-2024-43796', ruleIndex: 8, level: 'note' }),
    });
  });

  it('have the shape of the output contract', async () => {
    const { body } = await results({ play: ['summary-shape'] });
    expect(body.summary).toEqual({ critical: 2, high: 3, medium: 3, low: 1 });
    expect(body.findings).toHaveLength(9);
    expect(body).not.toHaveProperty('vulnerabilities');
  });

  it.each([
    [
      'severity-words',
      { vulnerabilities: expect.arrayContaining([expect.objectContaining({ level: 'critical' })]) },
    ],
    ['undetailed', { summary: { critical: 3, high: 3, medium: 3, low: 2 } }],
    ['unreadable-entries', { vulnerabilities: expect.arrayContaining([null, 'finding']) }],
    ['late-list', { vulnerabilities: null }],
    ['names-nothing', { status: 'completed' }],
  ] as const)('are odd: %s', async (behaviour, body) => {
    expect((await results({ play: [behaviour] })).body).toMatchObject(body);
  });

  it('can lack the list', async () => {
    expect((await results({ play: ['no-list'] })).body).not.toHaveProperty('vulnerabilities');
  });

  it('come as Markdown in JSON', async () => {
    const { body } = await results({}, 'md');
    expect(body.markdown).toContain('# Rafter security report for acme/shop');
    expect(body.markdown).toContain('`src/auth.js:42`');
    expect((await results({ play: ['markdown-empty'] }, 'md')).body.markdown).toBe('');
    expect((await results({ play: ['markdown-raw'] }, 'md')).body).toMatch(/^# Rafter/);
  });

  it('come as SARIF', async () => {
    const { body } = await results({}, 'sarif');
    expect(body.version).toBe('2.1.0');
    const counts = body.runs.map(({ results }: { results: unknown[] }) => results.length);
    expect(counts).toEqual([1, 1, 1, 1, 5]);
    expect(await results({ play: ['sarif-missing'] }, 'sarif')).toMatchObject({ status: 400 });
    expect((await results({ play: ['sarif-as-json'] }, 'sarif')).body).toHaveProperty('vulnerabilities');
    const more = (await results({ play: ['sarif-with-more'] }, 'sarif')).body;
    expect(more.runs[4].results).toHaveLength(6);
    const clean = (await results({ play: ['sarif-with-more'], scenario: 'clean' }, 'sarif')).body;
    expect(clean.runs[4].results).toHaveLength(1);
  });
});

describe('the usage', () => {
  it.each([
    ['usage-older', { quota: { can_scan: true, remaining_scans: 200, scans_limit: 200, period: 'monthly' } }],
    ['usage-unlimited', { quota: { fast: { used: 0, limit: null, remaining: null } } }],
    ['usage-unknown', { plan: 'enterprise' }],
    ['quota-used-up', { quota: { fast: { used: 200, limit: 200, remaining: 0 } } }],
  ] as const)('has several shapes: %s', async (behaviour, body) => {
    expect(await (await running({ play: [behaviour] })).usage()).toMatchObject({ status: 200, body });
  });

  it.each([
    [[], 'quota_reset_date'],
    [['usage-older'], 'reset_date'],
  ] as const)('is renewed a month from now: %j', async (play, field) => {
    const { body } = await (await running({ play })).usage();
    expect(body.quota[field]).toBe('2026-06-04T00:00:00.000Z');
  });

  it('can be missing', async () => {
    expect(await (await running({ play: ['usage-missing'] })).usage()).toMatchObject({ status: 404 });
  });
});

describe('the rate limit', () => {
  it('is 100 requests in a minute', async () => {
    const { usage, pass } = await running();
    for (let count = 0; count < 100; count++) expect((await usage()).status).toBe(200);
    expect(await usage()).toMatchObject({ status: 429, body: { error: expect.any(String) } });
    pass(60_000);
    expect((await usage()).status).toBe(200);
  });
});

describe('anything else', () => {
  it('is an HTML page', async () => {
    const { ask, emulator } = await running();
    const { status, body } = await ask(`${emulator.url}/api/scans`);
    expect(status).toBe(404);
    expect(body).toContain('<h1>');
  });
});

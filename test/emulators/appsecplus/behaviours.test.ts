import { describe, expect, it } from 'vitest';
import { behaviours } from '../../../src/emulators/appsecplus/behaviours.ts';
import { anEmulator, order } from './emulator.ts';

type Emulator = ReturnType<typeof anEmulator>;

async function completed(...play: string[]): Promise<Emulator> {
  const emulator = anEmulator({ play });
  await emulator.post(order);
  emulator.clock.advance(40_000);
  return emulator;
}

const summaryOf = async ({ ask }: Emulator) => (await ask('/scans/scan-001')).body.summary;
const findingsOf = ({ list }: Emulator) => list('/vulnerabilities?applicationId=app-12345');

async function tokenOf({ logIn, server }: Emulator) {
  const { 'client-id': client_id = '', 'client-secret': client_secret = '' } = server.otherCredentials ?? {};
  const { body } = await logIn({ grant_type: 'client_credentials', client_id, client_secret });
  return { says: body.expires_in, headers: { authorization: `Bearer ${body.access_token}` } };
}

const played: Record<keyof typeof behaviours, () => Promise<void>> = {
  async conflict() {
    const { post, list, clock } = anEmulator({ play: ['conflict'] });
    expect((await post(order)).status).toBe(409);
    const [other] = await list('/scans?applicationId=app-12345&status=running');
    expect(other).toMatchObject({ id: 'scan-001', scanType: 'sast', triggeredBy: 'nightly' });
    clock.advance(20_000);
    expect((await post(order)).status).toBe(201);
  },
  async 'conflict-ended'() {
    const { post, list } = anEmulator({ play: ['conflict-ended'] });
    expect((await post(order)).status).toBe(409);
    expect(await list('/scans?applicationId=app-12345&status=running')).toEqual([]);
    expect(await list('/scans?applicationId=app-12345&status=queued')).toEqual([]);
    expect((await post(order)).status).toBe(201);
  },
  async 'short-tokens'() {
    const emulator = anEmulator({ play: ['short-tokens'] });
    const { says, headers } = await tokenOf(emulator);
    expect(says).toBe(20);
    emulator.clock.advance(19_999);
    expect((await emulator.ask('/scans', { headers })).status).toBe(200);
    emulator.clock.advance(1);
    expect((await emulator.ask('/scans', { headers })).status).toBe(401);
  },
  async 'token-expiry'() {
    const emulator = anEmulator({ play: ['token-expiry'] });
    const { says, headers } = await tokenOf(emulator);
    expect(says).toBe(3_600);
    emulator.clock.advance(30_000);
    expect((await emulator.ask('/scans', { headers })).status).toBe(401);
  },
  'paged-items': () => pagesOf('paged-items', 'items'),
  'paged-data': () => pagesOf('paged-data', 'data'),
  async 'cursor-loop'() {
    const { ask } = await completed('cursor-loop');
    const pages = ['', '&cursor=after-2', '&cursor=after-0'].map((query) =>
      ask(`/vulnerabilities?applicationId=app-12345${query}`),
    );
    const cursors = (await Promise.all(pages)).map(({ body }) => body.nextCursor);
    expect(cursors).toEqual(['after-2', 'after-0', 'after-2']);
  },
  async 'late-summary'() {
    const emulator = await completed('late-summary');
    emulator.clock.advance(14_999);
    expect(await summaryOf(emulator)).toBeNull();
    emulator.clock.advance(1);
    expect(await summaryOf(emulator)).toMatchObject({ totalFindings: 5 });
  },
  async 'no-summary'() {
    const emulator = await completed('no-summary');
    emulator.clock.advance(3_600_000);
    expect(await summaryOf(emulator)).toBeNull();
  },
  async 'counts-disagree'() {
    expect(await summaryOf(await completed('counts-disagree'))).toEqual({
      totalFindings: 7,
      critical: 1,
      high: 1,
      medium: 1,
      low: 2,
    });
  },
  async 'late-details'() {
    const emulator = await completed('late-details');
    expect(await findingsOf(emulator)).toEqual([]);
    emulator.clock.advance(8_000);
    expect(await findingsOf(emulator)).toHaveLength(5);
  },
  async 'no-details'() {
    const emulator = await completed('no-details');
    expect(await findingsOf(emulator)).toEqual([]);
    expect(await summaryOf(emulator)).toMatchObject({ totalFindings: 5 });
  },
  async 'half-details'() {
    expect(await findingsOf(await completed('half-details'))).toHaveLength(3);
  },
  async 'mixed-details'() {
    const found = await findingsOf(await completed('mixed-details'));
    const scanIds = new Set(found.map(({ scanId }) => scanId));
    expect([...scanIds]).toEqual(['scan-789', null, 'scan-001']);
  },
  async 'triaged-details'() {
    const found = await findingsOf(await completed('triaged-details'));
    expect(found.map(({ severity, status }) => `${severity} ${status}`)).toEqual([
      'critical accepted',
      'high resolved',
      'medium accepted',
      'low open',
      'low open',
    ]);
  },
  async 'unreadable-details'() {
    const { ask } = await completed('unreadable-details');
    expect((await ask('/vulnerabilities')).status).toBe(403);
  },
  async 'twin-application'() {
    const known = await anEmulator({ play: ['twin-application'] }).list('/applications');
    expect(known.filter(({ repoUrl }) => String(repoUrl).includes('acme/shop'))).toHaveLength(2);
  },
};

async function pagesOf(play: string, name: string): Promise<void> {
  const { ask } = await completed(play);
  const path = '/vulnerabilities?applicationId=app-12345';
  const first = (await ask(path)).body;
  expect(first).toEqual({ [name]: [expect.anything(), expect.anything()], nextCursor: 'after-2' });
  const second = (await ask(`${path}&cursor=after-2`)).body;
  expect(second.nextCursor).toBe('after-4');
  const last = (await ask(`${path}&cursor=after-4`)).body;
  expect(last).toEqual({ [name]: [expect.anything()], nextCursor: null });
}

describe('what the emulator can play', () => {
  it.each(Object.entries(behaviours))('%s: %s', async (name) => {
    await played[name as keyof typeof behaviours]();
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EmulatorModule, EmulatorSettings } from '../../../src/emulators/emulator.ts';
import { cycloneDx } from '../../../src/emulators/kit/cyclonedx.ts';
import type { Fault } from '../../../src/emulators/kit/faults.ts';
import { pdf } from '../../../src/emulators/kit/pdf.ts';
import { sampleComponents, sampleVulnerabilities } from '../../../src/emulators/kit/sample.ts';
import { serve } from '../../../src/emulators/kit/serve.ts';
import { phaseOf, progressOf } from '../../../src/emulators/kit/timeline.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';

const settings = (play: readonly string[] = []): EmulatorSettings => ({
  scenario: 'findings',
  durationMs: 40_000,
  play: new Set(play),
  clock: new FakeClock(),
});

const echo: EmulatorModule = {
  scenarios: ['findings'],
  behaviours: {},
  create() {
    const app = new Hono();
    let posts = 0;
    app.get('/', (c) => c.json({ posts, text: 'a text that is long enough to be cut' }));
    app.post('/', async (c) => c.json({ posts: ++posts, sent: await c.req.text() }, 201));
    app.post('/form', async (c) => {
      const form = await c.req.formData();
      const file = form.get('file');
      return c.json({
        name: form.get('name'),
        file: typeof file === 'object' && file !== null ? await file.text() : '',
      });
    });
    return { app, credential: 'key', options: {}, scans: () => [] };
  },
};

async function running(play: readonly string[] = [], ...faults: readonly Fault[]) {
  const seen: string[] = [];
  const emulator = await serve(echo, settings(play), {
    port: 0,
    onRequest: ({ method, path, status, fault }) =>
      seen.push(`${method} ${path} ${status} ${fault ?? ''}`.trim()),
  });
  for (const fault of faults) emulator.faults.add(fault);
  onTestFinished(() => emulator.close());
  return { ...emulator, seen };
}

describe('an emulator', () => {
  it('listens on loopback only, and says what it was asked', async () => {
    const { url, seen } = await running();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const answer = await fetch(`${url}/?a=1`, { method: 'POST', body: 'ünd' });
    expect([answer.status, await answer.json()]).toEqual([201, { posts: 1, sent: 'ünd' }]);
    expect(seen).toEqual(['POST /?a=1 201']);
  });

  it('reads forms with files', async () => {
    const { url } = await running();
    const body = new FormData();
    body.append('name', 'shop');
    body.append('file', new Blob(['content']), 'code.tar.gz');
    const answer = await fetch(`${url}/form`, { method: 'POST', body });
    expect(await answer.json()).toEqual({ name: 'shop', file: 'content' });
  });

  it('says why a port cannot be used', async () => {
    const { url } = await running();
    const port = Number(new URL(url).port);
    await expect(serve(echo, settings(), { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('plays a fault for the requests that it is for, so often as it says', async () => {
    const fault = {
      name: 'f',
      method: 'GET',
      path: /^\/$/,
      skip: 1,
      times: 1,
      answer: { status: 503, body: 'no' },
    };
    const { url, faults } = await running([], fault);
    const statuses = [];
    for (const method of ['GET', 'POST', 'GET', 'GET']) statuses.push((await fetch(url, { method })).status);
    expect(statuses).toEqual([200, 201, 503, 200]);
    expect(faults.met('f')).toBe(1);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('cuts a connection %s the vendor acted', async (cut, posts) => {
    const { url, seen } = await running([], { name: 'cut', method: 'POST', answer: { cut } });
    await expect(fetch(url, { method: 'POST', body: 'x' })).rejects.toThrow();
    expect(await (await fetch(url)).json()).toMatchObject({ posts });
    expect(seen).toEqual(['POST / 0 cut', 'GET / 200']);
  });

  it('cuts and rewrites the vendor’s own answers', async () => {
    const cut = await running([], { name: 'cut', answer: 'truncated' });
    await expect((await fetch(cut.url)).json()).rejects.toThrow();
    const rewrite = (body: string) => body.replace('long', 'short');
    const other = await running([], { name: 'rewritten', answer: { rewrite } });
    expect(await (await fetch(other.url)).json()).toMatchObject({
      text: 'a text that is short enough to be cut',
    });
  });

  it('plays what any server can do', async () => {
    const { url } = await running(['rate-limited']);
    const answers = [await fetch(url), await fetch(url), await fetch(url)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get('retry-after')).toBe('1');
    const down = await running(['down']);
    expect((await fetch(down.url)).status).toBe(503);
    const login = await running(['login-page']);
    expect(await (await fetch(login.url)).text()).toContain('Sign in');
    const lost = await running(['lost-start']);
    await expect(fetch(lost.url, { method: 'POST' })).rejects.toThrow();
    expect(await (await fetch(lost.url, { method: 'POST' })).json()).toMatchObject({ posts: 2 });
  });
});

describe('the time of a scan', () => {
  it('is a quarter in the queue, then running, then over', () => {
    const clock = new FakeClock();
    const given = { ...settings(), clock };
    const phases = [0, 9_999, 1, 29_999, 1].map((ms) => {
      clock.advance(ms);
      return `${phaseOf(given, 0)} ${progressOf(given, 0)}`;
    });
    expect(phases).toEqual(['queued 0', 'queued 24', 'running 25', 'running 99', 'ended 100']);
  });

  it('may be none', () => {
    expect(phaseOf({ ...settings(), durationMs: 0 }, 0)).toBe('ended');
  });
});

describe('what vendors deliver', () => {
  it.each(['1.4', '1.5', '1.6'] as const)('is a valid CycloneDX %s document', async (specVersion) => {
    const bom = cycloneDx({
      specVersion,
      tool: { vendor: 'Acme', name: 'scanner', version: '1' },
      project: { name: 'shop' },
      timestamp: new Date(0),
      components: sampleComponents,
      vulnerabilities: sampleVulnerabilities,
    });
    const versions = { '1.4': Spec.Version.v1dot4, '1.5': Spec.Version.v1dot5, '1.6': Spec.Version.v1dot6 };
    const problem = await new Validation.JsonStrictValidator(versions[specVersion]).validate(
      JSON.stringify(bom),
    );
    expect(problem).toBeNull();
  });

  it('is a real PDF, of several pages if need be, with its text in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scangate-pdf-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'a.pdf');
    const lines = Array.from({ length: 60 }, (_, index) => `row (${index}) \\ with é and 漢`);
    writeFileSync(file, pdf('Overview', lines));
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(text).toContain('Overview');
    expect(text).toContain('row (59) \\ with é and ?');
    expect(text.split('\f')).toHaveLength(3);
  });
});

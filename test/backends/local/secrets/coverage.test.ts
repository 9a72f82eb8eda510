import { execFile } from 'node:child_process';
import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SecretLintRuleCreator } from '@secretlint/types';
import { describe, expect, it } from 'vitest';
import { openCheckout } from '../../../../src/backends/local/checkout/open-checkout.ts';
import { createDetector } from '../../../../src/backends/local/secrets/detector.ts';
import { findSecrets, findSecretsWith } from '../../../../src/backends/local/secrets/find-secrets.ts';
import { recordingLogger } from '../../../doubles/recording-logger.ts';
import { memoryCheckout } from './doubles.ts';
import { githubToken } from './planted.ts';

const never = new AbortController().signal;
const mebibyte = 1_048_576;

describe('what is not searched', () => {
  it('is counted by its reason and leaves the check complete', async () => {
    const logger = recordingLogger();
    const checkout = memoryCheckout(
      {
        'a.txt': 'nothing',
        'empty.txt': '',
        'image.png': Buffer.concat([Buffer.from('PNG'), Buffer.alloc(3), Buffer.from(githubToken())]),
        'utf32.txt': Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]),
        'big.json': 'x'.repeat(mebibyte + 1),
      },
      { links: ['link', 'other-link'] },
    );
    const { findings, check } = await findSecrets(checkout, { logger }, never);
    expect(findings).toEqual([]);
    expect(check.state).toBe('complete');
    expect(check.scope).toBe('2 files; skipped: 2 binary, 1 over 1 MiB, 2 links');
    expect(logger.lines).toContain('debug not searched for secrets, binary: image.png');
    expect(logger.lines).toContain('debug not searched for secrets, over 1 MiB: big.json');
  });

  it('leaves the check incomplete when it could not be read', async () => {
    const checkout = memoryCheckout(
      { 'gone.txt': new Error('it vanished'), 'key.txt': githubToken() },
      { unreadable: ['private'], fileLimit: 200_000 },
    );
    const { findings, check } = await findSecrets(checkout, { logger: recordingLogger() }, never);
    expect(findings).toHaveLength(1);
    expect(check.state).toBe('incomplete');
    expect(check.scope).toBe('1 file');
    expect(check.reasons).toEqual([
      'not searched for secrets: what the checkout holds beyond 200,000 files',
      'not searched for secrets: private cannot be read',
      'not searched for secrets: gone.txt: it vanished',
    ]);
  });

  it('says where the file is in the checkout, not where the checkout is', async () => {
    const root = await mkdtemp(join(tmpdir(), 'secrets-'));
    try {
      await Promise.all(
        ['gone', 'kept', 'replaced'].map((name) => writeFile(join(root, name), githubToken())),
      );
      const checkout = await openCheckout(root, { exclude: [] }, never);
      await rm(join(root, 'gone'));
      await rename(join(root, 'replaced'), join(root, 'aside'));
      await symlink('aside', join(root, 'replaced'));
      const { findings, check } = await findSecrets(checkout, { logger: recordingLogger() }, never);
      expect(findings.map(({ locations }) => locations[0]?.path)).toEqual(['kept']);
      expect(check.state).toBe('incomplete');
      expect(check.reasons).toEqual([
        'not searched for secrets: gone cannot be read: it is no longer there',
        'not searched for secrets: replaced cannot be read: it became a symbolic link',
      ]);
    } finally {
      await rm(root, { recursive: true });
    }
  });

  it('names the first twenty reasons and counts the others', async () => {
    const unreadable = Array.from({ length: 1_234 }, (_, index) => `file-${index}`);
    const { check } = await findSecrets(
      memoryCheckout({}, { unreadable }),
      { logger: recordingLogger() },
      never,
    );
    expect(check.reasons).toHaveLength(21);
    expect(check.reasons.at(-1)).toBe('and 1,214 more of this kind');
  });
});

describe('text that is not plain UTF-8', () => {
  const token = githubToken();
  const utf16 = Buffer.from(`\uFEFFtoken: ${token}`, 'utf16le');

  it.each([
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
    ['UTF-16 with half a character at the end', Buffer.concat([utf16, Buffer.from([0x61])])],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFFtoken: ${token}`)],
    ['Latin-1', Buffer.from(`t\u00f6ken: ${token}`, 'latin1')],
    [
      'broken UTF-8',
      Buffer.concat([Buffer.from([0xc3, 0x28, 0xff, 0x80, 0xed, 0xa0, 0x80]), Buffer.from(token)]),
    ],
  ])('is searched: %s', async (_name, bytes) => {
    const { findings } = await findSecrets(
      memoryCheckout({ a: bytes }),
      { logger: recordingLogger() },
      never,
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.locations[0]).toMatchObject({ startLine: 1, startColumn: 8 });
  });

  it('has lone surrogates in UTF-16 and is searched', async () => {
    const bytes = Buffer.from(`\uFEFF\uD800\uDC00\uD800 \uDFFF ${token} \uD800`, 'utf16le');
    const { findings } = await findSecrets(
      memoryCheckout({ a: bytes }),
      { logger: recordingLogger() },
      never,
    );
    expect(findings).toHaveLength(1);
  });
});

describe('a rule that throws', () => {
  const failing: SecretLintRuleCreator = {
    messages: {},
    meta: { id: 'failing-rule', type: 'scanner', recommended: true, supportedContentTypes: ['text'] },
    create: () => ({
      file(source) {
        if (source.content.includes('trap')) throw new Error(`failed on ${source.content}`);
      },
    }),
  };

  it('is a reason, does not say what is in the file and does not stop the other rules', async () => {
    const [{ lintSource }, { rules }] = await Promise.all([
      import('@secretlint/core'),
      import('@secretlint/secretlint-rule-preset-recommend'),
    ]);
    const detect = createDetector(lintSource, [failing, ...rules]);
    const checkout = memoryCheckout({ 'a.txt': `trap ${githubToken()}`, 'b.txt': githubToken() });
    const { findings, check } = await findSecretsWith(detect, checkout, { logger: recordingLogger() }, never);
    expect(findings.map(({ locations }) => locations[0]?.path)).toEqual(['a.txt', 'b.txt']);
    expect(check.state).toBe('incomplete');
    expect(check.reasons).toEqual(['a.txt made failing-rule fail: secrets of that kind may be in it']);
  });
});

describe('hostile files', () => {
  const repeat = (text: string, length: number) =>
    text.repeat(Math.ceil(length / text.length)).slice(0, length);

  // A step that needs time by the square of the length would need hours for these.
  it.each([
    ['one line of 1 MiB', repeat('a', mebibyte)],
    ['nothing but line ends', repeat('\n', mebibyte)],
    ['names of AWS keys before a run of spaces', `SECRET_ACCESS_KEY${repeat(' ', mebibyte - 17)}`],
    ['starts of URLs', repeat('https://', mebibyte)],
    ['starts of URLs with long users', repeat(`http://${'u'.repeat(256)}:${'p'.repeat(256)}@`, mebibyte)],
    ['starts of private keys', repeat(`-----BEGIN PRIVATE ${'KEY'}-----`, mebibyte)],
    ['a private key without an end', `-----BEGIN PRIVATE ${'KEY'}-----${repeat('A', mebibyte - 27)}`],
    ['escaped line ends', `-----BEGIN${repeat('\\r\\n', mebibyte - 10)}`],
    ['a Slack token of a million parts', `xo${'xb-'}${repeat('a-', mebibyte - 5)}`],
    ['installation tokens that never end', repeat('ghs_1_', mebibyte)],
    ['SendGrid keys of underscores', repeat(`SG.a.${'_'.repeat(300)} `, mebibyte)],
    ['deep JSON', repeat('[', mebibyte)],
  ])(
    'are searched in time: %s',
    async (_name, text) => {
      const { check } = await findSecrets(
        memoryCheckout({ 'package.json': text }),
        { logger: recordingLogger() },
        never,
      );
      expect(check.state).toBe('complete');
      expect(check.scope).toBe('1 file');
    },
    10_000,
  );

  it('with a hundred thousand secrets give a thousand findings and say that there are more', async () => {
    const short = `xo${'xb-'}a-b`;
    const { findings, check } = await findSecrets(
      memoryCheckout({ a: repeat(`${short} `, mebibyte) }),
      { logger: recordingLogger() },
      never,
    );
    expect(findings).toHaveLength(1_000);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(1_000);
    expect(check.state).toBe('incomplete');
    expect(check.reasons).toEqual(['a holds more than 1,000 secrets: the rest is not listed']);
  }, 10_000);
});

describe('the search', () => {
  const files = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`file-${index}`, 'text']));

  it('says how far it is', async () => {
    const logger = recordingLogger();
    await findSecrets(memoryCheckout(files), { logger }, never);
    expect(logger.lines).toEqual([
      'progress looking for secrets: 0 of 250 files',
      'progress looking for secrets: 100 of 250 files',
      'progress looking for secrets: 200 of 250 files',
    ]);
  });

  it('lets timers in and stops before the next file when it is aborted', async () => {
    const abort = new AbortController();
    const reason = new Error('stopped by the user');
    const read: string[] = [];
    setImmediate(() => abort.abort(reason));
    const checkout = memoryCheckout(files, { onRead: (path) => read.push(path) });
    await expect(findSecrets(checkout, { logger: recordingLogger() }, abort.signal)).rejects.toBe(reason);
    expect(read.length).toBeLessThan(3);
  });

  it('reads nothing when it was aborted before', async () => {
    const read: string[] = [];
    const checkout = memoryCheckout(files, { onRead: (path) => read.push(path) });
    const aborted = AbortSignal.abort(new Error('too late'));
    await expect(findSecrets(checkout, { logger: recordingLogger() }, aborted)).rejects.toThrow('too late');
    expect(read).toEqual([]);
  });

  it('keeps no performance entries', async () => {
    performance.clearMarks();
    await findSecrets(memoryCheckout(files), { logger: recordingLogger() }, never);
    expect(performance.getEntriesByType('mark')).toEqual([]);
  });

  it('prints neither paths nor contents when DEBUG is set', async () => {
    const token = githubToken();
    const script = `
      const { findSecrets } = await import('./src/backends/local/secrets/find-secrets.ts');
      const bytes = Buffer.from(process.env.TEXT);
      const files = ['dir/::error::hostile.p12', 'dir/::error::hostile.json'];
      const checkout = { root: '/', files: files.map((path) => ({ path, size: 9 })), links: [], unreadable: [], read: async () => bytes };
      const logger = { debug() {}, progress() {} };
      const { findings } = await findSecrets(checkout, { logger }, new AbortController().signal);
      console.log(findings.length);`;
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { env: { ...process.env, DEBUG: '*', TEXT: `token = ${token}` } },
    );
    expect(stdout.trim()).toBe('2');
    expect(stderr).toContain('@secretlint/core');
    expect(stderr).not.toContain('hostile');
    expect(stderr).not.toContain(token.slice(4, 10));
  });
});

import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Checkout } from '../../../../src/backends/local/checkout/checkout.ts';
import { findSecrets, type SecretsResult } from '../../../../src/backends/local/secrets/find-secrets.ts';
import { recordingLogger } from '../../../doubles/recording-logger.ts';
import { memoryCheckout } from './doubles.ts';
import { everyKind, githubToken, type Planted, plantedPrivateKey, unknownKinds } from './planted.ts';

const never = new AbortController().signal;

function find(contents: Parameters<typeof memoryCheckout>[0]): Promise<SecretsResult> {
  return findIn(memoryCheckout(contents));
}

function findIn(checkout: Checkout): Promise<SecretsResult> {
  return findSecrets(checkout, { logger: recordingLogger() }, never);
}

/** Every run of six characters of the secret's random parts. */
function piecesOf(planted: Planted): string[] {
  return planted.random.flatMap((part) =>
    Array.from({ length: Math.max(0, part.length - 5) }, (_, start) => part.slice(start, start + 6)),
  );
}

const realKeys = {
  'RSA, PKCS #1': pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, 'pkcs1'),
  'RSA, PKCS #8': pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, 'pkcs8'),
  'P-256, SEC 1': pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'sec1'),
  'P-256, PKCS #8': pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'pkcs8'),
  'P-384, SEC 1': pemOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey, 'sec1'),
  Ed25519: pemOf(generateKeyPairSync('ed25519').privateKey, 'pkcs8'),
};

function pemOf(key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1'): string {
  return key.export({ type, format: 'pem' }).toString();
}

describe('findSecrets', () => {
  it.each(everyKind().map((planted) => [planted.rule, planted] as const))(
    'finds %s where it stands',
    async (rule, planted) => {
      const { findings, check } = await find({ [planted.path]: planted.text });
      const finding = findings.find(({ ruleId }) => ruleId === rule);
      expect(finding).toMatchObject({ category: 'secret', severity: 'high', cwes: ['CWE-798'] });
      const before = planted.text.slice(0, planted.text.indexOf(planted.secret));
      expect(finding?.locations[0]).toMatchObject({
        path: planted.path,
        startLine: 1,
        startColumn: before.length + 1,
      });
      expect(finding?.url).toMatch(
        /^https:\/\/github\.com\/secretlint\/secretlint\/blob\/master\/.*README\.md#/,
      );
      expect(check).toEqual({
        name: 'secrets',
        categories: ['secret'],
        state: 'complete',
        reasons: [],
        scope: '1 file',
      });
    },
  );

  it('shows no part of any secret, neither in its result nor in what it logs', async () => {
    const all = [...everyKind(), plantedPrivateKey('\\n'), plantedPrivateKey('\\r\\n')];
    const logger = recordingLogger();
    const checkout = memoryCheckout(
      Object.fromEntries(all.map((planted, index) => [`${index}/${planted.path}`, planted.text])),
    );
    const result = await findSecrets(checkout, { logger }, never);
    expect(result.findings.length).toBeGreaterThanOrEqual(all.length);
    const shown = JSON.stringify(result) + logger.lines.join('\n');
    const pieces = all.flatMap(piecesOf);
    expect(pieces.length).toBeGreaterThan(5_000);
    expect(pieces.filter((piece) => shown.includes(piece))).toEqual([]);
  });

  it('masks a secret so short that its letters are those of the message', async () => {
    const { findings } = await find({ '.npmrc': '//registry.example/:_authToken=o' });
    expect(findings.map(({ title }) => title)).toEqual(['found npmrc authToken: ***']);
    expect(findings[0]?.locations[0]).toMatchObject({ startColumn: 32, endColumn: 33 });
  });

  it.each(unknownKinds().map(({ what, text }) => [what, text] as const))(
    'does not know: %s',
    async (_what, text) => {
      const { findings } = await find({ 'src/config.js': text });
      expect(findings).toEqual([]);
    },
  );

  it.each(Object.entries(realKeys))('finds a private key that was really made: %s', async (_kind, pem) => {
    const { findings } = await find({
      'key.pem': pem,
      'key.ts': `const key = '${pem.replaceAll('\n', '\\r\\n')}';`,
    });
    expect(findings.map(({ ruleId, locations }) => [ruleId, locations[0]?.path])).toEqual([
      ['PrivateKey', 'key.pem'],
      ['PrivateKey', 'key.ts'],
    ]);
    for (const part of pem.split('\n').slice(1, -2)) expect(JSON.stringify(findings)).not.toContain(part);
  });

  it.each([
    ['public key', realKeys['P-256, PKCS #8'].replaceAll('PRIVATE', 'PUBLIC')],
    ['placeholder', `-----BEGIN PRIVATE ${'KEY'}-----\n${'x'.repeat(64)}\n-----END PRIVATE ${'KEY'}-----`],
    ['cut key', realKeys.Ed25519.replace(/.{4}\n-----END/, '\n-----END')],
  ])('takes no %s for a private key', async (_what, text) => {
    expect((await find({ 'key.pem': text })).findings).toEqual([]);
  });

  it.each([['\\n'], ['\\r\\n']])(
    'finds a private key in one string with %s as line ends',
    async (lineEnd) => {
      const planted = plantedPrivateKey(lineEnd);
      const { findings } = await find({ [planted.path]: `first line\n${planted.text}\n` });
      expect(findings).toHaveLength(1);
      const startColumn = "const key = '".length + 1;
      expect(findings[0]?.locations).toEqual([
        {
          path: planted.path,
          startLine: 2,
          startColumn,
          endLine: 2,
          endColumn: startColumn + planted.secret.length,
        },
      ]);
    },
  );

  it('finds what its documentation lists', async () => {
    const documentation = await readFile('docs/backends/local-secrets.md', 'utf8');
    const kinds = new Set(everyKind().map(({ rule }) => rule));
    expect([...kinds].filter((rule) => !documentation.includes(`\`${rule}\``))).toEqual([]);
  });

  it('finds an npm token in .npmrc once', async () => {
    const npmToken = everyKind().find(({ rule }) => rule === 'NPM_ACCESS_TOKEN')?.secret;
    const { findings } = await find({ 'app/.npmrc': `//registry.example/:_authToken=${npmToken}\n` });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['NPM_ACCESS_TOKEN']);
  });

  it.each([
    ['above', (token: string) => `// secretlint-disable\n${token}`],
    ['on the line before', (token: string) => `// secretlint-disable-next-line\n${token}`],
    ['on the line', (token: string) => `${token} // secretlint-disable-line`],
    [
      'for the rule',
      (token: string) => `/* secretlint-disable @secretlint/secretlint-rule-github */ ${token}`,
    ],
  ])('is not switched off by a comment %s', async (_where, write) => {
    const { findings } = await find({ 'a.js': write(githubToken()) });
    expect(findings).toHaveLength(1);
  });

  it('is not switched off by configuration in the checkout', async () => {
    const rules = [{ id: '@secretlint/secretlint-rule-github', disabled: true }];
    const { findings } = await find({
      '.secretlintrc.json': JSON.stringify({ rules }),
      '.secretlintignore': '*',
      'a.js': githubToken(),
    });
    expect(findings).toHaveLength(1);
  });

  it('looks into lockfiles', async () => {
    const lock = {
      packages: { 'node_modules/x': { resolved: `https://${githubToken()}@host.example/x.tgz` } },
    };
    const { findings } = await find({ 'package-lock.json': JSON.stringify(lock) });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['GITHUB_TOKEN']);
  });
});

describe('the place of a secret', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('counts lines and columns from 1, with %s', async (_name, end) => {
    const token = githubToken();
    const { findings } = await find({ a: `one${end}${end}  token: ${token}${end}last` });
    expect(findings[0]?.locations).toEqual([
      { path: 'a', startLine: 3, startColumn: 10, endLine: 3, endColumn: 50 },
    ]);
  });

  it('does not count a byte order mark, and takes U+2028 for no line end', async () => {
    const { findings } = await find({ a: `\uFEFF\u2028${githubToken()}` });
    expect(findings[0]?.locations[0]).toMatchObject({ startLine: 1, startColumn: 2 });
  });

  it('spans the lines of a private key', async () => {
    const planted = plantedPrivateKey('\n');
    const { findings } = await find({ a: `\n\n${planted.secret}\n` });
    const lines = planted.secret.split('\n');
    expect(findings[0]?.locations[0]).toEqual({
      path: 'a',
      startLine: 3,
      startColumn: 1,
      endLine: 2 + lines.length,
      endColumn: (lines.at(-1)?.length ?? 0) + 1,
    });
  });

  it('ends with the last character of a file that is a secret as a whole', async () => {
    const account = everyKind().find(({ rule }) => rule === 'PrivateKeyJSON')?.text ?? '';
    const { findings } = await find({ 'account.json': `${account}\n\n` });
    expect(findings.map(({ ruleId, locations }) => [ruleId, locations[0]])).toContainEqual([
      'PrivateKeyJSON',
      {
        path: 'account.json',
        startLine: 1,
        startColumn: 1,
        endLine: account.split('\n').length,
        endColumn: 2,
      },
    ]);
  });

  it('is the key itself where secretlint names the words before it', async () => {
    const aws = everyKind().find(({ rule }) => rule === 'AWSSecretAccessKey');
    const { findings } = await find({ a: `AWS_SECRET_ACCESS_KEY ${' '.repeat(60)}= "${aws?.secret}"` });
    expect(findings[0]?.locations[0]).toMatchObject({ startColumn: 86, endColumn: 126 });
  });
});

describe('the fingerprint of a secret', () => {
  async function fingerprints(text: string, path = 'a'): Promise<string[]> {
    const { findings } = await find({ [path]: text });
    return findings.map(({ fingerprint }) => fingerprint);
  }
  const [one, two] = [githubToken(), githubToken()];

  it('stays when the line moves, is indented or changes its line end', async () => {
    const [before] = await fingerprints(`const token = '${one}';\n`);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprints(`\n\n// moved\r\n\t  const token = '${one}';\r\n`)).toEqual([before]);
  });

  it('says nothing about the secret: another one in its place has the same', async () => {
    expect(await fingerprints(`token = ${one}`)).toEqual(await fingerprints(`token = ${two}`));
  });

  it.each(everyKind().map((planted) => [planted.rule, planted] as const))(
    'leaves all of %s out',
    async (rule, planted) => {
      const again = everyKind().find(
        (other) => other.rule === rule && other.secret.length === planted.secret.length,
      );
      expect(again?.secret).not.toBe(planted.secret);
      const [first, second] = [planted.text, again?.text ?? ''];
      expect(await fingerprints(first, planted.path)).toEqual(await fingerprints(second, planted.path));
    },
  );

  it('tells two equal secrets on one line apart, and the first stays when the second goes', async () => {
    const both = await fingerprints(`['${one}', '${one}']`);
    expect(new Set(both).size).toBe(2);
    const lines = await fingerprints(`a = '${one}'\na = '${one}'\n`);
    expect(new Set(lines).size).toBe(2);
    expect(await fingerprints(`a = '${one}'\n`)).toEqual(lines.slice(0, 1));
  });

  it('depends on the path and on what stands around', async () => {
    const all = [
      ...(await fingerprints(`a = '${one}'`)),
      ...(await fingerprints(`b = '${one}'`)),
      ...(await fingerprints(`a = '${one}'`, 'other')),
    ];
    expect(new Set(all).size).toBe(3);
  });
});

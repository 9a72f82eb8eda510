import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';
import { expectSound } from './expect-sound.ts';
import { packageLock } from './scan-tree.ts';

const { signal } = new AbortController();
const fixtures = join(import.meta.dirname, '../../../fixtures/lockfiles');

const awkward = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '.',
    '..',
    '__proto__',
    'constructor',
    '1.0.0',
    '@a/b',
    'link:..',
    'file:x',
    'npm:a@1',
    'git+ssh://x#y',
  ),
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
);
const entry = fc.dictionary(
  fc.constantFrom(
    'version',
    'resolved',
    'name',
    'link',
    'dependencies',
    'requires',
    'resolution',
    'peerDependencies',
    'license',
    'dev',
    'integrity',
  ),
  fc.oneof(awkward, fc.dictionary(fc.constantFrom('a', 'b', '@a/b', '__proto__'), awkward)),
);
const places = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      '',
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'w/x',
      '../out',
      '/a@1.0.0',
      '/a/1.0.0',
      'a@1.0.0',
      'a@npm:^1',
      'node_modules/__proto__',
    ),
    fc.string(),
  ),
  fc.oneof(entry, awkward),
);

describe('a lockfile of the right shape with any content', () => {
  const run = (make: (value: unknown) => Record<string, string>) =>
    fc.assert(
      fc.asyncProperty(places, (value) => expectSound(make(value))),
      { numRuns: 300 },
    );
  it('is read soundly: npm', async () => {
    for (const lockfileVersion of [2, 3])
      await run((packages) => ({ 'package-lock.json': JSON.stringify({ lockfileVersion, packages }) }));
    await run((dependencies) => ({
      'package-lock.json': JSON.stringify({ lockfileVersion: 1, dependencies }),
    }));
  });
  it('is read soundly: pnpm', async () => {
    for (const lockfileVersion of ['5.4', '6.0', '9.0'])
      await run((packages) => ({
        'pnpm-lock.yaml': JSON.stringify({
          lockfileVersion,
          packages,
          snapshots: packages,
          importers: packages,
        }),
      }));
    await run((packages) => ({ 'pnpm-lock.yaml': JSON.stringify({ lockfileVersion: '6.0', packages }) }));
  });
  it('is read soundly: yarn', async () => {
    await run((value) => ({
      'yarn.lock': `__metadata:\n  version: 8\n${Object.entries(value as object)
        .map(([key, fields]) => `${JSON.stringify(key)}: ${JSON.stringify(fields)}\n`)
        .join('')}`,
      'package.json': JSON.stringify({ dependencies: value, workspaces: Object.keys(value as object) }),
    }));
    await run((value) => ({
      'yarn.lock': Object.entries(value as object)
        .map(
          ([key, fields]) =>
            `${JSON.stringify(`${key}@^1`)}:\n  version ${JSON.stringify(JSON.stringify(fields))}\n`,
        )
        .join(''),
      'package.json': JSON.stringify({ dependencies: value, resolutions: value }),
    }));
  });
});

describe.each(readdirSync(fixtures).filter((name) => /^(?:npm|pnpm|yarn)-/.test(name)))(
  '%s, damaged',
  (fixture) => {
    const name =
      ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'].find((file) =>
        readdirSync(join(fixtures, fixture)).includes(file),
      ) ?? '';
    const text = readFileSync(join(fixtures, fixture, name), 'utf8');
    const manifest = readFileSync(join(fixtures, fixture, 'package.json'), 'utf8');

    it('is never complete when its end is missing', { timeout: 60_000 }, async () => {
      const whole = (await readSbom(memoryCheckout({ [name]: text, 'package.json': manifest }), signal)).sbom
        .components.length;
      for (let part = 1; part < 20; part += 1) {
        const cut = text.slice(0, Math.floor((text.length * part) / 20));
        const { sbom, check } = await readSbom(
          memoryCheckout({ [name]: cut, 'package.json': manifest }),
          signal,
        );
        expect(check.state, `${part} of 20`).toBe('incomplete');
        expect(sbom.components.length).toBeLessThan(whole);
      }
    });
    it('is read soundly with any few characters changed', { timeout: 60_000 }, async () => {
      const change = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 10 }));
      await fc.assert(
        fc.asyncProperty(change, ([at, length, other]) =>
          expectSound({
            [name]: text.slice(0, at) + other + text.slice(at + length),
            'package.json': manifest,
          }),
        ),
        { numRuns: 40 },
      );
    });
  },
);

describe('work that grows with the size only', () => {
  const many = 20_000;
  it('for a chain of packages, each needing the next', async () => {
    const packages = Object.fromEntries(
      Array.from({ length: many }, (_, n) => [
        `node_modules/p${n}`,
        { version: '1.0.0', dependencies: { [`p${n + 1}`]: '1' } },
      ]),
    );
    const { sbom } = await readSbom(memoryCheckout({ 'package-lock.json': packageLock(packages) }), signal);
    expect(sbom.components).toHaveLength(many);
  });
  it('for many needs in a deep place', async () => {
    const deep = 'node_modules/a/'.repeat(2000);
    const needs = Object.fromEntries(Array.from({ length: many }, (_, n) => [`p${n}`, '1']));
    const { check } = await readSbom(
      memoryCheckout({
        'package-lock.json': packageLock({
          [`${deep}node_modules/b`]: { version: '1.0.0', dependencies: needs },
        }),
      }),
      signal,
    );
    expect(check.reasons[0]).toContain('1 entry makes no sense');
  });
  it('for long runs of the characters that patterns look for', async () => {
    const run = 500_000;
    for (const piece of ['@', '/', '(', '#', '"', '\\', '-1.0.0', 'npm:', '**/', '::locator=', ' ']) {
      const long = piece.repeat(Math.floor(run / piece.length));
      await readSbom(
        memoryCheckout({
          'a/package-lock.json': JSON.stringify({
            lockfileVersion: 1,
            dependencies: { [long]: { version: long }, b: { version: `https://${long}` } },
          }),
          'b/package-lock.json': packageLock({
            'node_modules/a': { version: long, resolved: `git+${long}`, integrity: long },
          }),
          'c/pnpm-lock.yaml': JSON.stringify({
            lockfileVersion: '5.4',
            packages: { [`/${long}`]: { resolution: { tarball: long } } },
          }),
          'd/yarn.lock': `${JSON.stringify(`a@${long}`)}:\n  version "1.0.0"\n  resolved ${JSON.stringify(long)}\n`,
          'd/package.json': JSON.stringify({
            dependencies: { a: long },
            resolutions: { [long]: '1' },
            workspaces: [long],
          }),
          'e/yarn.lock': `__metadata:\n  version: 8\n"a":\n  resolution: ${JSON.stringify(`a@file:${long}`)}\n  version: 1\n`,
        }),
        signal,
      );
    }
  });
});

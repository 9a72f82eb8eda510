import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readAdvisories } from '../../../src/backends/local/osv-db/records.ts';
import { readSbom } from '../../../src/backends/local/sbom/read-sbom.ts';
import { readIgnoreFile } from '../../../src/config/ignore-file.ts';
import { loadSettings } from '../../../src/config/load.ts';
import { InputError, ScangateError } from '../../../src/core/errors.ts';
import { JsonOutline } from '../../../src/core/json-outline.ts';
import { largestAnswer, mostFindings, mostJsonValues } from '../../../src/core/limits.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { parseJson } from '../../../src/core/parse-json.ts';
import { createResultReader, parseResult } from '../../../src/reports/json/parse.ts';
import { whyNotOfKind } from '../../../src/reports/native-check.ts';
import { memoryCheckout } from '../../backends/local/checkout/memory-checkout.ts';
import { policyOn } from '../../backends/local/policy/support.ts';
import { anyScanResult } from '../../factories/arbitraries.ts';
import { aFailedResult, aFinding, aScanResult } from '../../factories/model.ts';
import { jsonOf } from '../../reports/support.ts';
import { brokenJson, corpusNote, jsonSamples, wordsOfObjects } from './corpora.ts';
import { withMembers } from './rewrite.ts';

const never = new AbortController().signal;
const all = [...jsonSamples, ...brokenJson];
const bytesOf = (text: string) => Buffer.from(text);

/** Rejects only with an error of ours. */
async function orRefused<Value>(reading: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading();
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(ScangateError);
    return undefined;
  }
}

async function aFile(name = '.scangate.yml'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-readers-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, name);
}

describe('JSON', () => {
  it.each(jsonSamples)('$name is taken or refused as its name says', ({ name, bytes }) => {
    const read = () => parseJson(bytes);
    if (name.startsWith('y_')) expect(read()).toEqual(JSON.parse(bytes.toString()));
    else if (name.startsWith('n_')) expect(read).toThrow(/JSON|too|levels/);
    else
      try {
        read();
      } catch (thrown) {
        expect((thrown as Error).message).toMatch(/JSON|levels/);
      }
  });

  it.each(brokenJson)('$name is refused', ({ bytes }) => {
    expect(() => parseJson(bytes)).toThrow();
  });

  it('takes a byte order mark, and of two members with one name the last', () => {
    expect(parseJson(bytesOf('\uFEFF{"a":1,"__proto__":{"b":2},"a":2}'))).toEqual(
      JSON.parse('{"a":2,"__proto__":{"b":2}}'),
    );
  });

  it('is refused when it has too many values or is too deep', () => {
    const list = (items: number) => bytesOf(`[${'1,'.repeat(items - 1)}1]`);
    expect(parseJson(list(mostJsonValues - 1))).toHaveLength(mostJsonValues - 1);
    expect(() => parseJson(list(mostJsonValues))).toThrow('its JSON has more than 1,000,000 values');
    expect(() => parseJson(bytesOf(`[${'{},'.repeat(mostJsonValues)}{}]`))).toThrow('values');
    for (const piece of ['[', '{"a":', '[{"a":'])
      expect(() => parseJson(bytesOf(piece.repeat(200_000)))).toThrow('more than 200 levels deep');
  });

  it('has as many values as are counted', () => {
    const count = (value: unknown): number =>
      1 +
      (typeof value === 'object' && value !== null ? Object.values(value) : []).reduce(
        (sum: number, part) => sum + count(part),
        0,
      );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
        const outline = new JsonOutline();
        outline.push(bytesOf(JSON.stringify([value], null, indent)));
        expect(outline.values).toBe(count([value]));
      }),
    );
  });
});

describe('a stored result', () => {
  it(`is none of the JSON of others${corpusNote}`, () => {
    for (const { bytes } of all) expect(() => parseResult(bytes.toString())).toThrow(InputError);
  });

  it('is the same in pieces of any length', () => {
    fc.assert(
      fc.property(anyScanResult, fc.integer({ min: 1, max: 50 }), (result, length) => {
        expect(inPieces(jsonOf(result), length)).toEqual(result);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same wherever white space stands, and however its names are written', () => {
    const result = aFailedResult([aFinding(), aFinding({ ruleId: 'other', severity: 'critical' })]);
    const spaced = JSON.stringify(JSON.parse(jsonOf(result)), null, '\t\r\n ');
    expect(parseResult(spaced)).toEqual(result);
    const escaped = spaced.replaceAll('"findings"', '"\\u0066indings"').replace('"sbom"', '"\\u0073bom"');
    expect(parseResult(escaped)).toEqual(result);
  });

  it('is refused with two lists of one name, with an item cut off, and with a comma too many', () => {
    const text = jsonOf(aFailedResult());
    const twice = text.replace('"findings": [', '"findings": [], "findings": [');
    expect(() => parseResult(twice)).toThrow('has two lists called findings');
    for (const [piece, broken] of [
      ['"findings": [', '"findings": [,'],
      ['"findings": [', '"findings": [1 2,'],
      ['"findings": [', '"findings": {['],
      ['"components": [', '"components": []['],
      ['"sbom": {', '"sbom": {]'],
    ] as const)
      expect(() => parseResult(text.replace(piece, broken)), broken).toThrow(InputError);
    for (let end = 0; end < text.length - 1; end += 97)
      expect(() => parseResult(text.slice(0, end))).toThrow(/is empty|is not JSON/);
  });

  it('is refused with more than it may hold', () => {
    const [before = '', after = ''] = jsonOf(aScanResult()).split('"findings": []');
    const findings = `${'{},'.repeat(mostFindings)}{}`;
    expect(() => parseResult(`${before}"findings": [${findings}]${after}`)).toThrow(
      'more than 100,000 findings',
    );
    expect(() => parseResult(`${before}"findings": [{"title":"${'x'.repeat(4_000_001)}"}]${after}`)).toThrow(
      'in one item of findings',
    );
    expect(() => parseResult(`${before}"findings": [], "x": "${'x'.repeat(16_000_001)}"${after}`)).toThrow(
      'beside its long lists',
    );
  });

  it('keeps the fingerprints alone where no more is asked for', () => {
    const result = aFailedResult([aFinding(), aFinding({ ruleId: 'other' })]);
    const [ignored = aFinding()] = result.findings;
    const stored = { ...result, ignored: [{ finding: ignored, reason: 'because' }] };
    const reader = createResultReader('fingerprints');
    reader.push(jsonOf(stored));
    const read = reader.finish();
    const fingerprints = ({ findings, ignored: out = [] }: ScanResult) =>
      [...findings, ...out.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint);
    expect(fingerprints(read)).toEqual(fingerprints(stored));
    expect(JSON.stringify(read.findings)).not.toContain('lodash');
  });

  it('is not changed by members that every object has', () => {
    const result = aFailedResult();
    const members = wordsOfObjects.map((word) => `"${word}":{"polluted":true}`).join();
    expect(parseResult(withMembers(jsonOf(result), () => members))).toEqual(result);
    expect('polluted' in {}).toBe(false);
  });
});

function inPieces(text: string, length: number): ScanResult {
  const reader = createResultReader();
  for (let at = 0; at < text.length; at += length) reader.push(text.slice(at, at + length));
  return reader.finish();
}

describe('files that people write', () => {
  it(`end in settings or in errors with JSON of others${corpusNote}`, async () => {
    const path = await aFile();
    for (const { bytes } of all) {
      await writeFile(path, bytes);
      const rules = await orRefused(() => readIgnoreFile(path, 'ignore.yml'));
      expect(rules ?? []).toEqual([]);
      const loaded = await orRefused(() => loadSettings([], join(path, '..')));
      if (loaded) expect(loaded.settings['fail-on'].map(({ severity }) => severity)).toEqual(['high']);
    }
  });

  it.each([
    ['deep lists', '['.repeat(200_000)],
    ['deep maps', '{a: '.repeat(200_000)],
    ['deep blocks', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['a key of every object', '__proto__: {fail-on: none}\nconstructor: 1\n'],
    ['a merge key', '<<: {fail-on: none}\n'],
    ['two keys', 'fail-on: high\nfail-on: none\n'],
    ['half a character', 'fail-on: "\\uD800"\n'],
  ])('end in an error with %s', async (_, text) => {
    const path = await aFile();
    await writeFile(path, text);
    await expect(loadSettings([], join(path, '..'))).rejects.toThrow(ScangateError);
    await expect(readIgnoreFile(path, 'ignore.yml')).rejects.toThrow(InputError);
  });
});

describe('what lies in a checkout', { timeout: 60_000 }, () => {
  const names = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'composer.lock',
    'packages.lock.json',
    'Pipfile.lock',
    'Package.resolved',
    'pnpm-lock.yaml',
    'yarn.lock',
    'Cargo.lock',
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'pylock.toml',
    'Gemfile.lock',
    'go.mod',
    'pom.xml',
    'gradle.lockfile',
    'mix.lock',
    'pubspec.lock',
  ];
  const jsonNames = names.slice(0, 6);

  it(`is never complete with JSON of others as a lockfile${corpusNote}`, async () => {
    for (const { name, bytes } of all) {
      const files = Object.fromEntries(names.map((file) => [`${file.replace('.', '-')}/${file}`, bytes]));
      const { check, sbom } = await readSbom(memoryCheckout(files), never);
      expect(check.state, name).not.toBe('complete');
      if (!name.startsWith('y_') && brokenJson.some((broken) => broken.name === name))
        for (const file of jsonNames) expect(check.reasons.join('\n'), name).toContain(file);
      expect(sbom.components).toEqual([]);
    }
  });

  it(`is judged or said to be unreadable with JSON of others as a workflow${corpusNote}`, async () => {
    for (const { bytes } of all) {
      const files = { '.github/workflows/ci.yml': bytes.toString() };
      const { check } = await policyOn(files);
      expect(['complete', 'incomplete', 'not-checked']).toContain(check.state);
    }
  });

  it('counts packages that are called as members of every object', async () => {
    const packages = wordsOfObjects.map((word) => [`node_modules/${word}`, { version: '1.0.0' }]);
    const lock = `{"lockfileVersion":3,"packages":{"":{},${packages.map(([path, value]) => `${JSON.stringify(path)}:${JSON.stringify(value)}`).join()}}}`;
    const { sbom } = await readSbom(memoryCheckout({ 'package-lock.json': lock }), never);
    expect(sbom.components.map(({ name }) => name).sort()).toEqual([...wordsOfObjects].sort());
  });
});

describe('an advisory', () => {
  it(`is about nothing in JSON of others${corpusNote}`, async () => {
    const path = await aFile('advisory.json');
    const about: unknown[] = [];
    for (const { bytes } of all) {
      await writeFile(path, bytes);
      for await (const { record } of readAdvisories({ kind: 'json', path }, never))
        about.push(record?.affected ?? []);
    }
    expect(about).toEqual(all.map(() => []));
  });
});

describe('a report that a backend delivers', () => {
  const kinds = ['cyclonedx', 'spdx', 'sarif', 'pdf'] as const;
  it(`is left out when it is JSON of others${corpusNote}`, () => {
    for (const { bytes } of all)
      for (const kind of kinds) expect(whyNotOfKind({ kind, content: bytes })).toMatch(/^(is|does|ends)/);
  });

  it.each(kinds)('is left out as %s when it is deep or large', (kind) => {
    const deep = '{"@graph":[],"@context":'.repeat(200_000);
    expect(whyNotOfKind({ kind, content: bytesOf(deep) })).toMatch(/^(is|does)/);
    const large = Buffer.alloc(largestAnswer + 1, ' ');
    expect(whyNotOfKind({ kind, content: large })).toMatch(/^(is larger than 16 MiB|does not begin)/);
  });
});

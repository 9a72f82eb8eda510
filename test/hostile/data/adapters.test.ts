import { describe, expect, it } from 'vitest';
import { npmSource } from '../../../src/backends/local/vulnerabilities/npm-audit.ts';
import { evaluate } from '../../../src/core/gate/evaluate.ts';
import { parseRules } from '../../../src/core/gate/rules.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { isTerminal } from '../../../src/core/model/scan.ts';
import { severities } from '../../../src/core/model/severity.ts';
import { parseJson } from '../../../src/core/parse-json.ts';
import { never } from '../../backends/emulated.ts';
import { type ContractSubject, open } from '../../contract/subject.ts';
import { subjects } from '../../contract/subjects/index.ts';
import { aComponent } from '../../factories/model.ts';
import { naughtyStrings } from '../../factories/naughty-strings.ts';
import { brokenJson, corpusNote, jsonSamples, purls, wordsOfObjects } from './corpora.ts';
import { withMembers, withValues } from './rewrite.ts';

const minute = { timeout: 60_000 };
/** What tells a scan from others, and how it is getting on. */
const identifying = /status|state|id$|uuid|format|version|type/i;
const { local: _, fake: __, ...remote } = subjects;

/** A scan that has ended, whose answers are changed from now on. */
async function ended(subject: ContractSubject, scenario: 'findings' | 'clean' = 'findings') {
  const opened = await open(subject, { scenario });
  const { ref } = await opened.backend.start(opened.order, never, never);
  for (let asked = 0; asked < 100; asked++) {
    if (isTerminal((await opened.backend.status(ref, never)).state)) break;
    await opened.clock.sleep(10_000, never);
  }
  return { ...opened, ref };
}

async function resultWith(subject: ContractSubject, rewrite: (body: string) => string) {
  const { emulator, run, ref } = await ended(subject);
  const isJson = (body: string) => /^\s*[[{]/.test(body);
  const answer = { rewrite: (body: string) => (isJson(body) ? rewrite(body) : body) };
  emulator.faults.add({ name: 'hostile', method: 'GET', answer });
  const { result } = await run({ waiting: { scanId: ref.id } });
  expect(emulator.faults.met('hostile')).toBeGreaterThan(0);
  return result;
}

function expectSound({ findings, counts, checks, outcome, verdict }: ScanResult): void {
  expect(Object.keys(counts).sort()).toEqual([...severities].sort());
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
  for (const { severity } of findings) expect(severities).toContain(severity);
  for (const { state, reasons } of checks) if (state !== 'complete') expect(reasons).not.toEqual([]);
  if (outcome === 'passed') expect(verdict?.gate).toBe('held');
  expect('polluted' in {}).toBe(false);
}

const refuse = () => Promise.reject(new Error('nothing is downloaded'));
const fingerprints = ({ findings }: ScanResult) => findings.map(({ fingerprint }) => fingerprint).sort();
const plain = (subject: ContractSubject) => resultWith(subject, String);

describe.each(Object.entries(remote))('%s', minute, (_, subject) => {
  it(`takes no JSON of others for a scan without findings${corpusNote}`, async () => {
    const { backend, emulator, ref } = await ended(subject, 'clean');
    let body = '';
    const answer = { rewrite: () => body };
    emulator.faults.add({ name: 'corpus', ...subject.endpoints.findings, answer });
    const info = { ...parseRules('info'), unknownSeverity: 'high', require: 'auto' } as const;
    const gates: string[] = [];
    for (const { name, bytes } of [...brokenJson, ...jsonSamples]) {
      body = bytes.toString();
      const gate = await backend.results(ref, never).then(
        (results) => evaluate(results, info).gate,
        (thrown: Error) => thrown.name,
      );
      if (gate === 'held' && !(subject.countsApart && Array.isArray(JSON.parse(body)))) gates.push(name);
      else expect(['ScangateError', 'broken', 'unknown', 'held']).toContain(gate);
    }
    expect(gates).toEqual([]);
    expect(emulator.faults.met('corpus')).toBeGreaterThan(brokenJson.length - 1);
  });

  it('is not changed by members that every object has', async () => {
    const members = wordsOfObjects.map((word) => `"${word}":{"polluted":true,"severity":"low"}`).join();
    const hostile = await resultWith(subject, (body) => withMembers(body, () => members));
    expectSound(hostile);
    // Where members are names that others choose, what is not in their shape is an error.
    if (hostile.failure) expect(hostile.failure.code).toBe('BACKEND_PROTOCOL');
    else expect(fingerprints(hostile)).toEqual(fingerprints(await plain(subject)));
  });

  it('takes the last of two members with one name', async () => {
    const result = await resultWith(subject, (body) =>
      withMembers(body, (object) =>
        Object.keys(object)
          .map((name) => `${JSON.stringify(name)}:null`)
          .join(),
      ),
    );
    expect(fingerprints(result)).toEqual(fingerprints(await plain(subject)));
  });

  it('takes a byte order mark', async () => {
    const result = await resultWith(subject, (body) => `\uFEFF${body}`);
    expect(fingerprints(result)).toEqual(fingerprints(await plain(subject)));
  });

  it.runIf(subject.severity).each(wordsOfObjects)('counts severity %s as unknown', async (word) => {
    const { spoil = String } = subject.severity ?? {};
    const result = await resultWith(subject, (body) => spoil(body).replaceAll('spooky', word));
    expectSound(result);
    expect(result.counts.unknown).toBeGreaterThan(0);
    expect(result.findings.length).toBeGreaterThanOrEqual((await plain(subject)).findings.length);
    expect(result.outcome).not.toBe('passed');
  });

  it.each<[string, (value: unknown, key: string) => unknown]>([
    ...wordsOfObjects.map((word): [string, (value: unknown) => unknown] => [
      `only the word ${word}`,
      (value) => (typeof value === 'string' ? word : value),
    ]),
    ['numbers beyond 2^53', (value) => (typeof value === 'number' ? 2 ** 53 + 2 : value)],
    ['negative numbers', (value) => (typeof value === 'number' ? -1 : value)],
    ['numbers without an end', (value) => (typeof value === 'number' ? Number.MAX_VALUE : value)],
    ['texts for numbers', (value) => (typeof value === 'number' ? '9,8' : value)],
    ['null everywhere', () => null],
    ['lists everywhere', (value) => [value]],
    ['objects everywhere', () => ({ length: 1 })],
    ['halves of characters', (value) => (typeof value === 'string' ? `${value}\uD800` : value)],
  ])('never passes over %s', async (_, change) => {
    const result = await resultWith(subject, (body) =>
      withValues(body, (value, key) => (identifying.test(key) ? value : change(value, key))),
    );
    expectSound(result);
    expect(result.outcome).not.toBe('passed');
  });

  it.each([
    ['deep lists', '['],
    ['deep objects', '{"a":'],
  ])('never passes over %s', async (_, piece) => {
    const result = await resultWith(subject, (body) =>
      body.trimEnd().replace(/[\]}]$/, (end) => `,${end === '}' ? '"later":' : ''}${piece.repeat(200_000)}`),
    );
    expect(result.outcome).not.toBe('passed');
    expect(result.failure?.code).not.toBe('INTERNAL');
  });

  it('keeps the count of findings whatever their texts are', async () => {
    const { findings } = await plain(subject);
    const texts = [...naughtyStrings, ...purls];
    const free = /title|message|description|summary|name|remediation|recommendation|text|url/i;
    let next = 0;
    for (let round = 0; next < texts.length && round < 12; round++) {
      const result = await resultWith(subject, (body) =>
        withValues(body, (value, key) =>
          typeof value === 'string' && free.test(key) ? texts[next++ % texts.length] : value,
        ),
      );
      expectSound(result);
      expect(result.outcome).not.toBe('passed');
      if (result.verdict) expect(result.findings.length).toBeGreaterThan(findings.length / 4);
    }
  });
});

describe('names that others choose', minute, () => {
  it.each(wordsOfObjects)('are counted by ScanCode.io when they are called %s', async (word) => {
    const { scancodeio } = subjects;
    if (scancodeio === undefined) throw new Error('there is no such subject');
    const { emulator, run, ref } = await ended(scancodeio, 'clean');
    const body = `{"compliance_alerts":{"${word}":{"${word}":["gpl-3.0","${word}"]}}}`;
    const answer = { status: 200, headers: { 'content-type': 'application/json' }, body };
    emulator.faults.add({ name: 'hostile', path: /\/compliance\/$/, answer });
    const { result } = await run({ waiting: { scanId: ref.id } });
    expectSound(result);
    expect(result).toMatchObject({ outcome: 'failed', counts: { unknown: 2 } });
  });

  it.each(wordsOfObjects)('are looked up by npm when they are called %s', async (name) => {
    const advisory = {
      id: 1,
      url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
      title: 'Bad',
      severity: 'high',
      vulnerable_versions: '<2',
      cwe: [],
      cvss: { score: 0, vectorString: null },
    };
    const body = Buffer.from(`{"${name}":[${JSON.stringify(advisory)}]}`);
    const http = { send: async () => ({ status: 200, headers: {}, body, json: () => parseJson(body) }) };
    const source = npmSource(
      { ...http, download: refuse, close: async () => undefined },
      new URL('https://npm.example'),
    );
    const component = aComponent({ name, version: '1.0.0' });
    const { records } = await source.ask([component], never);
    expect(records.get(component)).toHaveLength(1);
  });
});

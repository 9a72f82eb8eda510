import { describe, expect, it } from 'vitest';
import { mdsscBackend } from '../../../src/backends/mdssc/index.ts';
import type { FaultAnswer } from '../../../src/emulators/kit/faults.ts';
import { mdsscEmulator } from '../../../src/emulators/mdssc/index.ts';
import { type Emulated, emulate } from '../emulated.ts';

const reports = ['cyclonedx', 'spdx', 'pdf'] as const;
const json = (body: string): FaultAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body,
});

const evil = '\u001b[2J##vso[task.complete]\r\n::error::x <img src=x> | `x` \u202e';
const answers: readonly (readonly [string, FaultAnswer])[] = [
  ['null', json('null')],
  ['a number', json('7')],
  ['a text', json('"Completed"')],
  ['an empty list', json('[]')],
  ['a list of nothing', json('[null,[],{},"",0,true]')],
  ['an empty object', json('{}')],
  [
    'prototypes',
    json(
      '{"__proto__":{"ScanningState":4},"constructor":4,"ScanIds":["__proto__"],"Cves":[{"Id":"constructor","Severity":"constructor"}]}',
    ),
  ],
  [
    'hostile text',
    json(
      JSON.stringify({
        ResponseMessage: evil,
        Version: evil,
        ScanningState: evil,
        Packages: [{ Id: evil, Name: evil }],
        Files: [{ Path: evil, Malware: true, ThreatName: evil }],
        Id: evil,
      }),
    ),
  ],
  ['deep nesting', json(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)],
  ['no UTF-8', json('{"a":"\ud800"}')],
  ['half an answer', 'truncated'],
  ['nothing', json('')],
  [
    'a page',
    { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><title>Sign in</title></html>' },
  ],
  ['a cut connection', { cut: 'before' }],
  ['418', { status: 418 }],
];

/** A run in which every answer to these requests is odd. */
async function run(path: RegExp, answer: FaultAnswer, scenario: 'findings' | 'clean', method = 'GET') {
  const emulated: Emulated = await emulate(mdsscEmulator, mdsscBackend, { scenario, deps: { reports } });
  emulated.emulator.faults.add({ name: 'odd', method, path, answer });
  const { result, native } = await emulated.run({ waiting: { limit: { ms: 300_000, setBy: 'timeout' } } });
  const everything = JSON.stringify(result) + emulated.log.join('\n');
  expect(everything).not.toContain(emulated.emulator.credential);
  expect(result.failure?.code).not.toBe('INTERNAL');
  for (const { kind, content } of native)
    expect(Buffer.from(content).toString('latin1').slice(0, 1)).toBe(kind === 'pdf' ? '%' : '{');
  return { result, emulated };
}

describe.each(answers)('answered with %s', (_, answer) => {
  it('a scan never passes', async () => {
    const { result } = await run(/\/scans\/[^/]+(\/overview)?$/, answer, 'clean');
    expect(result.outcome).not.toBe('passed');
  });

  it('a start brings no verdict, unless the scan was started and is found', async () => {
    const { result, emulated } = await run(/\/scans$/, answer, 'clean', 'POST');
    const started = emulated.emulator.scans().length;
    expect(started).toBe(answer === 'truncated' ? 1 : 0);
    if (started === 0) expect(['inconclusive', 'misconfigured', 'timed-out']).toContain(result.outcome);
    else expect(result.outcome).toBe('passed');
  });

  it.each([
    ['packages', /\/packages/],
    ['files', /\/files$/],
    ['exports', /\/export\//],
    ['lists of scans', /\/scans$|\/scans\/service-/],
    ['references', /\/references$/],
    ['all of these', /\/packages|\/files$|\/export\/|\/scans$|\/scans\/service-|\/references$/],
  ])('%s hide no finding that was counted', async (__, path) => {
    const { result } = await run(path, answer, 'findings');
    expect(result.outcome).toBe('failed');
    const { critical, high, medium, low } = result.counts;
    expect(critical).toBeGreaterThanOrEqual(1);
    expect(critical + high).toBeGreaterThanOrEqual(4);
    expect(critical + high + medium + low).toBeGreaterThanOrEqual(7);
    expect(result.findings).toHaveLength(Object.values(result.counts).reduce((sum, count) => sum + count, 0));
  });
});

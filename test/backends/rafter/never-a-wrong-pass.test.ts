import { describe, expect, it } from 'vitest';
import { rafterBackend } from '../../../src/backends/rafter/index.ts';
import { commonBehaviours, type FaultAnswer } from '../../../src/emulators/kit/faults.ts';
import { rafterEmulator } from '../../../src/emulators/rafter/index.ts';
import { emulate } from '../emulated.ts';

const behaviours = [...Object.keys(rafterEmulator.behaviours), ...Object.keys(commonBehaviours)];

describe('a scan with findings', () => {
  it.each(behaviours)('never passes: %s', async (behaviour) => {
    const { run, emulator } = await emulate(rafterEmulator, rafterBackend, { play: [behaviour] });
    const { result } = await run();
    expect(['failed', 'inconclusive', 'misconfigured']).toContain(result.outcome);
    expect([1, 2, 3]).toContain(result.exitCode);
    expect(emulator.scans().length).toBeLessThanOrEqual(1);
  });

  const json = { 'content-type': 'application/json' };
  const answers: readonly (readonly [string, FaultAnswer])[] = [
    ['cut in the middle', 'truncated'],
    ['no answer', { cut: 'before' }],
    ['an answer that is lost', { cut: 'after' }],
    ['an empty answer', { status: 200 }],
    ['nothing', { status: 204 }],
    ['another place', { status: 302, headers: { location: 'https://elsewhere.invalid/' } }],
    ['an empty object', { status: 200, headers: json, body: '{}' }],
    ['an empty list', { status: 200, headers: json, body: '[]' }],
    ['completed, and no more', { status: 200, headers: json, body: '{"status":"completed"}' }],
    [
      'the results of another scan',
      { status: 200, headers: json, body: '{"status":"completed","scan_id":"other","vulnerabilities":[]}' },
    ],
    [
      'the results of another branch',
      {
        status: 200,
        headers: json,
        body: '{"status":"completed","branch_name":"other","vulnerabilities":[]}',
      },
    ],
    [
      'the results of another repository',
      {
        status: 200,
        headers: json,
        body: '{"status":"completed","repository_name":"evil/other","vulnerabilities":[]}',
      },
    ],
    [
      'an error beside an empty list',
      { status: 200, headers: json, body: '{"status":"completed","error":"crashed","vulnerabilities":[]}' },
    ],
    [
      'no success with an empty list',
      { status: 200, headers: json, body: '{"status":"completed","success":false,"vulnerabilities":[]}' },
    ],
    ['an error with 200', { status: 200, headers: json, body: '{"error":"An unexpected error occurred."}' }],
    ['500', { status: 500, headers: json, body: '{"error":"An unexpected error occurred."}' }],
    ['403', { status: 403, headers: json, body: '{"error":"Forbidden"}' }],
    ['404', { status: 404, headers: json, body: '{"error":"Scan not found."}' }],
  ];

  it.each(answers)('never passes when questions about it meet %s', async (_, answer) => {
    for (const times of [1, 3, Number.POSITIVE_INFINITY])
      for (const skip of [0, 2, 5]) {
        const { run, emulator } = await emulate(rafterEmulator, rafterBackend);
        emulator.faults.add({ name: 'odd', method: 'GET', path: /\/scan$/, skip, times, answer });
        const { result } = await run();
        expect(['failed', 'inconclusive', 'misconfigured']).toContain(result.outcome);
        expect(emulator.scans()).toHaveLength(1);
      }
  });
});

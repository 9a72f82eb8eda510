import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/core/redact.ts';
import { dotenvOf } from '../../src/gitlab/dotenv.ts';
import { valuesOf } from '../../src/job/values.ts';
import { anyScanResult, anyText } from '../factories/arbitraries.ts';
import { aFailedResult, aFinding, aScanResult } from '../factories/model.ts';

const place = { reportDir: 'scangate-reports', resultFile: 'scangate-reports/scangate.json' };
const redactor = createRedactor();

describe('the variables for later jobs', () => {
  it('are what a result says, and nothing for what it does not', () => {
    const result = {
      ...aFailedResult([aFinding()]),
      scan: { backend: 'rafter', id: 'scan-1', url: 'https://scan.example/scans/1?a=$TOKEN' },
    };
    const { text, leftOut } = dotenvOf(valuesOf(result, place), redactor);
    expect(leftOut).toEqual([]);
    expect(text).toBe(
      [
        'SCANGATE_OUTPUT_OUTCOME=failed',
        'SCANGATE_OUTPUT_EXIT_CODE=1',
        'SCANGATE_OUTPUT_TOTAL=1',
        'SCANGATE_OUTPUT_CRITICAL=0',
        'SCANGATE_OUTPUT_HIGH=1',
        'SCANGATE_OUTPUT_MEDIUM=0',
        'SCANGATE_OUTPUT_LOW=0',
        'SCANGATE_OUTPUT_INFO=0',
        'SCANGATE_OUTPUT_UNKNOWN=0',
        'SCANGATE_OUTPUT_NEW=1',
        'SCANGATE_OUTPUT_IGNORED=0',
        'SCANGATE_OUTPUT_SCAN_ID=scan-1',
        'SCANGATE_OUTPUT_REPORT_DIR=scangate-reports',
        'SCANGATE_OUTPUT_RESULT_FILE=scangate-reports/scangate.json',
        'SCANGATE_OUTPUT_SCAN_URL=https://scan.example/scans/1?a=%24TOKEN',
        '',
      ].join('\n'),
    );
  });

  it.each(['two\nlines', 'a\rb', 'a\u2028b', '$CI_JOB_TOKEN', 'a\0b', '\ud800'])(
    'never hold the value %j',
    (resultFile) => {
      const { text, leftOut } = dotenvOf(valuesOf(aScanResult(), { ...place, resultFile }), redactor);
      expect(leftOut).toEqual(['result-file']);
      expect(text).not.toContain('RESULT_FILE');
    },
  );

  it('have room for what matters most', () => {
    const long = 'x'.repeat(4_000);
    const { text, leftOut } = dotenvOf(
      valuesOf(aScanResult(), { reportDir: long, resultFile: `${long}/scangate.json` }),
      redactor,
    );
    expect(leftOut).toEqual(['result-file']);
    expect(Buffer.byteLength(text)).toBeLessThan(5_120);
  });

  it('hold no secret of the run', () => {
    const secret = ['hidden', 'value', '0123456789'].join('-');
    const knowing = createRedactor();
    knowing.add(secret);
    const { text } = dotenvOf(valuesOf(aScanResult(), { ...place, reportDir: `reports/${secret}` }), knowing);
    expect(text).toContain('SCANGATE_OUTPUT_REPORT_DIR=reports/***\n');
  });

  it('can be read by GitLab, whatever was found', () => {
    fc.assert(
      fc.property(anyScanResult, anyText, (result, reportDir) => {
        const { text } = dotenvOf(valuesOf(result, { ...place, reportDir }), redactor);
        expect(Buffer.byteLength(text)).toBeLessThan(5_120);
        expect(text).toMatch(/^(?:[A-Z_]+=[^$\r\n]+\n)*$/);
        expect(text.split('\n').length - 1).toBeLessThanOrEqual(20);
      }),
      { numRuns: 200 },
    );
  });
});

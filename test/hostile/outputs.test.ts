import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artifactNameOf } from '../../src/azure/names.ts';
import { deliveredFileName, isReportName } from '../../src/core/model/report-names.ts';
import { isScanId } from '../../src/core/model/scan.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { outputLine } from '../../src/core/text.ts';
import { nameOf } from '../../src/github/leg.ts';
import { dotenvOf } from '../../src/gitlab/dotenv.ts';
import { valuesOf } from '../../src/job/values.ts';
import { commandFiles } from '../../src/platforms/github/command-files.ts';
import { naughtyStrings } from '../factories/naughty-strings.ts';
import { namesAndValues } from './judges/command-file.ts';
import { hostileStrings } from './strings.ts';
import { fill, from, wholeResult } from './whole-result.ts';

const texts = [...hostileStrings(4), ...naughtyStrings];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-outputs-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('the outputs of a step on GitHub are the ones that it sets, whatever they hold', async () => {
  const path = join(folder, 'output');
  const { setOutputs } = commandFiles({ GITHUB_OUTPUT: path }, createRedactor());
  for (let start = 0; start < texts.length; start += 12) {
    const place = { reportDir: texts[start] ?? '', resultFile: texts[start + 1] ?? '' };
    const values = {
      ...valuesOf(fill(wholeResult(2), from(texts, start)), place),
      ...Object.fromEntries(texts.slice(start, start + 12).map((text, index) => [`text-${index}`, text])),
    };
    setOutputs(values);
    const normal = (text: string) => text.toWellFormed().replace(/\r\n?/g, '\n');
    const expected = Object.entries(values).map(([name, value]) => [name, normal(value)]);
    expect(namesAndValues(await readFile(path, 'utf8'))).toEqual(expected);
    await truncate(path);
  }
});

it('the variables of a GitLab job are the ones that it sets, and ask for no other', () => {
  for (let start = 0; start < texts.length; start += 3) {
    const place = { reportDir: texts[start] ?? '', resultFile: texts[start + 1] ?? '' };
    const values = valuesOf(fill(wholeResult(1), from(texts, start)), place);
    const { text } = dotenvOf({ ...values, 'scan-url': texts[start + 2] ?? '' }, createRedactor());
    // Each line is `KEY=value` ("GitLab CI/CD artifacts reports types", `dotenv`).
    for (const row of text.split(/[\r\n\v\f\u0085\u2028\u2029]/).slice(0, -1))
      expect(row).toMatch(/^SCANGATE_OUTPUT_[A-Z_]+=[^$]+$/);
    expect(Buffer.byteLength(text)).toBeLessThan(5 * 1024);
  }
});

describe('a line of a file of variables', () => {
  it('sets its own variable and no other', () => {
    for (const text of texts) {
      let line = '';
      try {
        line = outputLine('SCANGATE_SCAN_URL', text).toString();
      } catch {
        expect(text).toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
        continue;
      }
      expect(line).toBe(`SCANGATE_SCAN_URL=${text}`);
      expect(line.split(/[\r\n\v\f\u0085\u2028\u2029]/)).toHaveLength(1);
    }
  });

  it('has a name of ours', () => {
    for (const text of texts.filter((text) => !/^[A-Za-z_]\w*$/.test(text)))
      expect(() => outputLine(text, 'x')).toThrow('cannot be the name of a variable');
    expect(outputLine('TOTAL', 3).toString()).toBe('TOTAL=3');
  });

  it('says what to do about a value that it refuses', () => {
    expect(() => outputLine('URL', 'a\nPATH=/tmp')).toThrow(
      expect.objectContaining({ code: 'REPORT_WRITE_FAILED', hint: expect.stringContaining('result file') }),
    );
  });
});

const aRun = { id: 17, attempt: 1, pipeline: '', job: [], step: '' };

/** A name in its folder on every system: no way up, no separator, no device, no stream, nothing unseen. */
const plainName = /^(?!\.)(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[\w.-]{1,120}$/i;

describe('the name of a file or an artifact', () => {
  it('of a report is one of ours, whatever a backend calls it', () => {
    for (const text of texts)
      for (const kind of ['pdf', 'other'] as const) {
        const name = deliveredFileName({ kind, name: text, content: new Uint8Array() });
        expect(name === undefined || plainName.test(name)).toBe(true);
      }
  });

  it('is taken for one of a report only where it is plain', () => {
    for (const text of texts) {
      expect(isReportName(text)).toBe(false);
      expect(isReportName(`scangate-${text}.pdf`) && !plainName.test(`scangate-${text}.pdf`)).toBe(false);
    }
  });

  it('of an artifact holds nothing of a job or a matrix that a file name cannot', () => {
    for (const [index, text] of texts.entries()) {
      const leg = JSON.stringify({ os: text, node: texts[(index + 1) % texts.length] });
      expect(`scangate-${nameOf({ job: 'test', leg, step: text })}`).toMatch(plainName);
    }
  });

  it('of an artifact on Azure holds nothing of a stage, a job or a step that a file name cannot', () => {
    for (const [index, text] of texts.entries()) {
      const job = [text, texts[(index + 1) % texts.length] ?? ''];
      const name = artifactNameOf(undefined, { ...aRun, job, step: texts[(index + 2) % texts.length] ?? '' });
      expect(name).toMatch(/^scangate[\w.-]*$/);
    }
  });

  it('in an address is a scan id that changes no path', () => {
    for (const text of texts.filter(isScanId)) {
      const base = 'https://api.example/scans/';
      expect(new URL(`${base}${encodeURIComponent(text)}/results`).href).toBe(`${base}${text}/results`);
    }
  });
});

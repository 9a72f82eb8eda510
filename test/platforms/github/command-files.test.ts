import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/core/redact.ts';
import { md } from '../../../src/core/text.ts';
import { commandFiles, savedState } from '../../../src/platforms/github/command-files.ts';
import { publishSummary } from '../../../src/platforms/github/summary.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';
import { ourMarkdown } from '../../factories/markdown.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const redactor = createRedactor();
const files = () =>
  commandFiles(
    {
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    },
    redactor,
  );
const written = (name: string) => readFile(join(folder, name), 'utf8');

/** As the runner reads `name<<delimiter` (actions/runner `FileCommandManager.cs`). */
function readValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 1) {
    const [name = '', delimiter = ''] = lines.shift()?.split('<<') ?? [];
    const end = lines.indexOf(delimiter);
    values[name] = lines.splice(0, end).join('\n');
    lines.shift();
  }
  return values;
}

describe('outputs and state', () => {
  it('come back as they were, whatever is in them', async () => {
    const values = {
      outcome: 'failed',
      result: '{"a":"b\\nc"}',
      hostile: 'x\nghadelimiter_0\nother<<y\nforged\ny',
      empty: '',
      lines: '\n\n',
    };
    files().setOutputs(values);
    files().setOutputs({ more: 'later' });
    expect(readValues(await written('output'))).toEqual({ ...values, more: 'later' });
  });

  it('draw a new delimiter each time', async () => {
    files().saveState({ a: '1', b: '2' });
    const delimiters = [...(await written('state')).matchAll(/<<(\S+)/g)].map(([, one]) => one);
    expect(new Set(delimiters).size).toBe(2);
    expect(delimiters[0]).toMatch(/^ghadelimiter_[0-9a-f-]{36}$/);
  });

  it('hold no secret', async () => {
    const secret = ['top', 'secret', 'value'].join('-');
    const own = createRedactor();
    own.add(secret);
    commandFiles({ GITHUB_OUTPUT: join(folder, 'output') }, own).setOutputs({ url: `https://x/${secret}` });
    expect(await written('output')).not.toContain(secret);
  });

  it('say what is wrong where the runner gave no file', () => {
    expect(() => commandFiles({}, redactor).setOutputs({ a: '1' })).toThrow(
      /GITHUB_OUTPUT cannot be written/,
    );
    expect(() => commandFiles({ GITHUB_STATE: folder }, redactor).saveState({ a: '1' })).toThrow(
      /GITHUB_STATE/,
    );
  });

  it('are read in the post step', () => {
    expect(savedState({ STATE_scan: '17' }, 'scan')).toBe('17');
    expect(savedState({ STATE_scan: '' }, 'scan')).toBeUndefined();
  });
});

describe('the summary', () => {
  it('is added to what is there', async () => {
    await writeFile(join(folder, 'summary'), '# Earlier\n');
    expect(publishSummary(files(), () => md`# Ours\n`, recordingLogger())).toBe(true);
    expect(await written('summary')).toBe('# Earlier\n# Ours\n\n\n');
  });

  it('gets the room that is left below 1 MiB', async () => {
    await writeFile(join(folder, 'summary'), 'x'.repeat(600_000));
    publishSummary(files(), (limit) => ourMarkdown('é'.repeat(limit / 2)), recordingLogger());
    const size = Buffer.byteLength(await written('summary'));
    expect(size).toBeLessThanOrEqual(1_000_000);
    expect(size).toBeGreaterThan(999_990);
  });

  it('holds no secret', async () => {
    const secret = ['top', 'secret', 'value'].join('-');
    const own = createRedactor();
    own.add(secret);
    const file = join(folder, 'summary');
    publishSummary(
      commandFiles({ GITHUB_STEP_SUMMARY: file }, own),
      () => ourMarkdown(`see ${secret}`),
      recordingLogger(),
    );
    expect(await written('summary')).toBe('see ***\n\n');
  });

  it('that cannot be written is one warning', () => {
    const logger = recordingLogger();
    expect(publishSummary(commandFiles({}, redactor), () => md`x`, logger)).toBe(false);
    expect(logger.lines).toHaveLength(1);
    expect(logger.lines[0]).toMatch(/^warn the job summary could not be written: GITHUB_STEP_SUMMARY/);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { reportKinds } from '../../src/core/model/report.ts';
import { markdownSinks } from './comments.ts';
import { logSinks } from './logs.ts';

/**
 * Every file of the program that writes or sends something that people or a CI read, and where hostile text is put
 * through it. Who adds one puts it into a harness of this folder, or says here why no text from outside gets there.
 */
const elsewhere: Readonly<Record<string, string>> = {
  'azure/files.ts': 'the summary is Markdown by its type; reports.test.ts',
  'azure/outputs.ts': 'logs.ts, the commands of an Azure log',
  'azure/publish.ts': 'the number of a comment, and the outcome',
  'cli/commands/cancel.ts': 'takes LogText only',
  'cli/commands/config.ts': 'takes LogText only, by paint',
  'cli/commands/db.ts': 'takes LogText only',
  'cli/commands/emulate.ts': 'words of ours',
  'cli/commands/report.ts': 'takes LogText only',
  'cli/commands/version.ts': 'the version of Scangate and of Node.js',
  'cli/main.ts': 'main.test.ts of test/cli',
  'cli/output.ts': 'reports.test.ts, json',
  'cli/print-json.ts': 'logSafeJson, test/core/json-text.test.ts',
  'core/run-scan.ts': 'hands a result to a port',
  'core/run/scan-record.ts': 'hands a state to a port',
  'entry/azure.ts': 'crashMessage, secrets',
  'entry/cli.ts': 'crashMessage, secrets',
  'entry/end-process.ts': 'nothing at all',
  'entry/github.ts': 'crashMessage, secrets',
  'entry/node-host.ts': 'hands on what others write',
  'gitlab/index.ts': 'hands on what gitlab/log.ts writes',
  'github/step-state.ts': 'outputs.test.ts, by the command files',
  'job/leave-result.ts': 'reports.test.ts, json',
  'job/secretless-state.ts': 'hands a state to a port',
  'platforms/azure/masking.ts': 'secrets of the user only',
  'platforms/github/api.ts': 'hands on what others send',
  'platforms/github/code-scanning/index.ts': 'reports.test.ts, sarif',
  'platforms/github/command-files.ts': 'outputs.test.ts',
  'platforms/github/masking.ts': 'secrets of the user only',
  'reports/folder.ts': 'reports.test.ts',
};

const writes =
  /\.write\(|appendFile(?:Sync)?\(|writeFile(?:Sync)?\(|createWriteStream\(|method: '(?:POST|PUT|PATCH)'|commands\.(?:setOutput|upload\w+|addTag)\(/;

const src = join(import.meta.dirname, '../../src');

/** Rooms that speak to a backend, or stand for one. */
const toBackends = /^(?:backends|emulators|http|git)\//;

it('lists every file that writes for people or a CI', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !toBackends.test(name));
  const found = files.filter((name) => writes.test(readFileSync(join(src, name), 'utf8')));
  const harness = [...Object.values(logSinks), ...Object.values(markdownSinks)].flatMap((sink) => sink.files);
  const listed = new Set([...Object.keys(elsewhere), ...harness]);
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter((name) => !listed.has(name))).toEqual([]);
  expect([...listed].filter((name) => !files.includes(name))).toEqual([]);
});

it('knows every platform and every kind of report', () => {
  expect(readdirSync(join(src, 'platforms')).sort()).toEqual([
    'azure',
    'comment',
    'github',
    'gitlab',
    'terminal',
  ]);
  const folders = readdirSync(join(src, 'reports'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  // What CycloneDX and SPDX have in common.
  expect(folders.map(({ name }) => name).sort()).toEqual([...reportKinds, 'bom'].sort());
});

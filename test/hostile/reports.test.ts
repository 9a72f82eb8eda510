import { describe, expect, it } from 'vitest';
import { type ReportKind, reportKinds } from '../../src/core/model/report.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import { reportFormats } from '../../src/reports/index.ts';
import { naughtyStrings } from '../factories/naughty-strings.ts';
import { agentCommands } from './judges/azure-agent.ts';
import { judgeFile } from './judges/files.ts';
import { runnerCommands } from './judges/github-runner.ts';
import { hostileStrings } from './strings.ts';
import { fill, from, wholeResult } from './whole-result.ts';

const texts = [...hostileStrings(3), ...naughtyStrings];

/** Every text goes through every field of a finding, and through every list. */
const hostile = fill(wholeResult(texts.length), from(texts, 0));
const some = fill(wholeResult(60), from(texts, 1_000));

const harmless = fill(
  wholeResult(100),
  from(
    [
      'x',
      'https://osv.dev/vulnerability/CVE-2021-23337',
      '@acme/shop',
      'MIT',
      '1.2',
      'GHSA-35jh-r3h4-6jhm',
      'y',
    ],
    0,
  ),
);

async function filesOf(kind: ReportKind, result: ScanResult): Promise<Map<string, string>> {
  const { fileNames, render } = reportFormats[kind];
  const files = new Map<string, string>();
  for (const name of fileNames(result)) {
    const pieces: Buffer[] = [];
    for await (const piece of await render(result, { date: new Date(0) }, name))
      pieces.push(Buffer.from(piece));
    files.set(name, Buffer.concat(pieces).toString(kind === 'pdf' ? 'latin1' : 'utf8'));
  }
  return files;
}

describe.each(reportKinds)('a report of the kind %s', (kind) => {
  it('holds texts, and nothing that they ask for', { timeout: 120_000 }, async () => {
    const showsSome = kind === 'pdf' || kind === 'markdown';
    const files = await filesOf(kind, showsSome ? some : hostile);
    const plain = await filesOf(kind, harmless);
    expect(files.size).toBeGreaterThan(0);
    for (const [name, text] of files) {
      const wrong = judgeFile(name, text, plain.get(name) ?? '{}');
      expect({ name, wrong: wrong.slice(0, 5) }).toEqual({ name, wrong: [] });
    }
  });

  it('gives a log that shows it no command', async () => {
    for (const [name, text] of await filesOf(kind, some)) {
      const commands = name.endsWith('.pdf') ? [] : [...runnerCommands(text), ...agentCommands(text)];
      expect(commands).toEqual([]);
    }
  });
});

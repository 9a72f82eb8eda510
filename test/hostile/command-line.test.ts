import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scangate } from '../reports/run-cli.ts';
import { deedsOfWrites } from './judges/writes.ts';
import { hostileStrings } from './strings.ts';

/** A name of a branch is a text from outside that comes by the command line or the environment. */
const texts = hostileStrings(5).filter((_, index) => index % 16 === 0);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-command-line-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('what is wrong with a command line is said without obeying it', { timeout: 120_000 }, async () => {
  const ways: readonly ((text: string) => [argv: string[], env?: Record<string, string>])[] = [
    (text) => [[`--${text}`]],
    (text) => [['scan', `--fail-on=${text}`, '--json']],
    (text) => [['scan', '--backend', text]],
    (text) => [['scan', text, text]],
    (text) => [['gate', '--result-file', text]],
    (text) => [['config', '--ref', text, '--repository', text]],
    (text) => [['scan', '--no-such-flag'], { SCANGATE_BACKEND: text, SCANGATE_TIMEOUT: text }],
  ];
  for (const [index, text] of texts.entries()) {
    const [argv, env = {}] = ways[index % ways.length]?.(text) ?? [[]];
    const { stdout, stderr } = await scangate(argv, folder, { env });
    for (const output of [stdout, stderr]) {
      const deeds = deedsOfWrites(output.split(/(?<=\n)/).filter((row) => row !== ''));
      expect({ argv, output, deeds: argv.includes('config') ? [] : deeds }).toEqual({
        argv,
        output,
        deeds: [],
      });
    }
  }
});

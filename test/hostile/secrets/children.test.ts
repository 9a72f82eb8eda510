import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCli } from '../../../src/cli/main.ts';
import { archiveCommit } from '../../../src/git/archive.ts';
import { git, temporaryRepository } from '../../backends/local/checkout/temporary-tree.ts';
import { makeCanaries } from './canaries.ts';
import { createDetector } from './detector.ts';
import { environmentOf, fastClock, openRoom, testHost } from './job.ts';

const canaries = makeCanaries(23);
const detector = createDetector(canaries);
const secrets = { ...environmentOf(canaries), SCANGATE_API_KEY: canaries[0]?.value ?? '' };

/** A program that writes down what it was started with; this process holds the secrets, as that of a job does. */
async function witness(
  folder: string,
  name: string,
): Promise<{ readonly folder: string; told(): Promise<string> }> {
  const programs = join(folder, 'programs');
  const told = join(folder, `${name}.told`);
  await mkdir(programs, { recursive: true });
  const script = `#!/bin/sh\n{ echo "$0" "$@"; cat /proc/$$/cmdline; cat /proc/$$/environ; } > '${told}'\necho '{}'\n`;
  await writeFile(join(programs, name), script);
  await chmod(join(programs, name), 0o755);
  for (const [key, value] of Object.entries(secrets)) process.env[key] = value;
  onTestFinished(() => {
    for (const key of Object.keys(secrets)) delete process.env[key];
  });
  return { folder: programs, told: async () => (await readFile(told, 'latin1')).replaceAll('\0', '\n') };
}

it.each(['syft', 'osv-scanner', 'trivy'])('an engine is started without any secret: %s', async (engine) => {
  const room = await openRoom();
  onTestFinished(() => room.close());
  const { folder, told } = await witness(join(room.checkout, '..'), engine);
  const PATH = `${folder}:/usr/bin:/bin`;
  const args = ['scan', '.', '--offline', '--options', JSON.stringify({ engine }), '--verbose'];
  const host = testHost(args, room.checkout, { ...secrets, PATH }, fastClock(1));
  await runCli(host);
  const seen = await told();
  expect(seen).toContain(engine);
  expect(seen).toContain('PATH=');
  expect(detector.find(seen)).toEqual([]);
  const { stdout, stderr } = host.written();
  for (const text of [stdout, stderr, ...(await room.leavings())]) expect(detector.find(text)).toEqual([]);
});

it('git is started without any secret', async () => {
  const room = await openRoom();
  onTestFinished(() => room.close());
  const { folder, told } = await witness(room.checkout, 'git');
  const root = temporaryRepository({ 'a.txt': 'a\n' });
  const sha = git(root, 'rev-parse', 'HEAD');
  const programs = [folder, '/usr/bin', '/bin'];
  const file = join(room.checkout, 'commit.tar.gz');
  await archiveCommit(root, sha, file, new AbortController().signal, { programs, mostBytes: 1e6 });
  const seen = await told();
  expect(seen).toContain(sha);
  expect(detector.find(seen)).toEqual([]);
});

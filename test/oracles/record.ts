/** Writes what the oracles find in each fixture beside it: `node test/oracles/record.ts [fixture…]`. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, oracles } from './oracles.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'lockfiles');
const entries = await readdir(fixtures, { withFileTypes: true });
const asked = process.argv.slice(2);
for (const { name } of entries.filter((entry) => entry.isDirectory())) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = join(fixtures, name);
  const answers: Record<string, unknown> = {};
  for (const oracle of oracles) if (oracle.reads(name)) answers[oracle.name] = await ask(oracle, folder);
  await writeFile(join(folder, 'oracle.json'), `${JSON.stringify(answers, null, 1)}\n`);
  process.stdout.write(`${name}\n`);
}

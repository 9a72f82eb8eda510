/**
 * Writes everything that is made from the tables in `src`: `npm run generate`. With `--check` it writes nothing and
 * fails when a file is not what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { localOptions } from '../src/backends/local/options.ts';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { resultJsonSchema } from '../src/reports/json/json-schema.ts';
import { inputsTable, optionsTable, outcomesTable, shortInputsTable } from './tables.ts';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');

const packageJson: unknown = JSON.parse(await read('package.json'));
const version =
  typeof packageJson === 'object' && packageJson !== null && 'version' in packageJson
    ? String(packageJson.version)
    : '';

const files = new Map([
  ['schema/config.schema.json', toJson(configJsonSchema())],
  ['schema/result.schema.json', toJson(resultJsonSchema())],
  [
    'src/version.ts',
    `// Generated from package.json by \`npm run generate\`.\nexport const version = '${version}';\n`,
  ],
  ['README.md', await withBlocks('README.md')],
  ['docs/inputs.md', await withBlocks('docs/inputs.md')],
  ['docs/troubleshooting.md', await withBlocks('docs/troubleshooting.md')],
  ['docs/backends/local.md', await withBlocks('docs/backends/local.md')],
]);

let stale = 0;
for (const [path, content] of files) {
  if ((await read(path).catch(() => '')) === content) continue;
  stale += 1;
  if (check) console.error(`${path} is not up to date: run 'npm run generate' and commit the result`);
  else await writeFile(new URL(path, root), content);
}
console.log(
  check ? `${files.size - stale} of ${files.size} generated files are up to date` : `${stale} files written`,
);
if (check && stale > 0) process.exitCode = 1;

function read(path: string): Promise<string> {
  return readFile(fileURLToPath(new URL(path, root)), 'utf8');
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The file with each `<!-- generated: name -->` … `<!-- /generated -->` block filled anew. */
async function withBlocks(path: string): Promise<string> {
  const blocks: Readonly<Record<string, () => string>> = {
    inputs: () => inputsTable(),
    'inputs in short': () => shortInputsTable(),
    outcomes: () => outcomesTable(),
    'local options': () => optionsTable(localOptions),
  };
  const text = await read(path);
  return text.replace(
    /(<!-- generated: ([a-z ]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, open: string, name: string, close: string) => {
      const block = blocks[name];
      if (!block) throw new Error(`${path}: no generated block is called '${name}'`);
      return `${open}\n${block()}\n\n${close}`;
    },
  );
}

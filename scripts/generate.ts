/**
 * Writes everything that is made from the tables in `src`: `npm run generate`. With `--check` it writes nothing and
 * fails when a file is not what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadBackend } from '../src/backends/index.ts';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { backendIds } from '../src/core/model/backend-id.ts';
import { resultJsonSchema } from '../src/reports/json/json-schema.ts';
import { azureManifests } from './azure-manifests.ts';
import { gitlabComponent, remoteInclude, templatePath } from './gitlab-component.ts';
import { actionManifests } from './manifests.ts';
import {
  azureInputsTable,
  azureOutputsTable,
  backendsTable,
  githubInputsTable,
  githubOutputsTable,
  gitlabInputsTable,
  gitlabOutputsTable,
  gitlabSecretsTable,
  inputsTable,
  optionsTable,
  outcomesTable,
  shortInputsTable,
} from './tables.ts';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');

const packageJson: unknown = JSON.parse(await read('package.json'));
const version =
  typeof packageJson === 'object' && packageJson !== null && 'version' in packageJson
    ? String(packageJson.version)
    : '';

const backends = await Promise.all(backendIds.map(async (id) => ({ id, backend: await loadBackend(id) })));

const files = new Map<string, string>([
  ['schema/config.schema.json', toJson(configJsonSchema())],
  ['schema/result.schema.json', toJson(resultJsonSchema())],
  [
    'src/version.ts',
    `// Generated from package.json by \`npm run generate\`.\nexport const version = '${version}';\n`,
  ],
  ...actionManifests(),
  ...azureManifests(version, backends),
  [templatePath, gitlabComponent(version)],
  // A mirror of the folder is a project of its own.
  ['gitlab-ci/LICENSE.md', await read('LICENSE')],
  ['README.md', await withBlocks('README.md')],
  ['docs/azure.md', await withBlocks('docs/azure.md')],
  ['docs/github.md', await withBlocks('docs/github.md')],
  ['docs/gitlab.md', await withBlocks('docs/gitlab.md')],
  ['docs/inputs.md', await withBlocks('docs/inputs.md')],
  ['docs/troubleshooting.md', await withBlocks('docs/troubleshooting.md')],
  ...(await Promise.all(
    backendIds.map(async (id) => {
      const path = `docs/backends/${id}.md`;
      return [path, await withBlocks(path)] as const;
    }),
  )),
]);

let stale = 0;
for (const [path, content] of files) {
  if ((await read(path).catch(() => '')) === content) continue;
  stale += 1;
  if (check) console.error(`${path} is not up to date: run 'npm run generate' and commit the result`);
  else {
    await mkdir(new URL('./', new URL(path, root)), { recursive: true });
    await writeFile(new URL(path, root), content);
  }
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
    'azure inputs': () => azureInputsTable(),
    'azure outputs': () => azureOutputsTable(),
    'github inputs': () => githubInputsTable(),
    'github outputs': () => githubOutputsTable(),
    'gitlab inputs': () => gitlabInputsTable(),
    'gitlab outputs': () => gitlabOutputsTable(),
    'gitlab secrets': () => gitlabSecretsTable(),
    'gitlab remote include': () => remoteInclude(version),
    outcomes: () => outcomesTable(),
    backends: () => backendsTable(backends),
    ...Object.fromEntries(
      backends.map(({ id, backend }) => [`${id} options`, () => optionsTable(backend.options)]),
    ),
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

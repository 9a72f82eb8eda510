/**
 * Lays out a new backend, with emulator, contract test and page, as a copy of the one that the contract is tested with:
 * `npm run new-backend -- acme`. Everything works at once; then it is edited until it is the vendor's.
 */
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [id = ''] = process.argv.slice(2);

if (!/^[a-z][a-z0-9]*$/.test(id) || (await exists(`src/backends/${id}`))) {
  console.error(
    `'${id}' cannot be the id of a new backend: lower-case letters and digits, and not there yet`,
  );
  process.exitCode = 3;
} else {
  const fromTest = (text: string) =>
    text.replaceAll('../../../src/backends/', '../').replaceAll('../../../src/', '../../');
  await copy('test/contract/fake/backend.ts', `src/backends/${id}/index.ts`, fromTest);
  await copy('test/contract/fake/emulator.ts', `src/emulators/${id}/index.ts`, (text) =>
    text.replaceAll('../../../src/emulators/', '../').replaceAll('../../../src/', '../../'),
  );
  await copy('test/contract/subjects/fake.ts', `test/contract/subjects/${id}.ts`, (text) =>
    text
      .replace('../fake/backend.ts', '../../../src/backends/fake/index.ts')
      .replace('../fake/emulator.ts', '../../../src/emulators/fake/index.ts'),
  );
  await write(`docs/backends/${id}.md`, page());
  await edit('src/core/model/backend-id.ts', /(backendIds = \[[^\]]*?),?(\s*\])/, `$1, '${id}'$2`);
  await edit('src/backends/vendor-environment.ts', /\n\};\n*$/, `\n  ${id}: {},\n};\n`);
  await edit(
    'src/backends/index.ts',
    /\n\};\n/,
    `\n  ${id}: async () => (await import('./${id}/index.ts')).${id}Backend,\n};\n`,
  );
  await edit(
    'src/emulators/index.ts',
    /\n\};\n/,
    `\n  ${id}: async () => (await import('./${id}/index.ts')).${id}Emulator,\n};\n`,
  );
  await edit(
    'test/contract/subjects/index.ts',
    /(import \{ fake \}[^\n]*\n)/,
    `import { ${id} } from './${id}.ts';\n$1`,
  );
  await edit('test/contract/subjects/index.ts', /(= \{\n {2}fake,)/, `$1\n  ${id},`);
  console.log(`Backend ${id} is laid out. Now: npm run generate, then npx vitest run test/contract -t ${id}`);
}

async function copy(from: string, to: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(root, from), 'utf8');
  const named = change(text)
    .replaceAll(/\bfake(?=Backend|Emulator|-key|\b)/g, id)
    .replaceAll('createFake', `create${id.charAt(0).toUpperCase()}${id.slice(1)}`);
  await write(to, named);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text, { flag: 'wx' });
}

async function edit(path: string, place: RegExp, replacement: string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  if (!place.test(text)) throw new Error(`${path} has no longer the place that a new backend goes to`);
  await writeFile(join(root, path), text.replace(place, replacement));
}

async function exists(path: string): Promise<boolean> {
  return access(join(root, path)).then(
    () => true,
    () => false,
  );
}

function page(): string {
  return `# Backend \`${id}\`

What it scans, in a sentence.

## Configuration

\`\`\`yaml
backend: ${id}
\`\`\`

The address comes from \`SCANGATE_BASE_URL\`, the key from \`SCANGATE_API_KEY\`.

## Options

<!-- generated: ${id} options -->
<!-- /generated -->
`;
}

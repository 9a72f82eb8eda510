/** Builds `dist/` (or the folder given): tsc checks and strips the types, ncc makes one folder per entry. */
import { execFileSync } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = resolve(root, process.argv[2] ?? 'dist');

/** What is built, from `src/entry`. */
const entries = ['cli', 'github', 'azure'] as const;

/** The steps of the GitHub Action share one bundle: four would be four times as large. */
const githubSteps = ['scan', 'post', 'report', 'gate'] as const;

await rm(join(root, 'build'), { recursive: true, force: true });
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
await rm(out, { recursive: true, force: true });
for (const entry of entries) {
  run('@vercel/ncc/dist/ncc/cli.js', [
    ...['build', `build/entry/${entry}.js`, '-o', join(out, entry)],
    ...['--license', 'licenses.txt', '--target', 'es2024', '--quiet'],
  ]);
}
await chmod(join(out, 'cli/index.js'), 0o755);
for (const step of githubSteps)
  await writeFile(
    join(out, 'github', `${step}.js`),
    `import { runStep } from './index.js';\n\nawait runStep('${step}');\n`,
  );

function run(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
}

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { icon } from './icon.ts';

/** Lays the extension out in an empty folder, as `tfx extension create` wants it: `dist/azure` is the program of its task. */
export async function stageExtension(root: string, folder: string): Promise<void> {
  const manifests = join(root, 'azure-pipelines');
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'dist/azure'), join(folder, 'task'), { recursive: true });
  await Promise.all([
    ...['vss-extension.json', 'README.md', 'task/task.json'].map((name) =>
      cp(join(manifests, name), join(folder, name)),
    ),
    ...['LICENSE', 'task/LICENSE'].map((name) => cp(join(root, 'LICENSE'), join(folder, name))),
    // The sizes that the task catalogue and the Marketplace ask for.
    writeFile(join(folder, 'task/icon.png'), icon(32)),
    writeFile(join(folder, 'icon.png'), icon(128)),
  ]);
}

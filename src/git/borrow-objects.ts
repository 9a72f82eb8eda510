import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.ts';
import type { GitDir } from './git-dir.ts';

/** An empty repository of ours, in a temporary folder, that takes its objects from another. */
export interface BorrowedObjects extends AsyncDisposable {
  /** Makes git use it, and nothing of the machine, the user or the other repository beside the objects. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
}

/**
 * These outrank every `.gitattributes` (gitattributes(5)): no file is left out of an archive, none is changed, and no
 * filter is named.
 */
const asCommitted = '* -export-ignore -export-subst -filter -text -crlf -eol -ident -working-tree-encoding\n';

/** Makes it; the folder is removed when it is disposed of. */
export async function borrowObjects(dir: GitDir): Promise<BorrowedObjects> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-git-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await Promise.all([mkdir(join(folder, 'refs')), mkdir(join(folder, 'info'))]);
    await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
    await writeFile(join(folder, 'config'), configFor((await readConfig(dir)).objectFormat));
    await writeFile(join(folder, 'info/attributes'), asCommitted);
  } catch (thrown) {
    await remove();
    throw thrown;
  }
  const env = {
    GIT_DIR: folder,
    GIT_OBJECT_DIRECTORY: join(dir.common, 'objects'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    HOME: folder,
    LC_ALL: 'C',
  };
  return { env, folder, [Symbol.asyncDispose]: remove };
}

function configFor(objectFormat: 'sha1' | 'sha256'): string {
  const core = (version: number) => `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n`;
  return objectFormat === 'sha1' ? core(0) : `${core(1)}[extensions]\n\tobjectFormat = sha256\n`;
}

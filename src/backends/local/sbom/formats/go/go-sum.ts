import { posix } from 'node:path';
import { counted, someOf } from '../../../../../core/words.ts';
import { textBeside } from '../../beside.ts';
import type { Lockfile } from '../../format.ts';
import type { LockGraphBuilder } from '../../lock-graph.ts';

/**
 * Says which modules `go.sum` does not vouch for: Go refuses to build then, so the versions in `go.mod` may not be those
 * that will be built. Its `h1:` values are digests of a list of digests and of no file, so they are no hashes of packages.
 */
export async function compareWithGoSum(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  modules: readonly { readonly name: string; readonly version: string }[],
): Promise<void> {
  if (modules.length === 0) return;
  const sums = await textBeside(lockfile, graph, 'go.sum');
  const known = entriesOf(sums);
  for (const path of await workspaceSums(lockfile, graph)) for (const entry of path) known.add(entry);
  const unknown = modules.filter(({ name, version }) => !known.has(`${name} ${version}/go.mod`));
  if (unknown.length === 0) return;
  const names = someOf(
    unknown.map(({ name, version }) => `${name} ${version}`),
    3,
  );
  graph.problem(
    sums === undefined
      ? "there is no go.sum beside it, so nothing shows that these versions are built: run 'go mod tidy'"
      : `${counted(unknown.length, 'module is', 'modules are')} not in go.sum, so it is out of date: ${names}; run 'go mod tidy'`,
  );
}

/** `<module> <version>[/go.mod] h1:<digest>` on each line. */
function entriesOf(sums: string | undefined): Set<string> {
  return new Set((sums ?? '').split('\n').map((line) => line.split(/\s+/, 2).join(' ')));
}

/** In a workspace, `go.work.sum` holds what no module's own `go.sum` does. */
async function workspaceSums(lockfile: Lockfile, graph: LockGraphBuilder): Promise<readonly Set<string>[]> {
  const found: Set<string>[] = [];
  for (let up = '.'; ; up = posix.join('..', up)) {
    const folder = posix.join(lockfile.folder, up);
    if (folder.startsWith('..')) return found;
    const sums = await textBeside(lockfile, graph, posix.join(up, 'go.work.sum'));
    if (sums !== undefined) found.push(entriesOf(sums));
    if (folder === '.') return found;
  }
}

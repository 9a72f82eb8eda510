import { posix } from 'node:path';
import { textBeside } from '../../beside.ts';
import { Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { type GoFile, type GoRequirement, readGoFile } from './go-directives.ts';
import { compareWithGoSum } from './go-sum.ts';
import { compareWithVendored, type VendoredModules, vendoredModules } from './go-vendor.ts';
import { workspaceFolders } from './go-workspace.ts';

const project = 'the project';

/**
 * `go.mod`. From Go 1.17 on it lists every module that the project is built from, at the version that is used
 * (go.dev/ref/mod, module graph pruning); before, only `vendor/modules.txt` did. `go.sum` also holds modules that were
 * only looked at on the way, so it names none. Who needs an indirect module is in neither.
 */
export const goMod: LockfileFormat = {
  id: 'go',
  ecosystem: 'Go',
  fileNames: ['go.mod'],
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const file = await inWorkspace(lockfile, readGoFile(lockfile.text));
    if (file.module === undefined) throw new Unreadable("has no 'module' line, so it is no go.mod");
    for (const problem of file.problems) graph.problem(problem);
    graph.addProject(project, { path: lockfile.folder, name: file.module, covered: true });
    const used = file.requirements
      .map((requirement) => use(graph, lockfile, file, requirement))
      .filter((module) => module !== undefined);
    const vendored = vendoredModules(await textBeside(lockfile, graph, 'vendor/modules.txt'));
    if (vendored !== undefined) await addVendored(graph, lockfile, file, vendored);
    else {
      if (used.length > 0 && !listsEverything(file.go))
        graph.problem(
          `it is for Go ${file.go ?? '1.16'}, which lists in it what the project asks for and not what that needs: run 'go mod tidy -go=1.17'`,
        );
      await compareWithGoSum(graph, lockfile, used);
    }
    return graph.build();
  },
};

/** What a workspace says of a module goes before what the module says itself, at whatever version. */
async function inWorkspace(lockfile: Lockfile, file: GoFile): Promise<GoFile> {
  const folders = await workspaceFolders(lockfile);
  return { ...file, replacements: new Map([...file.replacements, ...folders]) };
}

/** What a module gets: itself or its replacement. Undefined for a folder. */
function use(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  { replacements, excluded }: Pick<GoFile, 'replacements' | 'excluded'>,
  { name, version, isIndirect }: GoRequirement,
): { readonly name: string; readonly version: string } | undefined {
  if (excluded.has(`${name} ${version}`))
    graph.problem(`it asks for ${name} ${version}, which it excludes: run 'go mod tidy'`);
  const replacement = replacements.get(`${name} ${version}`) ?? replacements.get(name);
  const module = { name: replacement?.target ?? name, version: replacement?.targetVersion ?? version };
  if (replacement !== undefined && replacement.targetVersion === undefined) {
    linkFolder(graph, lockfile, name, replacement.target);
    return undefined;
  }
  if (!graph.addPackage(name, module)) return undefined;
  if (!isIndirect) graph.addEdge(project, name, 'required');
  return module;
}

function linkFolder(graph: LockGraphBuilder, lockfile: Lockfile, name: string, target: string): void {
  if (!/^\.{1,2}(?:\/|$)/.test(target)) {
    graph.problem(`it replaces ${name} by a folder outside of the checkout, which was not looked at`);
    return;
  }
  const path = posix.join(lockfile.folder, target);
  graph.addProject(name, { path, name, covered: false });
  graph.addEdge(project, name, 'required');
  if (!path.startsWith('..') && !lockfile.has(posix.join(path, 'go.mod')))
    graph.problem(`it replaces ${name} by ${path}, where there is no go.mod`);
}

/** What is vendored is what is built. */
async function addVendored(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  file: GoFile,
  vendored: VendoredModules,
): Promise<void> {
  if (vendored.isOfWorkspace) return;
  if (!listsEverything(file.go)) {
    const listed = new Set(file.requirements.map(({ name }) => name));
    for (const { name, version } of vendored.modules)
      if (!listed.has(name)) use(graph, lockfile, file, { name, version, isIndirect: true });
  }
  compareWithVendored(graph, file, vendored, listsEverything(file.go));
}

/** Without a `go` line it is for 1.16. */
function listsEverything(go = '1.16'): boolean {
  const [major = 0, minor = 0] = go.split('.').map((part) => Number.parseInt(part, 10));
  return major > 1 || minor >= 17;
}

import { posix } from 'node:path';
import type { Scope } from '../../../../../core/model/sbom.ts';
import { field, isData, text, Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseYaml } from '../../parse-text.ts';
import { imageOf } from '../containers/image-reference.ts';
import { imagesOfJob } from './actions-images.ts';

/** More than any workflow has; each is followed once. */
const maxAliases = 1000;

/**
 * The workflows of GitHub Actions and the actions of a checkout (docs.github.com, workflow syntax and metadata syntax): the
 * actions, reusable workflows and images that they use. All are for development, but for the parts of an action that is
 * made for others, outside of `.github`.
 */
export const actions: LockfileFormat = {
  id: 'github-actions',
  ecosystem: 'GitHub Actions',
  called: ['workflow', 'workflows'],
  fileNames: ['action.yml', 'action.yaml'],
  pattern: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/,
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const [document] = await parseYaml(lockfile.text, { maxAliases });
    if (
      /^action\.ya?ml$/.test(posix.basename(lockfile.path)) &&
      !lockfile.path.includes('.github/workflows/')
    )
      readAction(graph, lockfile, document);
    else readWorkflow(graph, lockfile, document);
    return graph.build();
  },
};

function readWorkflow(graph: LockGraphBuilder, lockfile: Lockfile, document: unknown): void {
  const jobs = field(document, 'jobs');
  if (!isData(jobs)) throw new Unreadable('has no "jobs", so nothing can be read from it');
  const seen = new Set<unknown>();
  for (const job of Object.values(jobs)) {
    if (!isData(job) || seen.has(job)) continue;
    seen.add(job);
    addUse(graph, lockfile, text(job, 'uses'), 'development');
    addSteps(graph, lockfile, field(job, 'steps'), 'development', seen);
    for (const image of imagesOfJob(job)) addImage(graph, image, 'development');
  }
}

function readAction(graph: LockGraphBuilder, lockfile: Lockfile, document: unknown): void {
  const runs = field(document, 'runs');
  // Other tools have files of this name too.
  if (!isData(runs)) return;
  const scope = /(?:^|\/)\.github\//.test(lockfile.path) ? 'development' : 'required';
  addSteps(graph, lockfile, field(runs, 'steps'), scope, new Set());
  const image = text(runs, 'image');
  if (image?.startsWith('docker://')) addImage(graph, image.slice('docker://'.length), scope);
}

function addSteps(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  steps: unknown,
  scope: Scope,
  seen: Set<unknown>,
): void {
  if (!Array.isArray(steps) || seen.has(steps)) return;
  seen.add(steps);
  for (const step of steps) addUse(graph, lockfile, text(step, 'uses'), scope);
}

function addUse(graph: LockGraphBuilder, lockfile: Lockfile, uses: string | undefined, scope: Scope): void {
  if (uses === undefined) return;
  if (uses.startsWith('docker://')) {
    addImage(graph, uses.slice('docker://'.length), scope);
    return;
  }
  // `./` begins at the root of the repository that is checked out, `$/` at that of the file itself.
  if (/^(?:\.{1,2}|\$)\//.test(uses)) {
    if (!isInCheckout(lockfile, uses))
      graph.problem(`it uses ${uses.slice(0, 120)}, which is not in the checkout`);
    return;
  }
  const [, name, subpath, version] = /^([\w.-]+\/[\w.-]+)(?:\/([^@\s]+))?@(\S+)$/.exec(uses) ?? [];
  if (subpath?.split('/').some((part) => part === '' || part === '.' || part === '..'))
    graph.leaveOut(uses, 'is no path in a repository');
  else graph.addPackage(uses, { name, version, scope, ...(subpath !== undefined && { subpath }) });
}

/** Paths begin at the root of the repository, which is where `.github` is. */
function isInCheckout(lockfile: Lockfile, uses: string): boolean {
  const root = /^(.*?)\.github\//.exec(lockfile.path)?.[1] ?? '';
  const path = posix.join(root, uses.replace(/^\$/, '.')).replace(/\/$/, '');
  return ['', '/action.yml', '/action.yaml', '/Dockerfile'].some((file) =>
    lockfile.has(posix.normalize(path + file)),
  );
}

function addImage(graph: LockGraphBuilder, written: string, scope: Scope): void {
  // Only the run knows what an expression stands for.
  if (written.includes('${{')) return;
  const image = imageOf(written);
  if (image === undefined) graph.leaveOut(written, 'is no image that can be understood');
  else graph.addPackage(`docker://${written}`, { ...image, ecosystem: 'Docker', scope });
}

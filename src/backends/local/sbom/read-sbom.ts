import { posix } from 'node:path';
import { describeError } from '../../../core/errors.ts';
import type { Check } from '../../../core/model/check.ts';
import type { Sbom } from '../../../core/model/sbom.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { assemble, type ReadLockfile } from './assemble.ts';
import { formats } from './formats/index.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { listed, otherEcosystemOf, reasonsForOthers } from './other-ecosystems.ts';
import { decode } from './parse-text.ts';
import { reasonsForUncovered } from './uncovered.ts';

/** The largest lockfile that is read: the largest known real ones have about 5 MiB. */
const lockfileLimit = 64 * 1024 * 1024;

const formatOf = new Map(
  formats.flatMap((format) => format.fileNames.map((name) => [name, format] as const)),
);

/**
 * Reads every lockfile of a checkout into one SBOM. Whatever could not be read, or has no lockfile at all, makes the
 * check incomplete with a reason that names the file. Rejects only with the signal's reason.
 */
export async function readSbom(
  checkout: Checkout,
  signal: AbortSignal,
): Promise<{ sbom: Sbom; check: Check }> {
  const read: ReadLockfile[] = [];
  const reasons: string[] = [];
  const covered = new Set<string>();
  const manifestFolders = checkout.files
    .filter((file) => posix.basename(file.path) === 'package.json')
    .map((file) => posix.dirname(file.path));
  const manifests = new Map<string, Promise<Manifest | undefined>>();
  const manifest = (folder: string) => {
    const known = manifests.get(folder) ?? readManifest(checkout, folder).catch(() => undefined);
    manifests.set(folder, known);
    return known;
  };
  for (const file of checkout.files) {
    const format = formatOf.get(posix.basename(file.path));
    if (format === undefined) continue;
    signal.throwIfAborted();
    const folder = posix.dirname(file.path);
    covered.add(folder);
    try {
      const text = decode(await readWithinLimit(checkout, file.path, file.size));
      const graph = await format.read({
        path: file.path,
        folder,
        text,
        manifest,
        manifestFolders: () => manifestFolders,
      });
      read.push({ graph, ecosystem: format.ecosystem });
      reasons.push(...graph.problems.map((problem) => `${file.path}: ${problem}`));
      for (const project of graph.projects.values()) {
        if (project.covered) covered.add(project.path);
        if (project.path.startsWith('..'))
          reasons.push(
            `${file.path}: it links to ${project.path}, outside of the checkout, which was not looked at`,
          );
      }
    } catch (thrown) {
      reasons.push(unreadable(file.path, thrown));
    }
  }
  const { sbom, problems } = assemble(read);
  reasons.push(...problems, ...(await reasonsForUncovered(checkout, covered, signal)));
  reasons.push(...reasonsForOthers(checkout.files.map((file) => file.path)), ...reasonsOfCheckout(checkout));
  if (checkout.files.length === 0) reasons.push('nothing to scan: the folder is empty');
  else if (reasons.length === 0 && read.length === 0)
    reasons.push(
      `no lockfile and no package manifest among ${checkout.files.length} files, so no dependency was checked`,
    );
  signal.throwIfAborted();
  return { sbom, check: checkOf(sbom, read.length, reasons) };
}

function checkOf(sbom: Sbom, lockfiles: number, reasons: readonly string[]): Check {
  const counted = (count: number, noun: string) =>
    `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
  return {
    name: 'sbom',
    categories: ['sca', 'malware'],
    state: reasons.length === 0 ? 'complete' : 'incomplete',
    reasons,
    scope: `${counted(sbom.components.length, 'component')} from ${counted(lockfiles, 'lockfile')}`,
  };
}

async function readWithinLimit(checkout: Checkout, path: string, size: number): Promise<Buffer> {
  if (size > lockfileLimit)
    throw new Error(`has ${size} bytes, more than the ${lockfileLimit} that are read`);
  return checkout.read(path, lockfileLimit);
}

function unreadable(path: string, thrown: unknown): string {
  const why = describeError(thrown);
  return why.startsWith(path) ? why : `${path} ${why}`;
}

/** What the walk left out could hold a lockfile. */
function reasonsOfCheckout(checkout: Checkout): readonly string[] {
  const isKnown = (path: string) =>
    formatOf.has(posix.basename(path)) ||
    posix.basename(path) === 'package.json' ||
    otherEcosystemOf(path) !== undefined;
  const links = checkout.links.filter(isKnown);
  return [
    ...(links.length > 0 ? [`symbolic links are not followed: ${listed(links)}`] : []),
    ...(checkout.unreadable.length > 0 ? [`cannot be read: ${listed(checkout.unreadable)}`] : []),
    ...(checkout.fileLimit === undefined
      ? []
      : [`more than ${checkout.fileLimit} files: the rest was not looked at`]),
  ];
}

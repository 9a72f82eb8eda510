import { posix } from 'node:path';
import type { Check } from '../../../core/model/check.ts';
import type { Sbom } from '../../../core/model/sbom.ts';
import { counted, number, someOf } from '../../../core/words.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { describeExcluded, nothingToScan } from '../checkout/excluded.ts';
import { describeNotCheckedOut } from '../checkout/not-checked-out.ts';
import { sbomCheck } from '../checks.ts';
import { assemble, type ReadLockfile } from './assemble.ts';
import { Unreadable } from './data.ts';
import { formats } from './formats/index.ts';
import { createManifests } from './manifests.ts';
import { isOfOtherEcosystem, reasonsForOthers } from './other-ecosystems.ts';
import { decode } from './parse-text.ts';
import { readUncovered } from './uncovered.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** The largest lockfile that is read: the largest known real ones have about 5 MiB. */
const lockfileLimit = 64 * 1024 * 1024;

const formatOf = new Map(
  formats.flatMap((format) => format.fileNames.map((name) => [name, format] as const)),
);

export interface SbomResult {
  readonly sbom: Sbom;
  readonly check: Check;
}

/**
 * Reads every lockfile of a checkout into one SBOM. Whatever could not be read, or has no lockfile at all, makes the
 * check incomplete with a reason that names the file. Only a `package.json` at the root that asks for nothing proves
 * that there is nothing to lock. Rejects only with the signal's reason.
 */
export async function readSbom(checkout: Checkout, signal: AbortSignal): Promise<SbomResult> {
  const read: ReadLockfile[] = [];
  const reasons: string[] = [];
  const covered = new Set<string>();
  const manifests = createManifests(checkout);
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
        manifest: manifests.of,
        manifestFolders: () => manifests.folders,
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
      reasons.push(whyUnreadable(file.path, thrown));
    }
  }
  const { sbom, problems } = assemble(read);
  const uncovered = await readUncovered(manifests, covered, signal);
  reasons.push(...problems, ...uncovered.reasons, ...manifests.problems);
  reasons.push(...(await reasonsForOthers(checkout)), ...reasonsOfCheckout(checkout));
  if (checkout.files.length === 0) reasons.push(nothingToScan(checkout.excluded));
  else if (reasons.length === 0 && read.length === 0 && !uncovered.rootAsksForNothing)
    reasons.push(
      `no lockfile and no package manifest at the root of ${counted(checkout.files.length, 'file')}, so no dependency was checked${describeExcluded(checkout.excluded)}`,
    );
  signal.throwIfAborted();
  const found = `${counted(sbom.components.length, 'component')} from ${counted(read.length, 'lockfile')}`;
  const needless = read.length === 0 && reasons.length === 0 ? '; package.json asks for none' : '';
  return {
    sbom,
    check: {
      ...sbomCheck,
      state: reasons.length === 0 ? 'complete' : 'incomplete',
      reasons,
      scope: found + needless + describeExcluded(checkout.excluded),
    },
  };
}

async function readWithinLimit(checkout: Checkout, path: string, size: number): Promise<Buffer> {
  if (size > lockfileLimit)
    throw new Unreadable(`has ${size} bytes, more than the ${lockfileLimit} that are read`);
  return checkout.read(path, lockfileLimit);
}

/** What the walk left out could hold a lockfile. */
function reasonsOfCheckout(checkout: Checkout): readonly string[] {
  const isKnown = (path: string) =>
    formatOf.has(posix.basename(path)) || posix.basename(path) === 'package.json' || isOfOtherEcosystem(path);
  const links = checkout.links.filter(isKnown);
  return [
    ...describeNotCheckedOut(checkout.notCheckedOut),
    ...(links.length > 0 ? [`symbolic links are not followed: ${someOf(links)}`] : []),
    ...(checkout.unreadable.length > 0 ? [`cannot be read: ${someOf(checkout.unreadable)}`] : []),
    ...(checkout.fileLimit === undefined
      ? []
      : [`more than ${number(checkout.fileLimit)} files: the rest was not looked at`]),
  ];
}

import { posix } from 'node:path';
import type { Check } from '../../../core/model/check.ts';
import type { Sbom } from '../../../core/model/sbom.ts';
import { counted, number, someOf } from '../../../core/words.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { describeExcluded, nothingToScan } from '../checkout/excluded.ts';
import { describeNotCheckedOut } from '../checkout/not-checked-out.ts';
import { sbomCheck } from '../checks.ts';
import { rootAsksForNothing } from './asks-for-nothing.ts';
import { assemble } from './assemble.ts';
import type { EcosystemName } from './ecosystems.ts';
import type { Lockfile, LockfileFormat } from './format.ts';
import { formatOf } from './formats/index.ts';
import type { LockGraph } from './lock-graph.ts';
import { createManifests } from './manifests.ts';
import { isOfOtherEcosystem, reasonsForOthers } from './other-ecosystems.ts';
import { createTexts } from './texts.ts';
import { readUncovered } from './uncovered.ts';
import { describeRead, holdsNoCode } from './what-was-read.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** Is shown each lockfile right after it was read, with the id of its format. Does not throw. */
export type LookAtLockfile = (
  lockfile: Pick<Lockfile, 'path' | 'text'>,
  graph: LockGraph,
  format: string,
) => void;

export interface SbomResult {
  readonly sbom: Sbom;
  readonly check: Check;
}

/**
 * Reads every lockfile of a checkout into one SBOM. Whatever could not be read, or has no lockfile at all, makes the
 * check incomplete with a reason that names the file. Only a manifest at the root that asks for nothing proves that
 * there is nothing to lock. Rejects only with the signal's reason.
 */
export async function readSbom(
  checkout: Checkout,
  signal: AbortSignal,
  look?: LookAtLockfile,
): Promise<SbomResult> {
  const read: { readonly graph: LockGraph; readonly format: LockfileFormat }[] = [];
  const reasons: string[] = [];
  const covered = new Map<EcosystemName, Set<string>>();
  const cover = (ecosystem: EcosystemName, folder: string) => {
    covered.set(ecosystem, (covered.get(ecosystem) ?? new Set()).add(folder));
  };
  const manifests = createManifests(checkout);
  const texts = createTexts(checkout);
  for (const file of checkout.files) {
    const format = formatOf(file.path);
    if (format === undefined) continue;
    signal.throwIfAborted();
    const folder = posix.dirname(file.path);
    if (!format.isPartial) cover(format.ecosystem, folder);
    try {
      const text = await texts.read(file.path, file.size);
      const graph = await format.read({
        path: file.path,
        folder,
        ecosystem: format.ecosystem,
        text,
        manifest: manifests.of,
        manifestFolders: () => manifests.folders,
        paths: texts.paths,
        has: texts.has,
        textOf: texts.find,
      });
      look?.({ path: file.path, text }, graph, format.id);
      read.push({ graph, format });
      for (const problem of graph.problems) reasons.push(`${file.path}: ${problem}`);
      for (const project of graph.projects.values()) {
        if (project.covered) cover(format.ecosystem, project.path);
        if (project.path.startsWith('..'))
          reasons.push(
            `${file.path}: it links to ${project.path}, outside of the checkout, which was not looked at`,
          );
      }
    } catch (thrown) {
      reasons.push(whyUnreadable(file.path, thrown));
    }
  }
  const { sbom, problems } = assemble(read.map(({ graph }) => graph));
  const uncovered = await readUncovered(manifests, covered.get('npm') ?? new Set(), signal);
  reasons.push(...problems, ...uncovered.reasons, ...manifests.problems);
  reasons.push(...(await reasonsForOthers(checkout, covered)), ...reasonsOfCheckout(checkout));
  const hasLockfile = read.some(({ format }) => format.called === undefined);
  if (checkout.files.length === 0) reasons.push(nothingToScan(checkout.excluded));
  else if (
    reasons.length === 0 &&
    !hasLockfile &&
    !uncovered.rootAsksForNothing &&
    !holdsNoCode(checkout) &&
    !(await rootAsksForNothing(checkout))
  )
    reasons.push(
      `no lockfile and no package manifest at the root of ${counted(checkout.files.length, 'file')}, so no dependency ${read.length > 0 ? 'of the code ' : ''}was checked${describeExcluded(checkout.excluded)}`,
    );
  signal.throwIfAborted();
  const found = `${counted(sbom.components.length, 'component')} from ${describeRead(read.map(({ format }) => format))}`;
  const needless =
    !hasLockfile && reasons.length === 0 && uncovered.rootAsksForNothing
      ? '; package.json asks for none'
      : '';
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

/** What the walk left out could hold a lockfile. */
function reasonsOfCheckout(checkout: Checkout): readonly string[] {
  const isKnown = (path: string) =>
    formatOf(path) !== undefined || posix.basename(path) === 'package.json' || isOfOtherEcosystem(path);
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

import type { Component } from '../../../core/model/sbom.ts';
import type { OsvAffected, OsvEvent, OsvRange } from './schema.ts';
import { type VersionOrder, versionOrderOf } from './versions.ts';

/**
 * The versions that fix what `affected` says about this component, nearest first: the `fixed` events above its version
 * in the ranges that hold it, without those that another range still holds. Where the order of versions is not known,
 * all `fixed` events as they come. `last_affected` names no fix, and a GIT range holds commits.
 */
export function fixVersionsOf(component: Component, affected: readonly OsvAffected[]): readonly string[] {
  const ranges = affected.flatMap((entry) => entry.ranges).filter((range) => range.type !== 'GIT');
  const order = versionOrderOf(component.ecosystem);
  if (!order?.isVersion(component.version)) return fixedVersions(ranges);

  const isAffected = (version: string) =>
    ranges.some((range) => contains(range, version, order)) ||
    affected.some((entry) => entry.versions.includes(version));
  return fixedVersions(ranges.filter((range) => contains(range, component.version, order)))
    .filter((version) => order.isVersion(version))
    .filter((version) => order.compare(version, component.version) > 0 && !isAffected(version))
    .sort(order.compare);
}

function fixedVersions(ranges: readonly OsvRange[]): string[] {
  return [...new Set(ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? [])))];
}

/** A change of state along the versions of a package. */
interface Step {
  readonly version: string;
  readonly kind: 'fixed' | 'introduced' | 'last_affected';
}

/** At one version: first the end of an older interval, then the start of the next, which may end there again. */
const kinds = ['fixed', 'introduced', 'last_affected'] as const;

/** Whether a range holds a version (https://ossf.github.io/osv-schema/#evaluation). */
function contains(range: OsvRange, version: string, order: VersionOrder): boolean {
  let affected = false;
  for (const step of stepsOf(range.events, order)) {
    const distance = isZero(step) ? -1 : order.compare(step.version, version);
    if (step.kind === 'introduced' && distance <= 0) affected = true;
    if (step.kind === 'fixed' && distance <= 0) affected = false;
    if (step.kind === 'last_affected' && distance < 0) affected = false;
  }
  return affected;
}

function stepsOf(events: readonly OsvEvent[], order: VersionOrder): Step[] {
  const steps = events.flatMap((event) =>
    kinds.flatMap((kind) => {
      const version = event[kind];
      return version === undefined ? [] : [{ version, kind }];
    }),
  );
  return steps
    .filter((step) => isZero(step) || order.isVersion(step.version))
    .sort(
      (a, b) =>
        Number(isZero(b)) - Number(isZero(a)) ||
        (isZero(a) ? 0 : order.compare(a.version, b.version)) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    );
}

/** `introduced: 0` comes before every version, prereleases included. */
function isZero(step: Step): boolean {
  return step.kind === 'introduced' && step.version === '0';
}

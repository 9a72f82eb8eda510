import type { Component } from '../../../core/model/sbom.ts';
import { contains, isAffected, rangesOf } from './ranges.ts';
import type { OsvAffected, OsvRange } from './schema.ts';
import { versionOrderOf } from './versions/index.ts';

/**
 * The versions that fix what `affected` says about this component, nearest first: the `fixed` events above its version
 * in the ranges that hold it, without those that another range still holds. Where the order of versions is not known,
 * all `fixed` events as they come. `last_affected` names no fix, and a GIT range holds commits.
 */
export function fixVersionsOf(component: Component, affected: readonly OsvAffected[]): readonly string[] {
  const ranges = rangesOf(affected);
  const order = versionOrderOf(component.ecosystem);
  if (!order?.isVersion(component.version)) return fixedVersions(ranges);

  return fixedVersions(ranges.filter((range) => contains(range, component.version, order)))
    .filter((version) => order.isVersion(version))
    .filter(
      (version) =>
        order.compare(version, component.version) > 0 && isAffected(version, affected, order) !== true,
    )
    .sort(order.compare);
}

function fixedVersions(ranges: readonly OsvRange[]): string[] {
  return [...new Set(ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? [])))];
}

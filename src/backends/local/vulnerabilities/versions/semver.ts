import semver from 'semver';
import type { VersionOrder } from './order.ts';

/**
 * Semantic Versioning 2.0.0, as npm reads it: a leading `v` is allowed (Go and tags have one), and so are the `4.0` and
 * `4` that some advisories write.
 */
export const semanticOrder: VersionOrder = {
  isVersion: (text) => semver.valid(whole(text), { loose: true }) !== null,
  compare: (a, b) => semver.compare(whole(a), whole(b), { loose: true }),
};

/** Of pub.dev: build metadata counts as well (https://pub.dev/documentation/pub_semver/latest/, `Version`). */
export const pubOrder: VersionOrder = {
  isVersion: semanticOrder.isVersion,
  compare: (a, b) => semver.compareBuild(whole(a), whole(b), { loose: true }),
};

function whole(version: string): string {
  const short = /^v?(\d+)(\.\d+)?$/.exec(version);
  return short === null ? version : `${short[1]}${short[2] ?? '.0'}.0`;
}

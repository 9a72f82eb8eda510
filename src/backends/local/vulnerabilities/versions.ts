import semver from 'semver';

/** How the versions of one ecosystem are ordered. */
export interface VersionOrder {
  /** Whether it is a version at all; nothing else may be compared. */
  isVersion(text: string): boolean;
  /** Negative when `a` is older than `b`. */
  compare(a: string, b: string): number;
}

const npm: VersionOrder = {
  isVersion: (text) => semver.valid(whole(text), { loose: true }) !== null,
  compare: (a, b) => semver.compare(whole(a), whole(b), { loose: true }),
};

/** Some advisories write `4.0` or `4`. */
function whole(version: string): string {
  const short = /^(\d+)(\.\d+)?$/.exec(version);
  return short === null ? version : `${short[1]}${short[2] ?? '.0'}.0`;
}

const orders: ReadonlyMap<string, VersionOrder> = new Map([['npm', npm]]);

/** The order of an ecosystem (as OSV names it), where one is known. */
export function versionOrderOf(ecosystem: string): VersionOrder | undefined {
  return orders.get(ecosystem);
}

import { canonicalName, packageEcosystem } from '../vulnerabilities/package-name.ts';
import type { OsvRecord } from '../vulnerabilities/schema.ts';
import type { About } from './about.ts';

/** A package, as OSV names it. */
export interface Package {
  readonly ecosystem: string;
  readonly name: string;
}

/** What a database knows about the packages that it was opened for. */
export interface Database {
  readonly about: About;
  /** What of it could not be used, a sentence each. */
  readonly problems: readonly string[];
  /** Its records about any version of a package, withdrawn ones included. */
  recordsOf(subject: Package): readonly OsvRecord[];
}

/** The same for every spelling of the name of one package. */
export function keyOf({ ecosystem, name }: Package): string {
  return JSON.stringify([ecosystem, canonicalName(ecosystem, name)]);
}

/** The packages that a record is about, by their keys. */
export function packagesOf({ affected }: OsvRecord): ReadonlyMap<string, Package> {
  return new Map(
    affected.flatMap((entry) => {
      const ecosystem = packageEcosystem(entry);
      if (ecosystem === undefined) return [];
      const subject = { ecosystem, name: canonicalName(ecosystem, entry.package?.name ?? '') };
      return [[keyOf(subject), subject] as const];
    }),
  );
}

/** Of two copies of a record, as two archives may hold them: whether the other was modified no later. */
export function isNewer(one: Pick<OsvRecord, 'modified'>, other: Pick<OsvRecord, 'modified'>): boolean {
  return Date.parse(one.modified ?? '') > Date.parse(other.modified ?? '');
}

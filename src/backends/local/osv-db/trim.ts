import { affectedOf } from '../vulnerabilities/package-name.ts';
import { contains, rangesOf } from '../vulnerabilities/ranges.ts';
import type { OsvAffected, OsvRecord } from '../vulnerabilities/schema.ts';
import { firstText, titleOf } from '../vulnerabilities/title.ts';
import { versionOrderOf } from '../vulnerabilities/versions/index.ts';
import type { Package } from './database.ts';

/**
 * What an index keeps of a record about one package: all that a finding is made of, but for a long description. A
 * record that speaks of no version of it is dropped.
 */
export function trim(record: OsvRecord, subject: Package): object | undefined {
  const affected = affectedOf(record, subject)
    .map((entry) => trimAffected(entry, subject.ecosystem))
    .filter(({ ranges, versions }) => ranges !== undefined || versions !== undefined);
  if (affected.length === 0) return undefined;
  const { cwe_ids: cwes = [], severity: word } = record.database_specific;
  const summary = firstText([record.summary]);
  return {
    id: record.id,
    withdrawn: record.withdrawn,
    aliases: some(record.aliases),
    summary,
    // Without a summary a finding is called by the first line of this.
    details: summary === undefined ? titleOf([record]) : undefined,
    severity: some(record.severity),
    affected,
    database_specific:
      word === undefined && cwes.length === 0 ? undefined : { severity: word, cwe_ids: some(cwes) },
  };
}

/** Versions that a range holds as well are not listed again. */
function trimAffected(entry: OsvAffected, ecosystem: string) {
  const ranges = rangesOf([entry]);
  const order = versionOrderOf(ecosystem);
  const isInRange = (version: string) =>
    order?.isVersion(version) === true && ranges.some((range) => contains(range, version, order));
  return {
    ranges: some(ranges),
    versions: some(entry.versions.filter((version) => !isInRange(version))),
    severity: some(entry.severity),
    database_specific: wordOf(entry.database_specific.severity),
    ecosystem_specific: wordOf(entry.ecosystem_specific.severity),
  };
}

function wordOf(severity: unknown): object | undefined {
  return typeof severity === 'string' ? { severity } : undefined;
}

/** JSON leaves out what is undefined. */
function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

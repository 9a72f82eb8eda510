import { byText, compareText } from '../../../core/compare.ts';
import { fingerprintOf } from '../../../core/fingerprint.ts';
import type { Finding } from '../../../core/model/finding.ts';
import type { Component } from '../../../core/model/sbom.ts';
import { advisoryUrl, isCve, isGhsa, isMalwareReport } from './advisory-id.ts';
import { groupByAlias } from './aliases.ts';
import { fixVersionsOf } from './fixes.ts';
import { affectedOf } from './package-name.ts';
import type { OsvRecord } from './schema.ts';
import { ratingsOf, severityOf, worst } from './severity.ts';
import { firstText, titleOf } from './title.ts';

/** "Embedded Malicious Code", by which GitHub classifies malware that no other database has reported. */
const embeddedMalice = 'CWE-506';

/** One finding for each vulnerability of a component, however many databases have a record of it. */
export function normalise(component: Component, records: readonly OsvRecord[]): Finding[] {
  return groupByAlias(records)
    .map((group) => toFinding(component, group.toSorted(byTrust)))
    .sort(byText(({ ruleId }) => ruleId));
}

/** What stands for a record that could not be read: all that is known is its id. */
export function unreadableRecord(id: string): OsvRecord {
  const nothing = { severity: [], affected: [], aliases: [], database_specific: {} };
  return {
    id,
    modified: undefined,
    withdrawn: undefined,
    summary: undefined,
    details: undefined,
    ...nothing,
  };
}

/**
 * The fingerprint holds the package with its version, and the advisory. Two installed versions are two findings, each
 * to be fixed on its own; a change that brings in another affected version is something new to look at. Where the
 * component is installed does not matter. The advisory is named by its GHSA id if it has one: a CVE is often assigned
 * days after the advisory is out, and must not make an old finding new.
 */
function toFinding(component: Component, records: readonly OsvRecord[]): Finding {
  const names = [...new Set(records.flatMap(({ id, aliases }) => [id, ...aliases]))];
  const ids = names.toSorted(compareText);
  const [primary = ''] = names;
  const ruleId = ids.find(isCve) ?? ids.find(isGhsa) ?? primary;
  const cwes = [...new Set(records.flatMap(cwesOf))];
  const category = ids.some(isMalwareReport) || cwes.includes(embeddedMalice) ? 'malware' : 'sca';
  const affected = records.flatMap((record) => affectedOf(record, component));
  const ratings = records.flatMap((record) => ratingsOf(record, affectedOf(record, component)));
  const description = firstText(records.map((record) => record.details));
  const url = advisoryUrl(primary);
  return {
    fingerprint: fingerprintOf(category, component.purl, ids.find(isGhsa) ?? ruleId),
    category,
    severity:
      category === 'malware'
        ? 'critical'
        : worst(records.map((record) => severityOf(record, affectedOf(record, component)))),
    ruleId,
    title: titleOf(records) ?? ruleId,
    ...(description !== undefined && { description }),
    locations: component.lockfiles.map((path) => ({ path })),
    component: { purl: component.purl, name: component.name, version: component.version },
    aliases: ids.filter((id) => id !== ruleId),
    cwes,
    ratings: [...new Map(ratings.map((rating) => [rating.vector, rating])).values()],
    fixVersions: fixVersionsOf(component, affected),
    ...(url !== undefined && { url }),
  };
}

/** GitHub's records first: they have a summary, a reviewed severity and the ranges of the registry. */
function byTrust(a: OsvRecord, b: OsvRecord): number {
  return Number(isGhsa(b.id)) - Number(isGhsa(a.id)) || compareText(a.id, b.id);
}

function cwesOf(record: OsvRecord): string[] {
  const { cwe_ids: cwes = [] } = record.database_specific;
  return cwes.filter((cwe) => typeof cwe === 'string').filter((cwe) => /^CWE-\d+$/.test(cwe));
}

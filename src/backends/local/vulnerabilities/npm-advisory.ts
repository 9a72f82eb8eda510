import semver from 'semver';
import { z } from 'zod';
import type { Component } from '../../../core/model/sbom.ts';
import { type OsvRecord, osvRecord } from './schema.ts';
import { semanticOrder } from './versions/semver.ts';

/**
 * An advisory of `POST /-/npm/v1/security/advisories/bulk`, the endpoint that `npm audit` asks
 * (https://docs.npmjs.com/cli/commands/npm-audit). What else it has is not needed.
 */
const bulkAdvisory = z.object({
  url: z.string(),
  title: z.string(),
  severity: z.string(),
  vulnerable_versions: z.string(),
  cwe: z.union([z.array(z.string()), z.string()]).catch([]),
  cvss: z.object({ vectorString: z.string().nullish() }).nullish().catch(null),
});
type BulkAdvisory = z.infer<typeof bulkAdvisory>;
/** The advisories that hold its version; undefined when one of them makes no sense. */
export function recordsFor(
  component: Component,
  advisories: readonly unknown[] = [],
): OsvRecord[] | undefined {
  const read = advisories.map((advisory) => readAdvisory(component, advisory));
  return read.includes('unreadable')
    ? undefined
    : read.filter((record) => record !== 'unreadable').filter((record) => record !== 'not affected');
}

function readAdvisory(component: Component, advisory: unknown): OsvRecord | 'not affected' | 'unreadable' {
  const { data } = bulkAdvisory.safeParse(advisory);
  const id = /\bGHSA(?:-[0-9a-z]{4}){3}\b/.exec(data?.url ?? '')?.[0];
  const range = data === undefined ? undefined : rangeOf(data);
  if (data === undefined || id === undefined || range === undefined) return 'unreadable';
  if (!semanticOrder.isVersion(component.version)) return 'unreadable';
  if (!range.test(component.version)) return 'not affected';
  const { cvss, cwe } = data;
  return osvRecord.parse({
    id,
    summary: data.title,
    severity: cvss?.vectorString ? [{ type: 'CVSS_V3', score: cvss.vectorString }] : [],
    affected: [
      {
        package: { ecosystem: 'npm', name: component.name },
        versions: [component.version],
        ranges: range.set.map((comparators) => ({ type: 'SEMVER', events: eventsOf(comparators) })),
      },
    ],
    database_specific: { severity: data.severity, cwe_ids: typeof cwe === 'string' ? [cwe] : cwe },
  });
}

/** As `npm audit` reads it (@npmcli/metavuln-calculator). */
function rangeOf({ vulnerable_versions: text }: BulkAdvisory): semver.Range | undefined {
  try {
    return new semver.Range(text, { loose: true, includePrerelease: true });
  } catch {
    return undefined;
  }
}

/** The registry names no fix, but where a range of affected versions ends before a version, that one has it. */
function eventsOf(comparators: readonly semver.Comparator[]): object[] {
  // A range such as `<4.17` is written out as `<4.17.0-0`.
  const boundOf = (...operators: string[]) =>
    comparators.find(({ operator }) => operators.includes(operator))?.semver.version?.replace(/-0$/, '');
  const fixed = boundOf('<');
  const last = boundOf('<=', '');
  return [
    { introduced: boundOf('>=', '>', '') ?? '0' },
    ...(fixed !== undefined ? [{ fixed }] : last !== undefined ? [{ last_affected: last }] : []),
  ];
}

import { fingerprintOf } from '../../core/fingerprint.ts';
import type { Check } from '../../core/model/check.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Severity } from '../../core/model/severity.ts';
import { checked, licenseCheck } from './checks.ts';
import { pathInCheckout } from './input.ts';
import type { ListingDeps } from './listing.ts';
import { componentOf } from './purl.ts';
import { compliance, page, read } from './schema.ts';

/** What the licence policies of the server say about a project; no check where it has none. */
export interface Licenses {
  readonly findings: readonly Finding[];
  readonly check: Check | undefined;
}

const severities = new Map<string, Severity>([
  ['error', 'high'],
  ['warning', 'medium'],
  ['missing', 'low'],
]);
const says = new Map<string, string>([
  ['error', 'is against the licence policy'],
  ['warning', 'has a licence that the policy warns of'],
  ['missing', 'has a licence that the policy does not know'],
]);
/** What the alerts are about, in words. */
const kinds = new Map<string, string>([
  ['packages', 'package'],
  ['license_detections', 'licence'],
  ['resources', 'file'],
]);

export async function readLicenses(
  deps: ListingDeps,
  scanErrors: readonly string[],
  signal: AbortSignal,
): Promise<Licenses> {
  const about = `the licence alerts of project ${deps.uuid}`;
  const answer = await deps.client.compliance(deps.uuid, signal).catch((thrown: unknown) => {
    throw deps.refuse(thrown, about);
  });
  const { compliance_alerts: alerts } = read(compliance, answer, about);
  const findings = [...alerts].flatMap(([model, bySeverity]) =>
    [...bySeverity]
      .filter(([severity]) => severity !== 'ok')
      .flatMap(([severity, names]) => [...new Set(names)].map((name) => toFinding(model, severity, name))),
  );
  if (findings.length === 0 && !(await hasPolicies(deps, signal))) return { findings, check: undefined };
  return { findings, check: checked(licenseCheck, scanErrors, 'the licence policies of the project') };
}

/** The answer is the same whether all is well or there are no policies; with them, what is well is marked as `ok`. */
async function hasPolicies({ client, refuse, uuid }: ListingDeps, signal: AbortSignal): Promise<boolean> {
  for (const list of ['packages', 'resources'] as const) {
    const about = `the ${list} of project ${uuid}`;
    const answer = await client
      .page(uuid, list, { compliance_alert: 'ok' }, signal)
      .catch((thrown: unknown) => {
        throw refuse(thrown, about);
      });
    if (read(page, answer, about).results.some(isMarked)) return true;
  }
  return false;
}

function isMarked(item: unknown): boolean {
  return (
    typeof item === 'object' && item !== null && 'compliance_alert' in item && item.compliance_alert === 'ok'
  );
}

function toFinding(model: string, severity: string, name: string): Finding {
  const isPackage = model === 'packages';
  const path = model === 'resources' ? pathInCheckout(name) : undefined;
  return {
    fingerprint: fingerprintOf('license', model, name, severity),
    category: 'license',
    severity: severities.get(severity) ?? 'unknown',
    ruleId: `license-policy-${says.has(severity) ? severity : 'other'}`,
    title: `${kinds.get(model) ?? model} ${name} ${says.get(severity) ?? `is marked as '${severity}'`}`,
    locations: path === undefined ? [] : [{ path }],
    ...(isPackage ? { component: componentOf(name) } : {}),
    aliases: [],
    cwes: [],
    ratings: [],
    fixVersions: [],
  };
}

import { fingerprintOf } from '../../core/fingerprint.ts';
import type { Check } from '../../core/model/check.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Severity } from '../../core/model/severity.ts';
import { HttpError } from '../../http/http-client.ts';
import { checked, complianceCheck } from './checks.ts';
import type { ListingDeps } from './listing.ts';
import { clarity, read, scorecard } from './schema.ts';

/** How the server judges the clarity of a project's licences, and the OpenSSF scorecards of its packages. */
export interface Judgements {
  readonly findings: readonly Finding[];
  /** Undefined where its policies have no threshold for either. */
  readonly check: Check | undefined;
}

const severities = new Map<string, Severity>([
  ['error', 'high'],
  ['warning', 'medium'],
]);

export async function readJudgements(deps: ListingDeps, signal: AbortSignal): Promise<Judgements> {
  const [clear, scored] = [
    await ask(deps, 'license_clarity_compliance', signal),
    await ask(deps, 'scorecard_compliance', signal),
  ];
  const made = [
    { id: 'license-clarity', about: 'The clarity of the licences', alert: clear },
    { id: 'openssf-scorecard', about: 'The OpenSSF scorecard', alert: scored },
  ].filter(({ alert }) => alert !== undefined);
  const findings = made
    .filter(({ alert }) => alert !== 'ok')
    .map(({ id, about, alert = '' }) => toFinding(id, about, alert));
  if (made.length === 0) return { findings, check: undefined };
  const scope = made.map(({ id }) => id).join(', ');
  return { findings, check: checked(complianceCheck, [], scope) };
}

/** Undefined where it was not judged: no threshold, or a server before 35.3, which does not know the address. */
async function ask(
  { client, refuse, uuid }: ListingDeps,
  which: 'license_clarity_compliance' | 'scorecard_compliance',
  signal: AbortSignal,
): Promise<string | undefined> {
  const about = `the ${which.replaceAll('_', ' ')} of project ${uuid}`;
  try {
    const answer = await client.judgement(uuid, which, signal);
    const alert =
      which === 'scorecard_compliance'
        ? read(scorecard, answer, about).scorecard_compliance_alert
        : read(clarity, answer, about).license_clarity_compliance_alert;
    return alert?.toLowerCase() || undefined;
  } catch (thrown) {
    if (thrown instanceof HttpError && thrown.status === 404) return undefined;
    throw refuse(thrown, about);
  }
}

function toFinding(id: string, about: string, alert: string): Finding {
  return {
    fingerprint: fingerprintOf('compliance', id),
    category: 'compliance',
    severity: severities.get(alert) ?? 'unknown',
    ruleId: id,
    title: `${about} is judged as '${alert}' by the policies of the server`,
    locations: [],
    aliases: [],
    cwes: [],
    ratings: [],
    fixVersions: [],
  };
}

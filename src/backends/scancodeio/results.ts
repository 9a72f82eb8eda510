import { byText } from '../../core/compare.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { ScanResults } from '../../core/model/scan.ts';
import { line } from '../../core/text.ts';
import { checked, sbomCheck } from './checks.ts';
import { commitIn } from './input.ts';
import { readInventory } from './inventory.ts';
import { readJudgements } from './judgements.ts';
import { readLicenses } from './licenses.ts';
import { readMessages } from './messages.ts';
import { type ReportDeps, readReports } from './native-reports.ts';
import { type Project, project, read } from './schema.ts';
import { findVulnerabilities, vulnerabilitiesCheck } from './vulnerabilities.ts';

/** Everything that a project whose pipelines have succeeded says; then its cleanup. */
export async function readResults(deps: ReportDeps, signal: AbortSignal): Promise<ScanResults> {
  const { client, refuse, uuid } = deps;
  const about = `the results of project ${uuid}`;
  const answer = await client.project(uuid, signal).catch((thrown: unknown) => {
    throw refuse(thrown, about);
  });
  const scanned = read(project, answer, about);
  const messages = await readMessages(deps, scanned.runs, signal);
  const inventory = await readInventory(deps, scanned, signal);
  const found = await findVulnerabilities(deps, signal);
  const licenses = await readLicenses(deps, messages.errors, signal);
  const judgements = await readJudgements(deps, signal);
  const nativeReports = await readReports(deps, signal);
  const sha = commitIn(scanned.notes);
  await cleanUp(deps, signal);
  return {
    findings: uniquely([
      ...found.findings,
      ...messages.viruses,
      ...licenses.findings,
      ...judgements.findings,
    ]),
    checks: [
      checked(sbomCheck, [...inventory.reasons, ...messages.errors], inventory.scope),
      vulnerabilitiesCheck(scanned.runs, inventory, found, messages.errors),
      ...[licenses.check, judgements.check, messages.malware].filter((check) => check !== undefined),
    ],
    ...(sha === undefined ? {} : { sha }),
    notices: noticesOf(scanned, licenses.check !== undefined),
    nativeReports,
  };
}

function noticesOf({ settings }: Project, hasPolicies: boolean): string[] {
  const ignored = settings?.ignored_vulnerabilities?.length ?? 0;
  return [
    ...(ignored > 0 ? [`The project ignores ${ignored} vulnerabilities: ScanCode.io leaves them out.`] : []),
    ...(hasPolicies
      ? []
      : ['Licences were not judged: the server has no licence policies, or found nothing to judge.']),
  ];
}

function uniquely(findings: readonly Finding[]): Finding[] {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return [...byFingerprint.values()].sort(
    byText(({ ruleId, component }) => `${ruleId} ${component?.purl ?? ''}`),
  );
}

/** Only once everything was read; what fails here harms no result. */
async function cleanUp(
  { client, refuse, options, uuid, logger }: ReportDeps,
  signal: AbortSignal,
): Promise<void> {
  const { cleanup } = options;
  if (cleanup === 'keep') return;
  try {
    await (cleanup === 'delete' ? client.remove(uuid, signal) : client.archive(uuid, signal));
  } catch (thrown) {
    signal.throwIfAborted();
    logger.warn(line`${refuse(thrown, `option cleanup: project ${uuid} stays`).message}`);
  }
}

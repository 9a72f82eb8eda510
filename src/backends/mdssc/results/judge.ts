import type { Check } from '../../../core/model/check.ts';
import type { Finding } from '../../../core/model/finding.ts';
import { counted } from '../../../core/words.ts';
import { mostUndetailed } from '../../undetailed.ts';
import { looksUnsettled, type Signal } from '../scan/facts.ts';
import { capabilities, checkOf } from './checks.ts';
import type { Evidence } from './evidence.ts';
import { licenseFindings, malwareFindings, secretFindings, severityOfSignal } from './normalise.ts';
import { type Undetailed, undetailed, undetailedVulnerabilities } from './undetailed.ts';
import { vulnerabilityFindings } from './vulnerability.ts';

/** What was made of one scan. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
  readonly notices: readonly string[];
}

const tooMany = `more than ${mostUndetailed.toLocaleString('en-US')} were counted without details, and the rest is not listed`;

/**
 * Findings and checks of one scan, pure. The counts of the scan decide what there must be: what the sources of details
 * leave out becomes findings without details. `scan` tells the scans of one start apart.
 */
export function judge(evidence: Evidence, scan: number): Judged {
  const parts = [
    judgeVulnerabilities(evidence, scan),
    judgeSignal(evidence, scan, 'malware'),
    judgeSignal(evidence, scan, 'secrets'),
    judgeSignal(evidence, scan, 'licenses'),
  ];
  return {
    findings: parts.flatMap(({ findings }) => findings),
    checks: [judgeSbom(evidence), ...parts.flatMap(({ checks }) => checks)],
    notices: [...parts.flatMap(({ notices }) => notices), ...aboutNewerScan(evidence)],
  };
}

/** The export may be of another scan, so it is asked only where the scan itself does not say. */
function packagesIn({ facts, bom, packages, newerScan }: Evidence): number {
  const exported = newerScan === undefined ? (bom?.components ?? 0) : 0;
  return Math.max(facts.packages ?? exported, packages?.packages ?? 0);
}

const noPackages =
  'the server lists no package at all, so nothing tells whether dependencies were looked at; without any, ask for less with require';

/**
 * Whether the numbers of the scan itself may still be missing. Where they do not tell of packages at all, those that are
 * listed show that it was analysed.
 */
function isUnsettled({ facts, packages }: Evidence): boolean {
  return looksUnsettled(facts) && (facts.packages !== undefined || (packages?.packages ?? 0) === 0);
}

const unsettled =
  "the scan is complete, but all its numbers are zero, packages included, as before its analysis: raise the option 'settle', or judge the scan again later with scan-id";

function judgeSbom(evidence: Evidence): Check {
  const packages = packagesIn(evidence);
  return checkOf(capabilities.sbom, counted(packages, 'package'), packages === 0 ? [noPackages] : []);
}

function judgeVulnerabilities(evidence: Evidence, scan: number): Judged {
  const { facts, bom, packages, newerScan } = evidence;
  const fromBom = newerScan === undefined ? (bom?.vulnerabilities ?? []) : [];
  const fromPackages = packages?.vulnerabilities ?? [];
  const details = vulnerabilityFindings([...fromBom, ...fromPackages]);
  const counts = facts.vulnerabilities;
  const rest: Undetailed = counts
    ? undetailedVulnerabilities(counts, details, scan)
    : { findings: [], cut: false };
  const findings = [...details, ...rest.findings];
  const isAgreed =
    bom?.vulnerabilities !== undefined &&
    newerScan === undefined &&
    bom.unreadable === 0 &&
    packages !== undefined &&
    vulnerabilityFindings(fromBom).length === details.length &&
    vulnerabilityFindings(fromPackages).length === details.length;
  const reasons = [
    ...(counts || isAgreed ? [] : ['the scan does not tell how many vulnerabilities it found']),
    ...(packagesIn(evidence) === 0 ? [noPackages] : []),
    ...(packagesIn(evidence) > 0 && facts.packages === 0 && looksUnsettled(facts) ? [unsettled] : []),
    ...(findings.length === 0 && (facts.vulnerablePackages ?? 0) > 0
      ? [
          `the scan has ${counted(facts.vulnerablePackages ?? 0, 'vulnerable package')}, but tells no vulnerability`,
        ]
      : []),
    ...(rest.cut ? [tooMany] : []),
  ];
  return {
    findings,
    checks: [checkOf(capabilities.vulnerabilities, counted(packagesIn(evidence), 'package'), reasons)],
    notices: [
      ...(rest.findings.length > 0
        ? [
            `The server counts ${counted(rest.findings.length, 'vulnerability', 'vulnerabilities')} more than it tells details of; each is listed without details.`,
          ]
        : []),
      ...evidence.gaps,
    ],
  };
}

type SignalCheck = 'malware' | 'secrets' | 'licenses';

const categoryOf = { malware: 'malware', secrets: 'secret', licenses: 'license' } as const;
const nounOf = { malware: 'infected file', secrets: 'secret', licenses: 'blocked licence' } as const;

/** Malware, secrets and blocked licences: a flag or a count, and details where the server has some. */
function judgeSignal(evidence: Evidence, scan: number, check: SignalCheck): Judged {
  const { facts, files, packages } = evidence;
  const signal: Signal | undefined = {
    malware: facts.malware,
    secrets: facts.secrets,
    licenses: facts.blockedLicenses,
  }[check];
  const scope = check === 'licenses' ? 'all packages of the scan' : 'all files of the scan';
  const details = {
    malware: () => malwareFindings(files?.suspects ?? []),
    secrets: () => secretFindings(files?.suspects ?? []),
    licenses: () => licenseFindings(packages?.blocked ?? []),
  }[check]();
  if (signal === undefined) {
    const reason = `the scan says nothing about ${check}; its workflow may not look at them`;
    return {
      findings: details,
      checks: [checkOf(capabilities[check], 'nothing', [reason], 'not-checked')],
      notices: [],
    };
  }
  const category = categoryOf[check];
  const told = check === 'secrets' && signal.exact ? new Set(details.map(pathOf)).size : details.length;
  const rest = undetailed(category, severityOfSignal[category], signal.count, told, scan);
  const isExamined = check !== 'licenses' && files?.examined[check] === true;
  const reasons = [
    ...(rest.cut ? [tooMany] : []),
    ...(isUnsettled(evidence) && !isExamined ? [unsettled] : []),
  ];
  return {
    findings: [...details, ...rest.findings],
    checks: [checkOf(capabilities[check], scope, reasons)],
    notices:
      rest.findings.length > 0
        ? [`The server tells of ${counted(rest.findings.length, nounOf[check])} without details.`]
        : [],
  };
}

/** Servers count the files that hold secrets, not the secrets. */
function pathOf({ locations, fingerprint }: Finding): string {
  return locations[0]?.path ?? fingerprint;
}

function aboutNewerScan({ newerScan, exported }: Evidence): string[] {
  if (newerScan === undefined) return [];
  return [
    `Scan ${newerScan} of reference '${exported?.reference}' was started after this one: the CycloneDX and SPDX reports of the server may be of that one, so no finding is taken from them, and Scangate's own are written instead.`,
  ];
}

import { ScangateError } from '../../core/errors.ts';
import type { Check } from '../../core/model/check.ts';
import type { ScanResults } from '../../core/model/scan.ts';
import { parseSeverity } from '../../core/model/severity.ts';
import { number } from '../../core/words.ts';
import { mostUndetailed } from '../undetailed.ts';
import { sumOf } from './counts.ts';
import type { Evidence } from './evidence.ts';
import { isOpen, normalise } from './normalise.ts';
import { noticesOf } from './notices.ts';
import { categoryOf, checkOf, parseScanType, type ScanType } from './scan-type.ts';
import { missingDetails, undetailedFindings } from './undetailed.ts';

/**
 * What a completed scan found: the open findings, and those that are counted without being listed. Only the check of
 * its type is among the checks: a rule about anything else cannot be answered by it. `assumedType` is for a scan that
 * does not tell its type; `tag` is that of the order, where there is one.
 */
export function resultsOf(evidence: Evidence, assumedType: ScanType, tag: string | undefined): ScanResults {
  const { scan, counts, listed } = evidence;
  const { applicationId = '' } = scan;
  const type = scan.scanType === undefined ? assumedType : parseScanType(scan.scanType);
  if (type === undefined)
    throw new ScangateError('BACKEND_PROTOCOL', `scan ${scan.id} is of an unknown type: '${scan.scanType}'`, {
      hint: 'Nothing can be said about what it looks at.',
    });
  const open = listed.filter(isOpen);
  const severities = listed.map(({ severity }) => ({ severity: parseSeverity(severity) }));
  const missing = counts && missingDetails(counts, severities);
  const undetailed = missing ? sumOf(missing) : 0;
  return {
    findings: [
      ...normalise(open, categoryOf(type), applicationId),
      ...(missing ? undetailedFindings(missing, categoryOf(type), applicationId) : []),
    ],
    checks: [check(type, evidence, undetailed)],
    notices: noticesOf(evidence, { type, tag, open: open.length, undetailed }),
    nativeReports: [],
  };
}

function check(type: ScanType, { scan, counts, gap }: Evidence, undetailed: number): Check {
  const bySeverity = counts ? sumOf(counts.bySeverity) : 0;
  const reasons = [
    ...(counts ? [] : ['AppSec+ gave no summary that its list of findings could be compared with']),
    ...(gap === undefined ? [] : [`of the list of vulnerabilities, ${gap}`]),
    ...(counts && counts.total !== bySeverity
      ? [`the summary counts ${number(counts.total)} findings in all, and ${number(bySeverity)} by severity`]
      : []),
    ...(undetailed > mostUndetailed
      ? [`${number(undetailed)} findings have no details, and ${number(mostUndetailed)} of them are kept`]
      : []),
  ];
  return {
    ...checkOf(type),
    state: reasons.length === 0 ? 'complete' : 'incomplete',
    reasons,
    scope: `application ${scan.applicationId ?? 'unknown'}, ${type} scan ${scan.id}`,
  };
}

import type { ScanResult } from '../../core/model/result.ts';
import { jsonPieces } from '../json-pieces.ts';
import { locator } from '../locator.ts';
import { heldFindings } from './held.ts';
import { notificationsOf } from './notifications.ts';
import { toResult } from './results.ts';
import { collectRules, ruleIdOf, toRule } from './rules.ts';
import { plain } from './text.ts';

/** `scangate.sarif`: SARIF 2.1.0 (OASIS), as GitHub code scanning and other viewers read it. */
export function* renderSarif(result: ScanResult): Generator<string> {
  const locate = locator(result.sbom);
  const suppressions = (result.ignored ?? []).length > 0;
  const measured = new Set<string>();
  const held = heldFindings(result, (one) => {
    const id = ruleIdOf(one.finding);
    const rule = measured.has(id) ? '' : JSON.stringify(toRule(id, one.finding));
    measured.add(id);
    return rule + JSON.stringify(toResult(one, { locate, ruleIndexes: new Map(), suppressions }));
  });
  const { rules, ruleIndexes } = collectRules(held);
  const { name, version } = result.tool;
  const run = {
    tool: { driver: { name: plain(name), version: plain(version), rules } },
    automationDetails: { id: `scangate/${encodeURIComponent(result.backend.toWellFormed())}/` },
    ...provenance(result),
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout.' } } },
    invocations: [toInvocation(result, held.length)],
    columnKind: 'utf16CodeUnits',
    // Section 3.14.23: no results at all, other than an empty list, says that nothing was scanned.
    ...(wasScanned(result)
      ? { results: Iterator.from(held).map((one) => toResult(one, { locate, ruleIndexes, suppressions })) }
      : {}),
    ...(result.grading ? { properties: { grading: result.grading } } : {}),
  };
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    ';
  yield* jsonPieces(run, { depth: 3, indent: '    ' });
  yield '\n  ]\n}\n';
}

function wasScanned({ verdict, checks, findings }: ScanResult): boolean {
  return verdict !== undefined || checks.length > 0 || findings.length > 0;
}

function toInvocation(result: ScanResult, held: number) {
  const { outcome, failure } = result;
  return {
    executionSuccessful: failure === undefined && (outcome === 'passed' || outcome === 'failed'),
    startTimeUtc: result.startedAt,
    endTimeUtc: result.finishedAt,
    exitCode: result.exitCode,
    toolExecutionNotifications: notificationsOf(result, held),
  };
}

function provenance({ target }: ScanResult) {
  const url = URL.parse(target.repository ?? '');
  if (url?.protocol !== 'https:' || url.username !== '') return {};
  return {
    versionControlProvenance: [
      {
        repositoryUri: url.href,
        ...(target.sha === undefined ? {} : { revisionId: target.sha }),
        ...(target.ref === undefined ? {} : { branch: target.ref }),
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ],
  };
}

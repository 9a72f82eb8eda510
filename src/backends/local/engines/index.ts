import type { Check } from '../../../core/model/check.ts';
import type { Component, Sbom } from '../../../core/model/sbom.ts';
import type { Logger } from '../../../core/ports/logger.ts';
import { line, message } from '../../../core/text.ts';
import { counted, number, someOf } from '../../../core/words.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { notChecked, vulnerabilityCheck } from '../checks.ts';
import type { SbomResult } from '../sbom/read-sbom.ts';
import type { Part } from '../scan.ts';
import { askEngine, type EngineDeps } from './ask-engine.ts';
import { EngineFailure, type EngineReport } from './engine.ts';
import { engines } from './engines.ts';
import { joinSboms } from './join.ts';
import type { EngineName } from './names.ts';
import { stillUnread } from './still-unread.ts';

/**
 * What our own reading of a checkout and an engine know together. An engine that fails adds a reason, and when it was to
 * look for vulnerabilities, these are not checked. Rejects with the signal's reason only.
 */
export async function readWithEngine(
  name: EngineName,
  own: SbomResult,
  checkout: Checkout,
  deps: EngineDeps & { readonly logger: Logger },
  signal: AbortSignal,
): Promise<Part> {
  const engine = engines[name];
  if (engine.warning !== undefined) deps.logger.warn(message(engine.warning));
  deps.logger.progress(line`running ${name}`);
  const paths = new Set(checkout.files.map(({ path }) => path));
  const context = {
    root: checkout.root,
    projects: new Set(own.sbom.projects.map((project) => project.name)),
    isFile: (path: string) => paths.has(path),
  };
  let report: EngineReport;
  try {
    report = await askEngine(name, engine, context, deps, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    const why = `${name} ${thrown instanceof EngineFailure ? thrown.message : 'could not be used: unexpected error'}`;
    if (!(thrown instanceof EngineFailure)) deps.logger.debug(message(String(thrown)));
    return {
      sbom: own.sbom,
      check: withReasons(own.check, [why]),
      ...(engine.findsVulnerabilities && { vulnerabilities: { check: notChecked(vulnerabilityCheck, why) } }),
    };
  }
  const sbom = joinSboms(own.sbom, report);
  const problems = report.problems.map((problem) => `${name}: ${problem}`);
  const by = report.version === undefined ? name : `${name} ${report.version}`;
  const check = withReasons(
    { ...own.check, reasons: stillUnread(own.check.reasons, own.sbom.components, report.components) },
    problems,
  );
  const added = sbom.components.length - own.sbom.components.length;
  const scope = `${own.check.scope}; ${counted(added, 'more', 'more')} from ${by}`;
  return {
    sbom,
    check: { ...check, scope },
    ...(report.findings && {
      vulnerabilities: {
        findings: report.findings,
        check: vulnerabilitiesBy(by, sbom, report.components, check, problems),
      },
    }),
  };
}

function withReasons(check: Check, reasons: readonly string[]): Check {
  const all = [...check.reasons, ...reasons];
  return { ...check, reasons: all, state: all.length === 0 ? 'complete' : 'incomplete' };
}

/** An engine that lists a component looked for its vulnerabilities; what it does not list, it did not look at. */
function vulnerabilitiesBy(
  by: string,
  { components }: Pick<Sbom, 'components'>,
  looked: readonly Component[],
  inventory: Check,
  problems: readonly string[],
): Check {
  const seen = new Set(looked.map(({ purl }) => purl));
  const missed = components.filter(({ purl }) => !seen.has(purl));
  const reasons = [
    ...problems,
    ...(missed.length > 0
      ? [
          `${by} does not list ${counted(missed.length, 'component')} that a lockfile names: ${someOf(missed.map(({ name, version }) => `${name}@${version}`))}`,
        ]
      : []),
    ...(inventory.state === 'complete'
      ? []
      : ['only the known components were looked at: the SBOM is not complete']),
  ];
  const of = missed.length === 0 ? '' : `${number(components.length - missed.length)} of `;
  return {
    ...vulnerabilityCheck,
    state: reasons.length === 0 ? 'complete' : 'incomplete',
    reasons,
    scope: `${of}${counted(components.length, 'component')}, by ${by}`,
  };
}

import { describeError, ScangateError } from '../../core/errors.ts';
import type { Check, CheckCapability } from '../../core/model/check.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Component, Sbom } from '../../core/model/sbom.ts';
import type { ScanResults } from '../../core/model/scan.ts';
import { line, message } from '../../core/text.ts';
import type { BackendDeps } from '../backend-module.ts';
import { allEnded } from './all-ended.ts';
import type { Checkout } from './checkout/checkout.ts';
import { readOnce } from './checkout/read-once.ts';
import {
  complianceCheck,
  licensesCheck,
  notChecked,
  sbomCheck,
  secretsCheck,
  vulnerabilityCheck,
} from './checks.ts';

/** What one part of a scan learned. */
export interface Part {
  readonly check: Check;
  readonly findings?: readonly Finding[];
  readonly sbom?: Sbom;
  /** Who made the inventory looked for vulnerabilities too: then nobody else is asked. */
  readonly vulnerabilities?: Part;
}

/** The parts of a scan. An error of one spoils that one only, but for the reason of the signal. */
export interface Parts {
  readSbom(checkout: Checkout, signal: AbortSignal): Promise<Part>;
  findVulnerabilities(
    components: readonly Component[],
    deps: BackendDeps,
    signal: AbortSignal,
  ): Promise<Part>;
  findSecrets(checkout: Checkout, deps: BackendDeps, signal: AbortSignal): Promise<Part>;
  /** Absent where nobody wants it, like the next. */
  checkPolicy?(checkout: Checkout, inventory: Check, signal: AbortSignal): Promise<Part>;
  checkLicenses?(inventory: Part): Promise<Part>;
}

/** Rejects with the signal's reason only, and then no part is at work any more. */
export async function scanCheckout(
  checkout: Checkout,
  parts: Parts,
  deps: BackendDeps,
  signal: AbortSignal,
): Promise<ScanResults> {
  deps.logger.progress(line`reading lockfiles`);
  const { first, later } = readOnce(checkout);
  const inventory = await attempt(sbomCheck, () => parts.readSbom(first, signal), deps, signal);
  const work: readonly Promise<Part>[] = [
    Promise.resolve(inventory.vulnerabilities ?? checkVulnerabilities(inventory, parts, deps, signal)),
    attempt(secretsCheck, () => parts.findSecrets(later, deps, signal), deps, signal),
    ...checkRules(later, inventory, parts, deps, signal),
  ];
  const made = await allEnded(work);
  return {
    findings: made.flatMap((part) => part.findings ?? []),
    checks: [inventory.check, ...made.map(({ check }) => check)],
    ...(inventory.sbom && { sbom: inventory.sbom }),
    nativeReports: [],
  };
}

/** What is held against rules: the policy, and the licences that are denied. */
function checkRules(
  checkout: Checkout,
  inventory: Part,
  parts: Parts,
  deps: BackendDeps,
  signal: AbortSignal,
): readonly Promise<Part>[] {
  const { checkPolicy, checkLicenses } = parts;
  return [
    ...(checkPolicy
      ? [attempt(complianceCheck, () => checkPolicy(checkout, inventory.check, signal), deps, signal)]
      : []),
    ...(checkLicenses ? [attempt(licensesCheck, () => checkLicenses(inventory), deps, signal)] : []),
  ];
}

async function checkVulnerabilities(
  { sbom, check }: Part,
  parts: Parts,
  deps: BackendDeps,
  signal: AbortSignal,
): Promise<Part> {
  const unasked = (reason: string) => ({ check: notChecked(vulnerabilityCheck, reason) });
  if (deps.offline && deps.osvDb === undefined) return unasked("'offline' is set, so nothing was asked");
  const components = sbom?.components ?? [];
  if (components.length === 0 && check.state !== 'complete')
    return unasked('no component is known to ask about');
  const found = await attempt(
    vulnerabilityCheck,
    () => parts.findVulnerabilities(components, deps, signal),
    deps,
    signal,
  );
  return check.state === 'complete' ? found : { ...found, check: ofKnownComponents(found.check) };
}

/** What the SBOM misses, nobody was asked about. */
function ofKnownComponents(check: Check): Check {
  if (check.state === 'not-checked') return check;
  const reason = 'only the known components were asked about: the SBOM is not complete';
  return { ...check, state: 'incomplete', reasons: [...check.reasons, reason] };
}

async function attempt(
  capability: CheckCapability,
  work: () => Promise<Part>,
  { logger }: BackendDeps,
  signal: AbortSignal,
): Promise<Part> {
  try {
    return await work();
  } catch (thrown) {
    signal.throwIfAborted();
    logger.debug(message(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)));
    return { check: notChecked(capability, reasonOf(thrown)) };
  }
}

function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof ScangateError)) return `the check broke off: ${describeError(thrown)}`;
  return thrown.hint === undefined ? thrown.message : `${thrown.message}. ${thrown.hint}`;
}

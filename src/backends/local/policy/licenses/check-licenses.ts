import { fingerprintOf } from '../../../../core/fingerprint.ts';
import type { Check } from '../../../../core/model/check.ts';
import type { Finding } from '../../../../core/model/finding.ts';
import type { Component, Sbom } from '../../../../core/model/sbom.ts';
import { counted, someOf } from '../../../../core/words.ts';
import { licensesCheck } from '../../checks.ts';
import { choicesOf, isDenied } from './choices.ts';

export interface LicensesResult {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

/**
 * Components under a licence that is denied: SPDX ids or expressions. A component whose licence is not known, or in words
 * that are no SPDX expression, leaves the check incomplete: it may be under a denied one.
 */
export function checkLicenses(
  sbom: Sbom | undefined,
  inventory: Check,
  deny: readonly string[],
): LicensesResult {
  const denied = deny.flatMap((expression) => choicesOf(expression) ?? []);
  const components = sbom?.components ?? [];
  const [findings, without, unclear]: [Finding[], string[], string[]] = [[], [], []];
  for (const component of components) {
    const licenses = component.licenses.map((text) => text.trim()).filter((text) => text !== '');
    const understood = licenses.map((text) => ({ text, choices: choicesOf(text) }));
    const bad = understood.find(({ choices }) => choices !== undefined && isDenied(choices, denied));
    const label = `${component.name}@${component.version}`;
    if (bad !== undefined) findings.push(toFinding(component, bad.text, deny));
    else if (licenses.length === 0) without.push(label);
    else if (understood.some(({ choices }) => choices === undefined)) unclear.push(label);
  }
  const known = components.length - without.length - unclear.length;
  const reasons = [
    ...(inventory.state === 'complete'
      ? []
      : ['only the known components were looked at: the SBOM is not complete']),
    ...(without.length > 0
      ? [`the licence of ${counted(without.length, 'component')} is not known: ${someOf(without)}`]
      : []),
    ...(unclear.length > 0
      ? [`the licence of ${counted(unclear.length, 'component')} is no SPDX expression: ${someOf(unclear)}`]
      : []),
  ];
  const nothing = known === 0 && reasons.length > 0;
  return {
    findings,
    check: {
      ...licensesCheck,
      state: reasons.length === 0 ? 'complete' : nothing ? 'not-checked' : 'incomplete',
      reasons,
      scope: `${known === components.length ? '' : `${known} of `}${counted(components.length, 'component')}`,
    },
  };
}

function toFinding(component: Component, license: string, deny: readonly string[]): Finding {
  const { purl, name, version, lockfiles } = component;
  return {
    fingerprint: fingerprintOf('license', 'denied-license', purl),
    category: 'license',
    severity: 'medium',
    ruleId: 'denied-license',
    title: `${name}@${version} is under ${license}`,
    description: `Denied: ${deny.join(', ')}.`,
    locations: lockfiles.map((path) => ({ path })),
    component: { purl, name, version },
    aliases: [],
    cwes: [],
    ratings: [],
    fixVersions: [],
    remediation: 'Use another package, or agree with its authors on another licence.',
  };
}

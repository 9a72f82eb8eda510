import { fingerprintOf } from '../../../core/fingerprint.ts';
import type { Category, Finding, Location } from '../../../core/model/finding.ts';
import type { Severity } from '../../../core/model/severity.ts';
import type { SuspectFile } from './files.ts';
import type { ScannedPackage } from './packages.ts';

/** What the product only flags has no severity of its own: this is ours. */
export const severityOfSignal = {
  malware: 'critical',
  secret: 'high',
  license: 'medium',
} as const satisfies Partial<Record<Category, Severity>>;

const nothingKnown = { aliases: [], cwes: [], ratings: [], fixVersions: [] } as const;

export function malwareFindings(files: readonly SuspectFile[]): Finding[] {
  return files.flatMap(({ path, threat }): Finding[] => {
    if (threat === undefined) return [];
    const ruleId = threat || 'mdssc-malware';
    return [
      {
        ...nothingKnown,
        fingerprint: fingerprintOf('malware', ruleId, path),
        category: 'malware',
        severity: severityOfSignal.malware,
        ruleId,
        title: `Malware in ${path || 'a file'}`,
        locations: locationsOf(path),
      },
    ];
  });
}

/** The fingerprint counts the secrets of one kind in one file, since lines move. */
export function secretFindings(files: readonly SuspectFile[]): Finding[] {
  return files.flatMap(({ path, secrets }) => {
    const seen = new Map<string, number>();
    return secrets.map(({ kind, line }): Finding => {
      const ruleId = kind || 'mdssc-secret';
      const ordinal = seen.get(ruleId) ?? 0;
      seen.set(ruleId, ordinal + 1);
      return {
        ...nothingKnown,
        fingerprint: fingerprintOf('secret', ruleId, path, String(ordinal)),
        category: 'secret',
        severity: severityOfSignal.secret,
        ruleId,
        title: `${kind === '' ? 'A secret' : kind} in ${path || 'a file'}`,
        locations: locationsOf(path, line),
      };
    });
  });
}

export function licenseFindings(packages: readonly ScannedPackage[]): Finding[] {
  return packages.map(({ name, version, purl, licenses }): Finding => {
    const ruleId = licenses[0] ?? 'mdssc-blocked-license';
    return {
      ...nothingKnown,
      fingerprint: fingerprintOf('license', purl || `${name}@${version}`, ruleId),
      category: 'license',
      severity: severityOfSignal.license,
      ruleId,
      title: `Blocked licence of ${name}`,
      locations: [],
      component: { purl, name, version },
    };
  });
}

/** Only a path that stays within the checkout is a location. */
function locationsOf(path: string, line?: number): Location[] {
  const plain = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const isRelative =
    plain !== '' && !/^\/|^[a-z][a-z0-9+.-]*:|\p{Cc}/iu.test(plain) && !plain.split('/').includes('..');
  return isRelative ? [{ path: plain, ...(line === undefined ? {} : { startLine: line }) }] : [];
}

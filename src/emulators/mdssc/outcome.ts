import type { EmulatorSettings } from '../emulator.ts';
import { sampleComponents, sampleVulnerabilities } from '../kit/sample.ts';

/** A file that a scan has looked at. */
export interface ScannedFile {
  readonly name: string;
  readonly path: string;
  readonly threat?: string;
  readonly secrets: readonly { readonly type: string; readonly line: number }[];
}

/** What the scanners of the server make of the sample project. */
export interface ScanOutcome {
  readonly components: typeof sampleComponents;
  readonly vulnerabilities: typeof sampleVulnerabilities;
  readonly blockedLicenses: readonly string[];
  readonly files: readonly ScannedFile[];
}

const harmless = Array.from({ length: 120 }, (_, index): ScannedFile => {
  const name = `module-${String(index + 1).padStart(3, '0')}.js`;
  return { name, path: `src/${name}`, secrets: [] };
});

const withSecret: ScannedFile = {
  name: 'deploy.env',
  path: 'config/deploy.env',
  secrets: [{ type: 'AWS Access Key ID', line: 4 }],
};

const infected: ScannedFile = {
  name: 'helper.exe',
  path: 'tools/helper.exe',
  threat: 'EICAR-Test-File',
  secrets: [],
};

export function outcomeOf({ scenario, play }: EmulatorSettings): ScanOutcome {
  const clean = scenario === 'clean';
  return {
    components: sampleComponents,
    vulnerabilities: clean ? [] : sampleVulnerabilities,
    blockedLicenses: clean ? [] : ['LGPL-2.1-or-later'],
    files: [...harmless, ...(clean ? [] : [withSecret]), ...(play.has('infected') ? [infected] : [])],
  };
}

/** While the analysis runs, nothing is known. */
export const nothingYet: ScanOutcome = {
  components: [],
  vulnerabilities: [],
  blockedLicenses: [],
  files: [],
};

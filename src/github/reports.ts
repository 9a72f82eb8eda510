import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config/inputs.ts';
import { isReportName } from '../core/model/report-names.ts';
import type { ArtifactPlan } from '../platforms/github/artifacts/index.ts';
import { nameOf, type StepIdentity } from './leg.ts';

type Named = Pick<Settings, 'artifact-name' | 'artifact-per-report'>;

/** The artifacts to make of a folder of reports. */
export async function planArtifacts(
  dir: string,
  settings: Named,
  identity: StepIdentity,
): Promise<readonly ArtifactPlan[]> {
  const files = await reportsIn(dir);
  const name = settings['artifact-name'] ?? `scangate-${nameOf(identity)}`;
  if (files.length === 0) return [];
  if (!settings['artifact-per-report']) return [{ name, files: files.map((file) => join(dir, file)) }];
  return files.map((file) => ({ name: `${name}-${file}`, files: [join(dir, file)] }));
}

/**
 * The regular files of the folder that have the name of a report. What the result lists is not asked: it may come from
 * anywhere, and a link could lead anywhere.
 */
async function reportsIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isReportName(entry.name))
    .map(({ name }) => name)
    .sort();
}

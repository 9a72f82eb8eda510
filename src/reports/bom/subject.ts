import type { ScanResult } from '../../core/model/result.ts';
import type { Project } from '../../core/model/sbom.ts';

/** What a bill of materials is of. */
export interface Subject {
  /** Its name in the dependencies. */
  readonly ref: string;
  readonly name: string;
  /** Absent when it is the checkout itself. */
  readonly project?: Project;
  /** Where its code is kept, if that is an https address without credentials. */
  readonly repository?: string;
}

/** The project at the root of the checkout, else the checkout itself. */
export function subjectOf({ target, sbom }: ScanResult): Subject {
  const url = URL.parse(target.repository ?? '');
  const repository = url?.protocol === 'https:' && url.username === '' ? { repository: url.href } : {};
  const project = sbom?.projects.find(({ path, id }) => path === '.' && id !== '');
  if (project) return { ref: project.id, name: project.name, project, ...repository };
  const name = target.repository?.replace(/\/+$/, '').split('/').at(-1) || 'checkout';
  return { ref: 'scangate:checkout', name, ...repository };
}

import { ScangateError } from '../../../core/errors.ts';
import type { About } from './about.ts';

/** A database, or a file of one, that cannot be used. */
export function unusable(path: string, why: string, cause?: unknown): ScangateError {
  return new ScangateError('INPUT_INVALID', `the database ${path} ${why}`, {
    hint: "Download it again, or give with 'osv-db' what docs/offline.md describes.",
    cause,
  });
}

/** What is empty would be taken for 'no vulnerabilities'. */
export function refuseEmpty(path: string, about: About): About {
  if (about.records > 0) return about;
  throw unusable(path, 'holds no advisory: neither <ecosystem>/all.zip nor .json files of OSV records');
}

import type { Redactor } from '../core/redact.ts';
import type { Host } from '../job/host.ts';
import type { GitLabContext } from '../platforms/gitlab/context.ts';
import type { JobLog } from './log.ts';

/** A job of GitLab, and how it speaks. */
export interface GitLabJob {
  readonly host: Host;
  readonly context: GitLabContext;
  readonly logger: JobLog;
  readonly redactor: Redactor;
}

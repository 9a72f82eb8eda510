import { type ScanMode, scanModes } from './quota.ts';

/** What a start asks for, in the words of the API. */
export interface ScanOrderBody {
  readonly repository_name: string;
  readonly branch_name: string;
  readonly scan_mode: ScanMode;
  readonly github_token?: string;
}

const providers = ['gitlab', 'gitea', 'bitbucket'];

/** Reads the body of a start; a text is the `error` of a 400. */
export function readOrder(body: unknown): ScanOrderBody | string {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'Invalid JSON body';
  const fields: Readonly<Record<string, unknown>> = { ...body };
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const repository = text('repository_name');
  if (repository === undefined) return 'Missing required field: repository_name';
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repository)) return 'Invalid repository_name: expected org/repo';
  const branch = text('branch_name');
  if (branch === undefined) return 'Missing required field: branch_name';
  const mode = scanModes.find((known) => known === (fields.scan_mode ?? 'fast'));
  if (mode === undefined) return 'Invalid scan_mode: expected fast or plus';
  if ('provider' in fields !== 'repo_url' in fields) return 'provider and repo_url must be given together';
  if ('provider' in fields && !providers.includes(text('provider') ?? ''))
    return `Invalid provider: expected one of ${providers.join(', ')}`;
  if ('repo_url' in fields && URL.parse(text('repo_url') ?? '')?.protocol !== 'https:')
    return 'Invalid repo_url: expected an https URL';
  if ('github_token' in fields && text('github_token') === undefined) return 'Invalid github_token';
  const token = text('github_token');
  return {
    repository_name: repository,
    branch_name: branch,
    scan_mode: mode,
    ...(token === undefined ? {} : { github_token: token }),
  };
}

import { join } from 'node:path';
import type { GitDir } from './git-dir.ts';
import { readSmallFile } from './git-files.ts';

/** The few facts that a reader of a checkout needs from its own config file; global config is not looked at. */
export interface GitConfig {
  /** URL of the remote `origin`, without user, password and query. */
  readonly origin?: string;
  readonly objectFormat: 'sha1' | 'sha256';
}

/** Reads `config` as git-config(1) describes its syntax; includes are not followed. */
export async function readConfig(dir: GitDir): Promise<GitConfig> {
  const text = (await readSmallFile(join(dir.common, 'config'), 1024 * 1024))?.toString('utf8') ?? '';
  let section = '';
  let origin: string | undefined;
  let objectFormat: GitConfig['objectFormat'] = 'sha1';
  for (const line of text.split('\n')) {
    const header = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"([^"]*)")?\s*\]/.exec(line);
    if (header)
      section = `${(header[1] ?? '').toLowerCase()}${header[2] === undefined ? '' : ` ${header[2]}`}`;
    const assignment = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=(.*)$/.exec(
      header ? line.slice(header[0].length) : line,
    );
    if (!assignment) continue;
    const key = `${section}.${(assignment[1] ?? '').toLowerCase()}`;
    const value = unquote(assignment[2] ?? '');
    if (key === 'remote origin.url') origin ??= value;
    if (key === 'extensions.objectformat' && value.toLowerCase() === 'sha256') objectFormat = 'sha256';
  }
  const clean = origin === undefined ? undefined : shareableRemote(origin);
  return clean === undefined ? { objectFormat } : { origin: clean, objectFormat };
}

function unquote(raw: string): string {
  const value = raw.trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
  return quoted === undefined ? value.replace(/\s[#;].*$/, '') : quoted.replace(/\\(.)/g, '$1');
}

/**
 * A remote as it may be shown: without anything that could be a credential, so `https://user:token@host/x` becomes
 * `https://host/x`. The scp form `git@host:owner/name` has none and stays. Undefined for a folder of this machine, which
 * is nobody else's business, and for what has no recognisable shape.
 */
export function shareableRemote(remote: string): string | undefined {
  if (/[\0-\x20\x7f]/.test(remote)) return undefined;
  if (!remote.includes('://')) return /^(?:[\w.-]+@)?[\w.-]{2,}:[^@\\]*$/.test(remote) ? remote : undefined;
  const url = URL.parse(remote);
  if (url === null || url.host === '') return undefined;
  const user = url.protocol === 'ssh:' || url.protocol === 'git+ssh:' ? url.username : '';
  url.username = user;
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href;
}

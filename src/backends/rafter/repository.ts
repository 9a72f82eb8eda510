/** Where a repository is. */
export interface RepositoryPlace {
  /** Absent for a plain `owner/name`. */
  readonly host?: string;
  /** `owner/name`, and groups before that where the host has some. */
  readonly path: string;
}

/** Reads `owner/name`, an address of any scheme, or what git writes for ssh (`git@host:owner/name`). */
export function parseRepository(text: string): RepositoryPlace {
  const url = text.includes('://') ? URL.parse(text) : null;
  if (url) {
    const host = url.protocol === 'https:' ? url.host : url.hostname;
    return { host, path: cleanPath(url.pathname) };
  }
  const [, scpHost, scpPath] = /^(?:[^@/]*@)?([^:/]+):(.*)$/.exec(text) ?? [];
  if (scpHost !== undefined && scpPath !== undefined) return { host: scpHost, path: cleanPath(scpPath) };
  const path = cleanPath(text);
  const [first = '', ...rest] = path.split('/');
  return first.includes('.') && rest.length >= 2 ? { host: first, path: rest.join('/') } : { path };
}

function cleanPath(path: string): string {
  return path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
}

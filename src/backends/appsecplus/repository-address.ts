/**
 * Whether two addresses are of one repository, however each is written: by https or ssh, with `.git` or without, in any
 * case, or as `owner/name` alone.
 */
export function sameRepository(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a.path !== '' && a.path === b.path && (a.host === b.host || a.host === '' || b.host === '');
}

interface Place {
  /** Empty for `owner/name` alone. */
  readonly host: string;
  readonly path: string;
}

/** No host takes a longer one, and the time that is needed grows with its square. */
const longest = 2_048;

function placeOf(address: string): Place {
  if (address.length > longest) return { host: '', path: '' };
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  const [, host = '', path = plain] =
    /^[a-z+]+:\/\/(?:[^@/]*@)?(?:www\.)?([^/:]+)(?::\d+)?\/+(.+)$/.exec(plain) ??
    /^(?:[^@/]+@)?([^/:]+):(?!\/)(.+)$/.exec(plain) ??
    /^((?:[\w-]+\.)+[a-z]+)\/(.+\/.+)$/.exec(plain) ??
    [];
  return { host, path };
}

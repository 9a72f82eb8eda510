/** `git@host:owner/name` as git and ssh write it, also behind `ssh://`; and `github:owner/name`. There is no password. */
const scpForm = /^(?:(?:git\+)?ssh:\/\/)?(?:[\w.-]+@)?[\w.-]{2,}:(?!\/\/)[^@\\?#]*/;

/**
 * The address of a repository or a download without anything that could be a credential: no user, no password, no
 * query, and no fragment unless it is kept, since it names a commit. `https://user:token@host/x?key=1` becomes
 * `https://host/x`. The user of ssh is part of the address and stays: `ssh://git@host/x`, `git@host:owner/name`.
 *
 * Undefined for what has no recognisable shape, so that nothing can be told apart in it, and for a folder of this
 * machine (`file:///home/me/x`, `../x`), which is nobody else's business.
 */
export function withoutCredentials(
  address: string,
  { keepFragment = false }: { readonly keepFragment?: boolean } = {},
): string | undefined {
  if (/[\0-\x20\x7f]/.test(address)) return undefined;
  const url = address.includes('://') ? URL.parse(address) : null;
  if (url === null) return withoutQuery(address, keepFragment);
  if (url.host === '') return undefined;
  if (url.protocol !== 'ssh:' && url.protocol !== 'git+ssh:') url.username = '';
  url.password = '';
  url.search = '';
  if (!keepFragment) url.hash = '';
  // A mirror has the address of what it mirrors in its path: https://mirror/https://user:token@host/x
  url.pathname = url.pathname.replace(/(https?:\/\/?|:\/\/)[^/]*@/gi, '$1');
  return url.href;
}

function withoutQuery(address: string, keepFragment: boolean): string | undefined {
  const [place] = scpForm.exec(address) ?? [];
  const rest = /^(?:\?[^#]*)?(#.*)?$/.exec(address.slice(place?.length));
  if (place === undefined || rest === null) return undefined;
  return keepFragment ? place + (rest[1] ?? '') : place;
}

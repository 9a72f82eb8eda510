/** How one generation of pnpm's lockfile names packages. */
export interface PnpmDialect {
  /** Name and version in the path of a registry's package; undefined for one from elsewhere that tells neither. */
  parsePath(path: string): { name: string; version: string } | undefined;
  /** The path that a dependency means by a mere version. */
  pathOf(alias: string, ref: string): string;
}

/** 5.x: `/@scope/name/1.2.3_peer@4.5.6`, with a registry's host before it when it is not the default one. */
const v5: PnpmDialect = {
  parsePath(path) {
    const parts = /(?:^|\/)((?:@[^/]+\/)?[^/@][^/]*)\/(\d[^/_]*)(?:_[^/]*)?$/.exec(path);
    return parts ? { name: parts[1] ?? '', version: parts[2] ?? '' } : undefined;
  },
  pathOf: (alias, ref) => `/${alias}/${ref}`,
};

/** 9.0: `@scope/name@1.2.3(peer@4.5.6)`; what follows the `@` may be a URL too. */
const v9: PnpmDialect = {
  parsePath(path) {
    const at = path.indexOf('@', 1);
    return at < 0
      ? undefined
      : { name: path.slice(0, at), version: path.slice(at + 1).replace(/\(.*$/s, '') };
  },
  pathOf: (alias, ref) => `${alias}@${ref}`,
};

/** 6.x: as 9.0, with a slash before. */
const v6: PnpmDialect = {
  parsePath: (path) => (path.startsWith('/') ? v9.parsePath(path.slice(1)) : undefined),
  pathOf: (alias, ref) => `/${alias}@${ref}`,
};

export function dialectOf(version: unknown): PnpmDialect | undefined {
  if (typeof version !== 'string') return undefined;
  if (/^5(?:\.\d+)?$/.test(version)) return v5;
  if (/^6\.\d+$/.test(version)) return v6;
  return version === '9.0' ? v9 : undefined;
}

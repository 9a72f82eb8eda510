import { splitDescriptor } from './yarn-descriptor.ts';

/**
 * The range that `resolutions` puts in the place of a dependency's own, if it does. Patterns are `name`, `name@range`,
 * `parent/name` and, in yarn 1, with `**` in front (yarnpkg.com, manifest, resolutions).
 */
export function overrideOf(
  resolutions: ReadonlyMap<string, string>,
  parent: string,
  name: string,
  range: string,
): string | undefined {
  for (const [pattern, replacement] of resolutions) {
    const [last, before] = splitPattern(pattern);
    const wanted = splitDescriptor(last);
    if (wanted.name !== name) continue;
    if (wanted.range !== '' && wanted.range !== range && wanted.range !== `npm:${range}`) continue;
    if (before !== undefined && splitDescriptor(before).name !== parent) continue;
    return replacement;
  }
  return undefined;
}

/** The package that a pattern is about, with its scope, and the one that must need it. */
function splitPattern(pattern: string): [last: string, before: string | undefined] {
  const parts = pattern.split('/').filter((part) => part !== '**');
  const isScoped = parts.at(-2)?.startsWith('@') && !parts.at(-2)?.includes('@', 1);
  const last = parts.splice(isScoped ? -2 : -1).join('/');
  const nearest = parts.splice(parts.at(-2)?.startsWith('@') ? -2 : -1).join('/');
  return [last, nearest === '' ? undefined : nearest];
}

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
    const [last, before] = splitPattern(pattern.replace(/^(?:\*\*\/)+/, ''));
    const wanted = splitDescriptor(last);
    if (wanted.name !== name) continue;
    if (wanted.range !== '' && wanted.range !== range && wanted.range !== `npm:${range}`) continue;
    if (before !== undefined && splitDescriptor(before).name !== parent) continue;
    return replacement;
  }
  return undefined;
}

function splitPattern(pattern: string): [last: string, before: string | undefined] {
  const parts = /^(?:(.*?)\/)??((?:@[^/]+\/)?[^/@]+(?:@.*)?)$/.exec(pattern.slice(0, 500));
  const before = parts?.[1]?.replace(/\/?\*\*$/, '');
  return [parts?.[2] ?? pattern, before === '' ? undefined : before];
}

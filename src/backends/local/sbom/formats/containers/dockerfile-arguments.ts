type Arguments = ReadonlyMap<string, string | undefined>;

/** Longer than any image reference; arguments that double each other never get there. */
const longest = 4096;

/** The arguments with those of one more `ARG`: `NAME`, `NAME=value` or several of these. */
export function withArguments(known: Arguments, rest: string): Arguments {
  const args = new Map(known);
  for (const [, name = '', value] of rest.matchAll(
    /(?<=^|\s)([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?(?=\s|$)/g,
  ))
    args.set(name, value === undefined ? undefined : expand(value, args));
  return args;
}

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-other}` and `${NAME:+other}` (docs.docker.com, environment replacement). Undefined
 * when one of them has no value, or is written in another way.
 */
export function expand(written: string, args: Arguments): string | undefined {
  let isKnown = true;
  const text = written
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\$(?:\{(\w+)(?:(:?[-+])([^${}]*))?\}|(\w+))/g, (_, braced, how, other, plain) => {
      const value = args.get(braced ?? plain);
      const isSet = value !== undefined && (value !== '' || how?.startsWith(':') !== true);
      if (how?.endsWith('-')) return isSet ? value : other;
      if (how?.endsWith('+')) return isSet ? other : '';
      isKnown &&= value !== undefined;
      return value ?? '';
    });
  return isKnown && text.length <= longest && !text.includes('$') ? text : undefined;
}

/** `1,204`. */
export function number(count: number): string {
  return count.toLocaleString('en-US');
}

/** `32 MiB`. */
export function mebibytes(bytes: number): string {
  return `${number(Math.round(bytes / 1024 / 1024))} MiB`;
}

/** `1 component`, `1,204 components`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** The first of several names, and how many more there are: `a, b, c and 12 more`. */
export function someOf(names: readonly string[], limit = 5, separator = ', '): string {
  const shown = names.slice(0, limit).join(separator);
  return names.length > limit ? `${shown} and ${number(names.length - limit)} more` : shown;
}

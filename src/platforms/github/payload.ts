/** Reads of an event payload. It is data from outside: what is not of the expected kind is not there. */

export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function wholeAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return Number.isSafeInteger(found) && Number(found) > 0 ? Number(found) : undefined;
}

/** A commit in full; one of zeros stands for none, as in the push that deletes a branch. */
export function shaAt(value: unknown, ...path: readonly string[]): string | undefined {
  return shaOf(textAt(value, ...path));
}

export function shaOf(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text)
    ? text
    : undefined;
}

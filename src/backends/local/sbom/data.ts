/** An object read from JSON, YAML or TOML. Its keys come from outside: only `fieldsOf` and own properties are looked at. */
export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own fields of an object; none for anything else. `__proto__` is a key like any other. */
export function fieldsOf(value: unknown): [string, unknown][] {
  return isData(value) ? Object.entries(value) : [];
}

/** An own field, never one that every object inherits. */
export function field(value: unknown, key: string): unknown {
  return isData(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The items of a list; none for anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown, key: string): string | undefined {
  const found = field(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** A file that cannot be read as what it claims to be: one sentence, without the file's name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

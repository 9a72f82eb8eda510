export type YamlMap = Readonly<Record<string, unknown>>;

/** A YAML map; what is none counts as empty. */
export function aMap(value: unknown): YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function aList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function keysOf(value: unknown): string[] {
  return Object.keys(aMap(value));
}

/** Every text below a value, with the key that it stands under. */
export function* textsIn(value: unknown, key = ''): Generator<readonly [key: string, text: string]> {
  if (typeof value === 'string') yield [key, value];
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item, key);
  else for (const [name, item] of Object.entries(aMap(value))) yield* textsIn(item, name);
}

import type { OsvRecord } from './schema.ts';

/**
 * Puts the records about one vulnerability together. Aliases are symmetric and transitive
 * (https://ossf.github.io/osv-schema/#aliases-field), also by way of an id that none of the records has.
 */
export function groupByAlias(records: readonly OsvRecord[]): OsvRecord[][] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    for (let each = name; each !== root; ) {
      const parent = parents.get(each) ?? root;
      parents.set(each, root);
      each = parent;
    }
    return root;
  };
  for (const { id, aliases } of records) {
    for (const alias of aliases) {
      const [a, b] = [rootOf(id), rootOf(alias)];
      if (a !== b) parents.set(a, b);
    }
  }
  return [...Map.groupBy(records, ({ id }) => rootOf(id)).values()];
}

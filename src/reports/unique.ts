/** The first of those with the same key, one by one. */
export function* unique<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Generator<Item> {
  const seen = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (seen.has(key)) continue;
    seen.add(key);
    yield item;
  }
}

/** JSON text, its values changed from the inside out; a key is that of the member, or of the list that a value is in. */
export function withValues(text: string, change: (value: unknown, key: string) => unknown): string {
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return change(value, key);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name)]));
  };
  return JSON.stringify(walk(JSON.parse(text), ''));
}

/** JSON text whose objects have these members before their own: of two with one name the last counts. */
export function withMembers(text: string, membersOf: (object: object) => string): string {
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(write).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const own = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${write(part)}`);
    return `{${[membersOf(value), ...own].filter((member) => member !== '').join()}}`;
  };
  return write(JSON.parse(text));
}

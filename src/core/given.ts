/** A property, if it has a text: nothing is ever set to an empty one. */
export function given<Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Readonly<Record<Name, string>>>;
export function given(name: string, value: string | undefined) {
  return value ? { [name]: value } : {};
}

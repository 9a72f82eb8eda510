/** A record about one package, of which versions before `fixed` are affected; newest of all unless told. */
export function advisory(
  id: string,
  ecosystem: string,
  name: string,
  { fixed = '1.0.0', ...more }: { readonly fixed?: string; readonly [key: string]: unknown } = {},
) {
  return {
    id,
    modified: '2025-12-30T10:00:00Z',
    summary: `About ${name}`,
    affected: [
      {
        package: { ecosystem, name },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }],
      },
    ],
    ...more,
  };
}

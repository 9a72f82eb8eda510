const longest = 2_000;

/** The address of a page that a reader may be sent to: `https`, without credentials; else undefined. */
export function pageOf(address: string | undefined): string | undefined {
  if (address === undefined || address.length > longest) return undefined;
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}

/** The address of a page that a person may open; undefined for anything else, whatever the API says it is. */
export function webPage(text: string | undefined): string | undefined {
  const url = URL.parse(text ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

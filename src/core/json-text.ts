/**
 * The same JSON without `##`, which begins a command of a CI anywhere in a line of its log (`##vso[…]`, `##[…]`). The
 * other kind, `::name::`, counts at the start of a line only, where JSON has no text.
 */
export function logSafeJson(json: string): string {
  return json.replaceAll('##', '#\\u0023');
}

/** Whether what `uses` names can be changed by somebody else: not a folder of the checkout, a full commit or a digest. */
export function isUnpinned(uses: string): boolean {
  const named = uses.trim();
  if (named === '' || /^(\.|\$)\//.test(named) || named.includes('${{')) return false;
  if (named.startsWith('docker://')) return !/@sha256:[0-9a-f]{64}$/i.test(named);
  return !/@(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(named);
}

/** The action alone: another version of it is no other finding. */
export function withoutRef(uses: string): string {
  return uses.trim().replace(/@[^@]*$/, '');
}

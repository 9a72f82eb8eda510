/** Whether what `uses` names can be changed by somebody else: not a folder of the checkout, a full commit or a digest. */
export function isUnpinned(uses: string): boolean {
  const named = uses.trim();
  if (named === '' || /^(\.|\$)\//.test(named) || named.includes('${{')) return false;
  if (isImage(named)) return !/@sha256:[0-9a-f]{64}$/i.test(named);
  return !/@(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(named);
}

/** A step may be an image instead of an action. */
export function isImage(uses: string): boolean {
  return uses.trim().startsWith('docker://');
}

/** The action alone: another version of it is no other finding. */
export function withoutRef(uses: string): string {
  return uses.trim().replace(/@[^@]*$/, '');
}

/** Whether npm takes a version for a range; what is no range of versions (a tag, an address) is never satisfied. */
export async function satisfies(version: string, range: string): Promise<boolean> {
  // npm takes a pre-release for any version, which the library does not.
  if (/^\s*\*?\s*$/.test(range)) return true;
  const { default: semver } = await import('semver');
  return semver.satisfies(version, range, { loose: true });
}

export async function isRange(text: string): Promise<boolean> {
  const { default: semver } = await import('semver');
  return semver.validRange(text, { loose: true }) !== null;
}

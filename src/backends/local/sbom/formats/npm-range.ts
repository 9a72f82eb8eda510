/** Nobody writes a longer one, and the time that the library needs grows with its square. */
const longestRange = 1_024;

/** Whether npm takes a version for a range; what is no range of versions (a tag, an address) is never satisfied. */
export async function satisfies(version: string, range: string): Promise<boolean> {
  if (range.length > longestRange || version.length > longestRange) return false;
  // npm takes a pre-release for any version, which the library does not.
  if (/^\s*\*?\s*$/.test(range)) return true;
  const { default: semver } = await import('semver');
  return semver.satisfies(version, range, { loose: true });
}

/** What is too long to be read counts as one, which no version satisfies. */
export async function isRange(text: string): Promise<boolean> {
  if (text.length > longestRange) return true;
  const { default: semver } = await import('semver');
  return semver.validRange(text, { loose: true }) !== null;
}

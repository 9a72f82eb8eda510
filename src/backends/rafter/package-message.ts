/** What Trivy says of a vulnerable package, a line each, as the message of its SARIF result. */
export interface PackageMessage {
  readonly name: string;
  readonly version: string;
  readonly advisory: string | undefined;
  /** `LOW`, in Trivy's words. */
  readonly severity: string | undefined;
  readonly fixVersions: readonly string[];
  readonly url: string | undefined;
}

/**
 * Reads such a message; undefined for any other. It must begin with the two lines that name the package, since other
 * messages quote lines of the scanned code, which could hold a `Severity:` of its author's choice.
 */
export function parsePackageMessage(message: string): PackageMessage | undefined {
  const lines = message.split(/\r?\n/).map((line) => line.trim());
  const name = /^Package:\s*(\S.*)$/.exec(lines[0] ?? '')?.[1];
  const version = /^Installed Version:\s*(.*)$/.exec(lines[1] ?? '')?.[1];
  if (name === undefined || version === undefined) return undefined;
  const find = (pattern: RegExp) =>
    lines
      .slice(2)
      .map((line) => pattern.exec(line)?.[1])
      .find((found) => found);
  return {
    name,
    version,
    advisory: find(/^Vulnerability:?\s+(\S+)$/),
    severity: find(/^Severity:\s*(\w+)$/),
    fixVersions: (find(/^Fixed Version:\s*(\S.*)$/) ?? '')
      .split(',')
      .map((fixed) => fixed.trim())
      .filter((fixed) => fixed !== ''),
    url: find(/^Link:\s*\[[^\]]*\]\((https:\/\/[^\s)]+)\)$/),
  };
}

import type { Finding, Location } from '../../core/model/finding.ts';
import type { Sbom } from '../../core/model/sbom.ts';

/** GitHub reads no more of one result. */
const mostLocations = 10;

/** Where to look for a finding that names no file: GitHub refuses a result without a location. */
export function locator(sbom: Sbom | undefined): (finding: Finding) => readonly Location[] {
  const lockfiles = new Map(sbom?.components.map(({ purl, lockfiles }) => [purl, lockfiles]));
  const fallback = sbom?.projects[0]?.lockfile ?? 'unknown';
  return ({ locations, component }) => {
    const usable = locations.filter(({ path }) => toUri(path) !== undefined);
    if (usable.length > 0) return usable.slice(0, mostLocations);
    const paths = lockfiles.get(component?.purl ?? '') ?? [];
    const path = [...paths, fallback].find((candidate) => toUri(candidate) !== undefined) ?? 'unknown';
    return [{ path }];
  };
}

export function toSarifLocation(location: Location) {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(location.path) ?? 'unknown', uriBaseId: '%SRCROOT%' },
      region: toRegion(location),
    },
  };
}

/** GitHub wants a line: the first one stands for the whole file. */
function toRegion({ startLine = 1, startColumn, endLine, endColumn }: Location) {
  const spansLines = endLine !== undefined && endLine > startLine;
  const endsAfterStart = endColumn !== undefined && (spansLines || endColumn >= (startColumn ?? 1));
  return {
    startLine,
    ...(startColumn === undefined ? {} : { startColumn }),
    ...(endLine === undefined || endLine < startLine ? {} : { endLine }),
    ...(endsAfterStart ? { endColumn } : {}),
  };
}

/** A path of the checkout as a relative reference (RFC 3986); undefined when it would lead out of the root. */
function toUri(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\0')) return undefined;
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.length === 0 || segments.includes('..')) return undefined;
  return segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/');
}

import type { Location } from '../../core/model/finding.ts';

export function toSarifLocation(location: Location) {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(location.path), uriBaseId: '%SRCROOT%' },
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

/** A path as a relative reference (RFC 3986). */
function toUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}

import type { Location } from '../../core/model/finding.ts';
import { type ListedFinding, sarifLocation } from './schema.ts';

const mostLocations = 100;
const longestPath = 1_024;

/** Where an entry says that it is: its own file and line, then the locations of its SARIF result. */
export function locationsOf({ file, line, column, result }: ListedFinding): Location[] {
  const own = file === undefined ? [] : locationAt(file, { startLine: line, startColumn: column });
  const listed = (result?.locations ?? []).slice(0, mostLocations).flatMap((entry) => {
    const read = sarifLocation.safeParse(entry).data?.physicalLocation;
    const uri = read?.artifactLocation?.uri;
    return uri === undefined ? [] : locationAt(decoded(uri), read?.region ?? {});
  });
  const [first] = own;
  // The first location of the result is the entry's own, told in more detail.
  const isOwn = ({ path, startLine }: Location) =>
    path === first?.path && (first.startLine === undefined || startLine === first.startLine);
  return listed.some(isOwn)
    ? listed.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
    : [...own, ...listed];
}

interface Region {
  readonly startLine?: number | undefined;
  readonly startColumn?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

function locationAt(file: string, { startLine, startColumn, endLine, endColumn }: Region): Location[] {
  const path = pathWithin(file);
  if (path === undefined) return [];
  if (!counts(startLine)) return [{ path }];
  return [
    {
      path,
      startLine,
      ...(counts(startColumn) && { startColumn }),
      ...(counts(endLine) && endLine >= startLine && { endLine, ...(counts(endColumn) && { endColumn }) }),
    },
  ];
}

function counts(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

/** A path relative to the checkout, with `/`; undefined for what leads out of it or is no path. */
function pathWithin(file: string): string | undefined {
  const path = file.replaceAll('\\', '/');
  if (path.length > longestPath || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:|\p{Cc}/iu.test(path))
    return undefined;
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/');
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

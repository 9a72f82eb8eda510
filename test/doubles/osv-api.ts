import type { OsvDatabase } from './osv-database.ts';

export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** The JSON form of a gRPC status. */
const refusal = (code: number, status: number, message: string): Answer => ({
  status,
  body: { code, message },
});
export const notFound = refusal(5, 404, 'Not Found');

/** Answers one call, such as `GET /v1/vulns/GHSA-…`. */
export function route(database: OsvDatabase, call: string, body: unknown, pageSize: number): Answer {
  if (call === 'POST /v1/querybatch') return queryBatch(database, body, pageSize);
  const id = /^GET \/v1\/vulns\/([^/]+)$/.exec(call)?.[1];
  if (id === undefined) return notFound;
  const record = database.record(id);
  return record === undefined ? refusal(5, 404, 'Bug not found.') : { status: 200, body: record };
}

/** Enough of the list at https://ossf.github.io/osv-schema/#defined-ecosystems. */
const ecosystems = [
  ...['npm', 'PyPI', 'Go', 'crates.io', 'Maven', 'NuGet', 'RubyGems', 'Packagist'],
  ...['Pub', 'Hex', 'SwiftURL', 'GitHub Actions'],
];

function queryBatch(database: OsvDatabase, body: unknown, pageSize: number): Answer {
  const queries = queriesOf(body);
  if (queries.length > 1_000) return refusal(3, 400, 'Too many queries.');
  const results: object[] = [];
  for (const [index, query] of queries.entries()) {
    const { package: subject = {}, version, page_token: token } = query;
    const { name, ecosystem, purl } = subject as Record<string, unknown>;
    if (typeof purl === 'string') {
      if (name !== undefined || ecosystem !== undefined)
        return refusal(3, 400, 'name and/or ecosystem specified in a PURL query');
      if (version !== undefined && /@[^/]+$/.test(purl))
        return refusal(3, 400, 'version specified in params and PURL query');
    }
    if (typeof name !== 'string' || typeof version !== 'string') return refusal(3, 400, 'Invalid query.');
    if (typeof ecosystem !== 'string' || !ecosystems.includes(ecosystem))
      return refusal(3, 400, 'Invalid ecosystem.');
    const start = token === undefined ? 0 : readToken(token);
    if (start === undefined) return refusal(3, 400, `Invalid page token at index: ${index}.`);
    const hits = database.matching({ ecosystem, name, version });
    const vulns = hits.slice(start, start + pageSize);
    const end = start + vulns.length;
    results.push({
      ...(vulns.length > 0 && { vulns }),
      ...(end < hits.length && { next_page_token: writeToken(end) }),
    });
  }
  return { status: 200, body: { results } };
}

export function writeToken(start: number): string {
  return Buffer.from(`start:${start}`).toString('base64');
}

function readToken(token: unknown): number | undefined {
  const start = /^start:(\d+)$/.exec(Buffer.from(String(token), 'base64').toString())?.[1];
  return start === undefined ? undefined : Number(start);
}

/** The queries of a batch. */
export function queriesOf(body: unknown): Record<string, unknown>[] {
  const { queries } = (body ?? {}) as { queries?: unknown };
  return Array.isArray(queries) ? queries : [];
}

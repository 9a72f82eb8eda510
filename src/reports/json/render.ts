import { logSafeJson } from '../../core/json-text.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { schemaId, schemaVersion } from './version.ts';

/**
 * The fields in the order in which they are written, whatever order the objects have in memory. One list serves all
 * objects, since none contradicts another; a field that is not named here is not written.
 */
const fields = [
  ...['$schema', 'schemaVersion', 'tool', 'outcome', 'exitCode', 'backend', 'target', 'scan'],
  ...[
    'startedAt',
    'finishedAt',
    'failOn',
    'verdict',
    'failure',
    'checks',
    'counts',
    'findings',
    'sbom',
    'reports',
  ],
  ...['repository', 'ref', 'sha'],
  ...['gate', 'rules', 'unmet', 'rule', 'broken', 'count', 'allowed', 'about', 'reason'],
  ...['code', 'input', 'message', 'hint', 'problems'],
  ...['critical', 'high', 'medium', 'low', 'info', 'unknown'],
  ...['fingerprint', 'category', 'severity', 'ruleId', 'title', 'description', 'locations', 'component'],
  ...['aliases', 'cwes', 'ratings', 'fixVersions'],
  ...['projects', 'components', 'dependencies', 'dependsOn'],
  ...['id', 'purl', 'ecosystem', 'kind', 'name', 'version', 'categories', 'state', 'reasons', 'scope'],
  ...['vector', 'score', 'licenses', 'hashes', 'algorithm', 'hex', 'lockfiles'],
  ...['path', 'startLine', 'startColumn', 'endLine', 'endColumn', 'lockfile', 'madeBy', 'url'],
];

/** `scangate.json`, with each finding and each component on a line of its own. It may be printed to the log of a CI. */
export function renderJson(result: ScanResult): string {
  const { repository, ref, sha } = result.target;
  const document = {
    ...result,
    $schema: schemaId,
    schemaVersion,
    target: { repository, ref, sha },
  };
  return `${logSafeJson(block(document, '', 2))}\n`;
}

/** JSON in which objects are unfolded `depth` levels deep and arrays have one element a line. */
function block(value: unknown, indent: string, depth: number): string {
  const inner = `${indent}  `;
  const enclose = (open: string, parts: readonly string[], close: string) =>
    parts.length === 0 ? open + close : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
  if (Array.isArray(value))
    return enclose(
      '[',
      value.map((item) => JSON.stringify(item, fields)),
      ']',
    );
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value, fields);
  const properties = new Map<string, unknown>(Object.entries(value));
  const present = fields.filter((field) => properties.get(field) !== undefined);
  return enclose(
    '{',
    present.map((field) => `"${field}": ${block(properties.get(field), inner, depth - 1)}`),
    '}',
  );
}

import type { ScanResult } from '../../core/model/result.ts';
import { jsonPieces } from '../json-pieces.ts';
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
    'ignored',
    'sbom',
    'notices',
    'grading',
    'reports',
  ],
  ...['repository', 'ref', 'sha'],
  ...['gate', 'rules', 'unmet', 'rule', 'broken', 'count', 'allowed', 'about', 'reason'],
  ...['code', 'input', 'message', 'hint', 'problems'],
  ...['critical', 'high', 'medium', 'low', 'info', 'unknown'],
  ...['fingerprint', 'category', 'severity', 'ruleId', 'title', 'description', 'locations', 'component'],
  ...['aliases', 'cwes', 'ratings', 'fixVersions', 'remediation', 'baseline', 'finding', 'until'],
  ...['projects', 'components', 'dependencies', 'dependsOn'],
  ...[
    'id',
    'purl',
    'ecosystem',
    'kind',
    'name',
    'version',
    'categories',
    'worst',
    'state',
    'reasons',
    'scope',
  ],
  ...['vector', 'score', 'licenses', 'hashes', 'algorithm', 'hex', 'lockfiles'],
  ...['path', 'startLine', 'startColumn', 'endLine', 'endColumn', 'lockfile', 'madeBy', 'url'],
];

const places = new Map(fields.map((name, place) => [name, place]));

/** `scangate.json`, with each finding and each component on a line of its own. It may be printed to the log of a CI. */
export function* renderJson(result: ScanResult): Generator<string> {
  const { repository, ref, sha } = result.target;
  const document = {
    ...result,
    $schema: schemaId,
    schemaVersion,
    target: { repository, ref, sha },
  };
  yield* jsonPieces(listsInOrder(document), { depth: 2 });
  yield '\n';
}

/** The elements of a list are brought into order when they are asked for, so that a large one is not held twice. */
function listsInOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.values().map(inOrder);
  return isObject(value) ? mapFields(value, listsInOrder) : value;
}

/** A copy with the fields in their order, at every depth. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isObject) ? value.map(inOrder) : value;
  return isObject(value) ? mapFields(value, inOrder) : value;
}

function mapFields(value: object, change: (part: unknown) => unknown): object {
  const known = Object.entries(value).filter(([name]) => places.has(name));
  known.sort(([a], [b]) => placeOf(a) - placeOf(b));
  return Object.fromEntries(known.map(([name, part]) => [name, change(part)]));
}

function placeOf(name: string): number {
  return places.get(name) ?? 0;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Addresses } from './shapes.ts';
import { type ApiAnswer, type ApiCall, noPermission, refusal, type World } from './world.ts';

const off = 'Advanced Security must be enabled for this repository to use code scanning.';
const mostBytes = 10_000_000;

/** Uploads to code scanning; undefined for what is none of them. */
export function answerCodeScanning(world: World, call: ApiCall, addresses: Addresses): ApiAnswer | undefined {
  const path = `/repos/${world.repository}/code-scanning/sarifs`;
  if (!call.path.startsWith(path)) return undefined;
  if (world.codeScanning === 'off') return refusal(403, off);
  if (call.method === 'POST' && call.path === path) return upload(world, call, `${addresses.api}${path}`);
  if (call.method !== 'GET') return undefined;
  if (call.grant.permissions['security-events'] === undefined) return noPermission(call.grant);
  return stateOf(world, call.path.slice(path.length + 1), addresses);
}

function upload(world: World, { body, grant }: ApiCall, url: string): ApiAnswer {
  if (grant.permissions['security-events'] !== 'write') return noPermission(grant);
  const { commit_sha: commitSha, ref, sarif } = Object(body);
  const packed = Buffer.from(String(sarif), 'base64');
  if (packed.length > mostBytes) return { status: 413 };
  const id = randomUUID();
  const parsed = unpack(packed);
  const errors = world.processingError === undefined ? faultsOf(parsed) : [world.processingError];
  world.uploads.push({ id, commitSha, ref, sarif: parsed, bytes: packed.length, errors, questions: 0 });
  return { status: 202, body: { id, url: `${url}/${id}` } };
}

function stateOf(world: World, id: string, { api, repository }: Addresses): ApiAnswer {
  const found = world.uploads.find((one) => one.id === id);
  if (found === undefined) return { status: 404 };
  found.questions += 1;
  if (found.questions <= world.pendingAnswers) return { status: 200, body: { processing_status: 'pending' } };
  const analyses = `${api}/repos/${repository}/code-scanning/analyses?sarif_id=${id}`;
  return {
    status: 200,
    body:
      found.errors.length === 0
        ? { processing_status: 'complete', analyses_url: analyses, errors: null }
        : { processing_status: 'failed', analyses_url: null, errors: found.errors },
  };
}

function unpack(packed: Buffer): unknown {
  try {
    return JSON.parse(gunzipSync(packed).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** As GitHub refuses a file (docs.github.com, "Troubleshooting SARIF uploads"). */
function faultsOf(sarif: unknown): string[] {
  const { runs } = Object(sarif);
  if (!Array.isArray(runs)) return ['unable to read the SARIF file'];
  const names = runs.map(({ tool, automationDetails }) => `${tool?.driver?.name} ${automationDetails?.id}`);
  return [
    ...(runs.length > 20 ? ['rejecting SARIF, as there are more runs than allowed'] : []),
    ...(new Set(names).size < names.length ? ['multiple runs with the same category'] : []),
    ...runs.flatMap(({ results, tool }, index) => [
      ...(Array.isArray(results) ? [] : [`run ${index} has no results`]),
      ...((results?.length ?? 0) > 25_000 ? ['there are more results per run than allowed'] : []),
      ...((tool?.driver?.rules?.length ?? 0) > 25_000 ? ['there are more rules per run than allowed'] : []),
    ]),
  ];
}

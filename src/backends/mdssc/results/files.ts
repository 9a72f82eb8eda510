import { pathOf } from '../wire/address.ts';
import type { MdsscClient } from '../wire/client.ts';
import { countOf, type Folded, listOf, objectOf, textIn, totalIn } from '../wire/fold.ts';

/** A file with something in it that should not be there. */
export interface SuspectFile {
  readonly path: string;
  /** The name of the malware, empty where it is not told; absent: none was found. */
  readonly threat?: string;
  /** The kinds of secret, empty texts where they are not told; none: no secret was found. */
  readonly secrets: readonly { readonly kind: string; readonly line?: number }[];
}

const pageSize = 200;
const mostPages = 500;

/** `GET /scans/{id}/files`, all its pages: the files that something was found in. */
export async function readSuspectFiles(
  client: MdsscClient,
  scanId: string,
  signal: AbortSignal,
): Promise<readonly SuspectFile[]> {
  const suspects: SuspectFile[] = [];
  let first = '';
  for (let page = 1, seen = 0; page <= mostPages; page++) {
    const { value } = await client.ask(
      {
        path: pathOf('scans', scanId, 'files'),
        query: [
          ['page', String(page)],
          ['pageSize', String(pageSize)],
          ['includeArchives', 'true'],
        ],
        meaning: { about: `the files of scan ${scanId}` },
      },
      signal,
    );
    const list = listOf(value, 'files', 'items', 'results', 'entries', 'data') ?? [];
    const head = JSON.stringify(list[0]) ?? '';
    // A server that does not know pages gives the same one for ever.
    if (list.length === 0 || head === first) break;
    if (page === 1) first = head;
    suspects.push(...list.flatMap((item) => suspectIn(objectOf(item))));
    seen += list.length;
    if (seen >= (totalIn(value) ?? (list.length < pageSize ? 0 : Number.POSITIVE_INFINITY))) break;
  }
  return suspects;
}

function suspectIn(item: Folded): SuspectFile[] {
  const path = textIn(item, 'filepath', 'path', 'fullpath', 'filename', 'name') ?? '';
  const secrets = secretsIn(item);
  const threat = threatIn(item);
  if (threat === undefined && secrets.length === 0) return [];
  return [{ path, ...(threat === undefined ? {} : { threat }), secrets }];
}

/** MetaDefender engines name a result for clean files as well: `No Threat Detected`. */
const harmless = /^(no threat|no malware|clean|none|not )/i;

function threatIn(item: Folded): string | undefined {
  const name = textIn(item, 'threatname', 'threatfound', 'malwarename') ?? '';
  const flag = item.malware ?? item.infected ?? item.isinfected ?? item.threats;
  if (flag === undefined || flag === null) return name === '' || harmless.test(name) ? undefined : name;
  return flag === true || (countOf(flag) ?? 0) > 0 || (Array.isArray(flag) && flag.length > 0)
    ? name
    : undefined;
}

function secretsIn(item: Folded): SuspectFile['secrets'] {
  const told = item.secrets ?? item.secret ?? item.hassecrets ?? item.secretscount;
  if (Array.isArray(told))
    return told.map((secret) => {
      const kind =
        typeof secret === 'string' ? '' : (textIn(secret, 'type', 'name', 'rule', 'category') ?? '');
      const line = countOf(objectOf(secret).line ?? objectOf(secret).linenumber);
      return { kind, ...(line === undefined || line === 0 ? {} : { line }) };
    });
  return told === true || (countOf(told) ?? 0) > 0 ? [{ kind: '' }] : [];
}

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

/** What the files of a scan tell. */
export interface FileReport {
  /** Those that something was found in. */
  readonly suspects: readonly SuspectFile[];
  /** There are files, and each says whether it has it: they were looked at. */
  readonly examined: { readonly malware: boolean; readonly secrets: boolean };
}

const pageSize = 200;
const mostPages = 500;

/** `GET /scans/{id}/files`, all its pages. */
export async function readFiles(
  client: MdsscClient,
  scanId: string,
  signal: AbortSignal,
): Promise<FileReport> {
  const files: Folded[] = [];
  let first = '';
  let isWhole = false;
  for (let page = 1; page <= mostPages; page++) {
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
    const total = totalIn(value);
    // A server that does not know pages gives the same one for ever.
    const isLast = list.length === 0 || head === first;
    if (page === 1) first = head;
    if (!isLast) for (const file of list) files.push(objectOf(file));
    isWhole = total === undefined ? list.length < pageSize : files.length >= total;
    if (isLast || isWhole) break;
  }
  const all = (isTold: (file: Folded) => boolean) => isWhole && files.length > 0 && files.every(isTold);
  return {
    suspects: files.flatMap(suspectIn),
    examined: {
      malware: all((file) => isSaid(toldOfMalware(file))),
      secrets: all((file) => isSaid(toldOfSecrets(file))),
    },
  };
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function toldOfMalware(item: Folded): unknown {
  return item.malware ?? item.infected ?? item.isinfected ?? item.threats;
}

function toldOfSecrets(item: Folded): unknown {
  return item.secrets ?? item.secret ?? item.hassecrets ?? item.secretscount;
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
  const flag = toldOfMalware(item);
  if (!isSaid(flag)) return name === '' || harmless.test(name) ? undefined : name;
  return flag === true || (countOf(flag) ?? 0) > 0 || (Array.isArray(flag) && flag.length > 0)
    ? name
    : undefined;
}

function secretsIn(item: Folded): SuspectFile['secrets'] {
  const told = toldOfSecrets(item);
  if (Array.isArray(told))
    return told.map((secret) => {
      const kind =
        typeof secret === 'string' ? '' : (textIn(secret, 'type', 'name', 'rule', 'category') ?? '');
      const line = countOf(objectOf(secret).line ?? objectOf(secret).linenumber);
      return { kind, ...(line === undefined || line === 0 ? {} : { line }) };
    });
  return told === true || (countOf(told) ?? 0) > 0 ? [{ kind: '' }] : [];
}

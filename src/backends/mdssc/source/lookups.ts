import { cut } from '../../../core/cut.ts';
import { ScangateError } from '../../../core/errors.ts';
import { nearest } from '../../../core/nearest.ts';
import { someOf } from '../../../core/words.ts';
import { pathOf } from '../wire/address.ts';
import type { MdsscClient } from '../wire/client.ts';
import { listOf, objectOf, textIn } from '../wire/fold.ts';

/** Something that has an id and a name for people, empty where it is not told. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A connection of a workflow, with the repositories that it takes from there. */
export interface ScanSource extends Named {
  readonly repositories: readonly Named[];
}

/** The storages that there are, and what the server says about those that it could not list. */
export interface Storages {
  readonly all: readonly Named[];
  readonly warning?: string;
}

const giveIds = "Give 'storage-id' and 'repository-id'; both are in the address of the repository's page.";

/** The sources of `GET /workflows/{id}`; rejects with `TARGET_UNUSABLE` for an id that the server does not know. */
export async function sourcesOf(
  client: MdsscClient,
  workflowId: string,
  signal: AbortSignal,
): Promise<readonly ScanSource[]> {
  const workflow = await workflowOf(client, workflowId, signal);
  return (listOf(objectOf(workflow).scansources) ?? []).flatMap((source): ScanSource[] => {
    const id = textIn(source, 'serviceid', 'storageid', 'id');
    if (id === undefined) return [];
    const repositories = namedIn(objectOf(source).repositories, 'repositoryid', 'repositoryname');
    return [{ id, name: textIn(source, 'servicename', 'storagename', 'name') ?? '', repositories }];
  });
}

async function workflowOf(client: MdsscClient, id: string, signal: AbortSignal): Promise<unknown> {
  const about = `workflow '${id}'`;
  const meaning = { about, notFound: 'TARGET_UNUSABLE', refused: 'TARGET_UNUSABLE' } as const;
  try {
    const { value } = await client.ask({ path: pathOf('workflows', id), meaning }, signal);
    return objectOf(value).workflow ?? value;
  } catch (thrown) {
    if (!(thrown instanceof ScangateError) || thrown.code !== 'TARGET_UNUSABLE') throw thrown;
    throw new ScangateError('TARGET_UNUSABLE', `${about} is not known to the server`, {
      cause: thrown,
      hint: `Check the option 'workflow-id'. ${await knownWorkflows(client, id, signal)}`,
    });
  }
}

/** Which there are, for whoever wrote a wrong id, or the name in its place. */
async function knownWorkflows(client: MdsscClient, wanted: string, signal: AbortSignal): Promise<string> {
  const nothing = "It is in the address of the workflow's page.";
  const answer = await client
    .ask({ path: 'workflows', meaning: { about: 'the workflows' } }, signal)
    .catch(() => undefined);
  const all = namedIn(listOf(answer?.value, 'workflows', 'data', 'items'), 'id', 'name');
  const near = nearest(
    wanted,
    all.flatMap(({ id, name }) => [id, name]),
  );
  const meant = all.find(({ id, name }) => near !== undefined && (id === near || name === near));
  if (meant) return `Did you mean '${meant.id}' (${meant.name})?`;
  return all.length === 0
    ? nothing
    : `Possible: ${someOf(
        all.map(({ id, name }) => `${id} (${name})`),
        10,
      )}.`;
}

/** `GET /services`. */
export async function storagesOf(client: MdsscClient, signal: AbortSignal): Promise<Storages> {
  const { status, value } = await client.ask(
    {
      path: 'services',
      query: [['content', 'true']],
      meaning: { about: 'the storages', hint: giveIds },
      sending: { acceptPart: true },
    },
    signal,
  );
  const list = listOf(value, 'servicedtos', 'services', 'data');
  if (list === undefined) throw unreadable('the list of storages');
  const said = textIn(value, 'statusmessage');
  const warning = `the server lists only a part of its storages${said === undefined ? '' : `: ${cut(said, 200)}`}`;
  return { all: namedIn(list, 'serviceid', 'servicename'), ...(status === 206 ? { warning } : {}) };
}

/** The repositories of `GET /services/{id}` that a name is searched in. */
export async function repositoriesOf(
  client: MdsscClient,
  storageId: string,
  search: string,
  signal: AbortSignal,
): Promise<readonly Named[]> {
  const hint = "Check the option 'storage-id'.";
  const { value } = await client.ask(
    {
      path: pathOf('services', storageId),
      query: [
        ['content', 'true'],
        ['Search', search],
        ['PageSize', '100'],
      ],
      meaning: { about: `storage '${storageId}'`, notFound: 'TARGET_UNUSABLE', hint },
      sending: { acceptPart: true },
    },
    signal,
  );
  const list = listOf(value, 'repositories', 'content', 'items', 'data', 'resources');
  if (list === undefined) throw unreadable('the list of repositories');
  return namedIn(list, 'repositoryid', 'repositoryname');
}

function namedIn(list: unknown, idKey: string, nameKey: string): Named[] {
  return (listOf(list) ?? []).flatMap((item) => {
    const id = textIn(item, idKey, 'id');
    return id === undefined ? [] : [{ id, name: textIn(item, nameKey, 'name') ?? '' }];
  });
}

function unreadable(what: string): ScangateError {
  return new ScangateError(
    'BACKEND_PROTOCOL',
    `${what} cannot be read: the server gives it in an unknown shape`,
    {
      hint: giveIds,
    },
  );
}

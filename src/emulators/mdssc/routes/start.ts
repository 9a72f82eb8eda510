import type { Context, Hono } from 'hono';
import { type Service, services, type Workflow, workflows } from '../inventory.ts';
import type { Scan, Subject } from '../scans.ts';
import type { ServerState } from '../server.ts';

const scanTypes = ['Instant', 'Scheduled', 'RealTime'];

/** `POST /scans` and `POST /scans/direct`. */
export function routeStart(api: Hono, state: ServerState): void {
  api.post('/scans', async (context) => {
    const body = lowerCased(await context.req.json().catch(() => undefined));
    if (body === undefined)
      return state.refuse(context, 400, 'BadRequest', 'The request body is not valid JSON.');
    if (state.plays('read-only'))
      return state.refuse(context, 403, 'Forbidden', 'The role of this account does not allow this.');
    if (state.plays('camel-case') && typeof body.scantype === 'string')
      return context.json(
        {
          title: 'One or more validation errors occurred.',
          status: 400,
          errors: { '$.scanType': ['The JSON value could not be converted to ScanType.'] },
        },
        400,
      );
    const asked = readOrder(body);
    if (typeof asked === 'string') return state.refuse(context, 400, 'BadRequest', asked);
    const { service, repository, references } = asked;
    const used = state.plays('other-reference') ? [repository.defaultReference] : references;
    const subjects = used.map((reference): Subject => ({ service, repository, reference }));
    return start(context, state, subjects, asked.workflow, {
      ReferencesUsedForScanning: used,
      ProtocolType: 'GitHubSdk',
      RepositoryId: repository.id,
      RepositoryName: repository.name,
      ServiceId: service.id,
      StorageName: service.name,
    });
  });

  api.post('/scans/direct', async (context) => {
    if (state.plays('read-only'))
      return state.refuse(context, 403, 'Forbidden', 'The role of this account does not allow this.');
    const form = await context.req.parseBody().catch(() => ({}) as Record<string, string | File>);
    const { file, workflowId } = form;
    if (!(file instanceof File))
      return state.refuse(context, 400, 'BadRequest', "The field 'file' is required.");
    const workflow = workflows.find(({ id }) => id === workflowId);
    if (workflowId !== undefined && !workflow)
      return state.refuse(context, 400, 'WorkflowNotFound', 'The workflow was not found.');
    return start(context, state, [{ fileName: file.name, bytes: file.size }], workflow, {});
  });
}

function start(
  context: Context,
  state: ServerState,
  subjects: readonly Subject[],
  workflow: Workflow | undefined,
  told: object,
): Response {
  if (state.plays('result-error'))
    return state.answer(context, {
      Result: 'Error',
      ResponseKey: 'LicenseExpired',
      ResponseMessage: 'The licence of this product has expired.',
    });
  if (state.plays('empty-scan-ids'))
    return state.answer(context, {
      ResponseKey: 'NoScanStarted',
      ResponseMessage: 'No scan was started: the repository could not be reached.',
      ScanIds: [],
    });
  const started = subjects.flatMap((subject): Scan[] => {
    const scan = state.scans.add(subject, workflow, 'ci');
    return state.plays('two-scans') ? [scan, state.scans.add(subject, workflow, 'ci', true)] : [scan];
  });
  return state.answer(context, {
    ResponseKey: 'Success',
    ResponseMessage: 'Success',
    ScanIds: started.map(({ id }) => id),
    ...told,
    ...(workflow ? { WorkflowId: workflow.id, WorkflowName: workflow.name } : {}),
    TriggerEvent: 'Manual',
    TriggerBy: 'ci',
  });
}

/** What was ordered, or what is wrong with the order. */
function readOrder(body: Readonly<Record<string, unknown>>) {
  const service = services.find(({ id }) => id === body.storageid);
  if (!service) return 'StorageId is not the id of a service.';
  const repository = repositoryOf(service, body.repositoryid);
  if (!repository) return 'RepositoryId is not the id of a repository of the service.';
  const { scantype: type, workflowid: workflowId, repositoryreferences: references } = body;
  if (type !== undefined && !scanTypes.includes(String(type)) && !scanTypes[Number(type)])
    return 'ScanType is not known.';
  const workflow = workflows.find(({ id }) => id === workflowId);
  if (workflowId !== undefined && !workflow) return 'WorkflowId is not the id of a workflow.';
  if (!isListOfTexts(references) || references.length === 0)
    return 'RepositoryReferences must name at least one reference.';
  const unknown = references.find((reference) => !repository.references.includes(reference));
  if (unknown !== undefined) return 'A reference does not exist in the repository.';
  return { service, repository, workflow, references };
}

function repositoryOf(service: Service, id: unknown) {
  return service.repositories.find((repository) => repository.id === id);
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The product takes member names in any case. */
function lowerCased(body: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key.toLowerCase(), value]));
}

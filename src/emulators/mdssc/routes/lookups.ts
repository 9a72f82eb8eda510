import type { Hono } from 'hono';
import { productVersion } from '../exports.ts';
import { type Repository, type Service, services, type Workflow, workflows } from '../inventory.ts';
import type { ServerState } from '../server.ts';

const repositoryView = ({ id, name }: Repository) => ({ RepositoryId: id, RepositoryName: name });

const serviceView = ({ id, name }: Service) => ({
  Name: name,
  Id: id,
  CredentialsType: 1,
  ScanWorkflowId: '',
  Domain: 'github.com',
});

const workflowView = ({ id, name, sources }: Workflow) => ({
  Id: id,
  Name: name,
  ScanSources: sources.map(({ service, repositories }) => ({
    ServiceId: service.id,
    ServiceName: service.name,
    Repositories: repositories.map(repositoryView),
  })),
});

/** Version, workflows, services and their references. */
export function routeLookups(api: Hono, state: ServerState): void {
  api.get('/version', (context) =>
    state.answer(context, {
      ResponseKey: 'Success',
      ResponseMessage: 'Success',
      Version: productVersion,
      LastSupportedConfigVersion: '4.0.0',
    }),
  );

  api.get('/workflows', (context) =>
    state.answer(
      context,
      workflows.map(({ id, name }) => ({ Id: id, Name: name })),
    ),
  );

  api.get('/workflows/:id', (context) => {
    const found = workflows.find(({ id }) => id === context.req.param('id'));
    return found
      ? state.answer(context, workflowView(found))
      : state.refuse(context, 404, 'WorkflowNotFound', 'The workflow was not found.');
  });

  api.get('/services', (context) => {
    const partial = state.plays('partial-services');
    const down = partial ? 'The connection bitbucket-acme does not answer.' : '';
    return state.answer(
      context,
      { ServiceDtos: services.map(serviceView), StatusMessage: down },
      partial ? 206 : 200,
    );
  });

  api.get('/services/:id', (context) => {
    const found = services.find(({ id }) => id === context.req.param('id'));
    if (!found) return state.refuse(context, 404, 'ServiceNotFound', 'The service was not found.');
    const search = context.req.query('Search')?.toLowerCase() ?? '';
    const repositories = found.repositories.filter(({ name }) => name.toLowerCase().includes(search));
    const wanted = context.req.query('content') === 'true';
    return state.answer(context, {
      ...serviceView(found),
      ...(wanted ? { Repositories: repositories.map(repositoryView) } : {}),
    });
  });

  api.get('/services/:id/references', (context) => {
    const found = services.find(({ id }) => id === context.req.param('id'));
    if (!found) return state.refuse(context, 404, 'ServiceNotFound', 'The service was not found.');
    return state.answer(context, {
      ServiceId: found.id,
      ServiceName: found.name,
      RepositoryReferenceInfoArray: found.repositories.map(({ id, defaultReference, references }) => ({
        RepositoryId: id,
        DefaultReference: defaultReference,
        References: references,
      })),
    });
  });

  api.get('/services/:id/:repository/references', (context) => {
    const service = services.find(({ id }) => id === context.req.param('id'));
    const found = service?.repositories.find(({ id }) => id === context.req.param('repository'));
    if (!found) return state.refuse(context, 404, 'RepositoryNotFound', 'The repository was not found.');
    const filter = context.req.query('FilterValue')?.toLowerCase() ?? '';
    const references = found.references.filter((name) => name.toLowerCase().includes(filter));
    return state.answer(context, { References: references, TotalReferences: references.length });
  });
}

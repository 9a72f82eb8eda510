import { type Addresses, toComment } from './shapes.ts';
import { type ApiAnswer, type ApiCall, noPermission, refusal, type World } from './world.ts';

const mostCharacters = 65_536;

/** Comments of pull requests; undefined for what is none of them. */
export function answerComments(world: World, call: ApiCall, addresses: Addresses): ApiAnswer | undefined {
  const { method, path } = call;
  const issues = `/repos/${world.repository}/issues`;
  const [, number] = new RegExp(`^${issues}/(\\d+)/comments$`).exec(path) ?? [];
  if (number !== undefined) {
    const pull = world.pullRequests.find((one) => one.number === Number(number));
    if (pull === undefined) return refusal(404, 'Not Found');
    if (method === 'GET') return list(world, call, pull.number, addresses);
    if (method !== 'POST') return undefined;
    if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.');
    return create(world, call, pull.number, addresses);
  }
  const [, id] = new RegExp(`^${issues}/comments/(\\d+)$`).exec(path) ?? [];
  if (id === undefined || (method !== 'PATCH' && method !== 'DELETE')) return undefined;
  return change(world, call, Number(id), addresses);
}

function list(world: World, call: ApiCall, number: number, addresses: Addresses): ApiAnswer {
  if (world.visibility === 'private' && call.grant.permissions['pull-requests'] === undefined)
    return noPermission(call.grant);
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30));
  const page = Number(call.query.get('page') ?? 1);
  const all = world.comments.filter((comment) => comment.number === number).sort((a, b) => a.id - b.id);
  const last = Math.max(1, Math.ceil(all.length / size));
  const linkTo = (target: number, rel: string) =>
    `<${addresses.api}${call.path}?per_page=${size}&page=${target}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [linkTo(page - 1, 'prev')] : []),
    ...(page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: all.slice((page - 1) * size, page * size).map((comment) => toComment(comment, addresses)),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

function create(world: World, call: ApiCall, number: number, addresses: Addresses): ApiAnswer {
  if (call.grant.permissions['pull-requests'] !== 'write') return noPermission(call.grant);
  const body = bodyOf(call);
  if (body === undefined || body.length > mostCharacters) return invalid(body);
  const comment = { id: world.nextCommentId, number, author: call.grant.login, body, updates: 0 };
  world.nextCommentId += 1;
  world.comments.push(comment);
  return { status: 201, body: toComment(comment, addresses) };
}

function change(world: World, call: ApiCall, id: number, addresses: Addresses): ApiAnswer {
  const found = world.comments.find((comment) => comment.id === id);
  if (found === undefined) return refusal(404, 'Not Found');
  if (call.grant.permissions['pull-requests'] !== 'write') return noPermission(call.grant);
  if (call.method === 'DELETE') {
    world.comments.splice(world.comments.indexOf(found), 1);
    return { status: 204 };
  }
  const body = bodyOf(call);
  if (body === undefined || body.length > mostCharacters) return invalid(body);
  found.body = body;
  found.updates += 1;
  return { status: 200, body: toComment(found, addresses) };
}

function bodyOf({ body }: ApiCall): string | undefined {
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function invalid(body: string | undefined): ApiAnswer {
  const message =
    body === undefined ? "Body can't be blank" : `Body is too long (maximum is ${mostCharacters} characters)`;
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
      documentation_url: 'https://docs.github.com/rest/issues/comments',
    },
  };
}

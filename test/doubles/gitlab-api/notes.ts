import { createHash } from 'node:crypto';
import { pageOf } from './pages.ts';
import { toDiscussion, toNote } from './shapes.ts';
import { type ApiAnswer, type ApiCall, refusal, type StoredNote, type World } from './world.ts';

const mostCharacters = 1_000_000;
const notFound = refusal(404, '404 Not found');
const forbidden = refusal(403, '403 Forbidden');

/** Notes and discussions of merge requests; undefined for what is none of them. */
export function answerNotes(world: World, call: ApiCall, address: string): ApiAnswer | undefined {
  const [, project, number, rest] =
    /^\/projects\/([^/]+)\/merge_requests\/(\d+)\/((?:notes|discussions)\b.*)$/.exec(call.path) ?? [];
  if (project === undefined || rest === undefined) return undefined;
  const isHere = [String(world.project.id), world.project.path].includes(decodeURIComponent(project));
  const { role } = call.grant;
  if (!isHere || (world.project.isPrivate && role === 'none')) return refusal(404, '404 Project Not Found');
  const iid = Number(number);
  if (!world.mergeRequests.includes(iid)) return notFound;
  if (world.project.isPrivate && role === 'guest') return forbidden;
  const [kind, id, below, noteId] = rest.split('/');
  if (kind === 'notes') return onNotes(world, call, iid, id, address);
  if (below !== undefined && below !== 'notes') return notFound;
  return onDiscussions(world, call, iid, { id, below, noteId }, address);
}

function onNotes(
  world: World,
  call: ApiCall,
  iid: number,
  id: string | undefined,
  address: string,
): ApiAnswer {
  const notes = world.notes.filter((note) => note.iid === iid);
  if (id === undefined) {
    if (call.method === 'POST') return create(world, call, iid, false);
    const sorted = call.query.get('sort') === 'asc' ? notes : notes.toReversed();
    return pageOf(
      world,
      call,
      sorted.map((note) => toNote(note, world)),
      address,
    );
  }
  const found = notes.find((note) => note.id === Number(id));
  return found === undefined ? notFound : change(world, call, found);
}

function onDiscussions(
  world: World,
  call: ApiCall,
  iid: number,
  { id, below, noteId }: { id: string | undefined; below: string | undefined; noteId: string | undefined },
  address: string,
): ApiAnswer {
  if (call.grant.kind === 'job') return refusal(401, '401 Unauthorized');
  const groups = [
    ...Map.groupBy(
      world.notes.filter((note) => note.iid === iid),
      ({ discussion }) => discussion,
    ).values(),
  ];
  if (id === undefined) {
    if (call.method === 'POST') return create(world, call, iid, true);
    return pageOf(
      world,
      call,
      groups.map((notes) => toDiscussion(notes, world)),
      address,
    );
  }
  const notes = groups.find(([first]) => first?.discussion === id);
  if (notes === undefined) return notFound;
  if (below !== undefined) {
    const found = notes.find((note) => note.id === Number(noteId));
    return found === undefined ? notFound : change(world, call, found);
  }
  if (call.method === 'PUT') return resolve(world, call, notes);
  return { status: 200, body: toDiscussion(notes, world) };
}

/** GitLab, "Permissions": a thread is resolved by a developer or by who made the merge request. */
function resolve(world: World, { body, grant }: ApiCall, notes: readonly StoredNote[]): ApiAnswer {
  const { resolved } = Object(body);
  if (typeof resolved !== 'boolean') return { status: 400, body: { error: 'resolved is missing' } };
  if (grant.role !== 'developer') return forbidden;
  if (!notes.some(({ isThread }) => isThread)) return forbidden;
  for (const note of notes) note.resolved = resolved;
  return { status: 200, body: toDiscussion(notes, world) };
}

function create(world: World, call: ApiCall, iid: number, isThread: boolean): ApiAnswer {
  const body = bodyOf(call);
  if (typeof body !== 'string') return body;
  const left = carryOut(world, body);
  if (left.trim() === '')
    return { status: 202, body: { commands_changes: {}, summary: ['Commands applied'] } };
  const note: StoredNote = {
    id: world.nextNoteId,
    iid,
    discussion: createHash('sha1').update(String(world.nextNoteId)).digest('hex'),
    isThread,
    author: call.grant.userId,
    body: left,
    system: false,
    resolved: false,
    updates: 0,
  };
  world.nextNoteId += 1;
  world.notes.push(note);
  return { status: 201, body: isThread ? toDiscussion([note], world) : toNote(note, world) };
}

function change(world: World, call: ApiCall, found: StoredNote): ApiAnswer {
  if (call.method === 'GET') return { status: 200, body: toNote(found, world) };
  if (found.author !== call.grant.userId) return forbidden;
  if (call.method === 'DELETE') {
    world.notes.splice(world.notes.indexOf(found), 1);
    return { status: 204 };
  }
  const body = bodyOf(call);
  if (typeof body !== 'string') return body;
  found.body = carryOut(world, body);
  found.updates += 1;
  return { status: 200, body: toNote(found, world) };
}

/** A note loses the lines that are quick actions, and these are carried out (GitLab, "GitLab quick actions"). */
function carryOut(world: World, body: string): string {
  const isAction = (row: string) => /^\/[a-z]/i.test(row);
  const rows = body.split(/\r\n|[\r\n]/);
  world.quickActions.push(...rows.filter(isAction));
  return rows
    .filter((row) => !isAction(row))
    .join('\n')
    .trimEnd();
}

function bodyOf({ body }: ApiCall): string | ApiAnswer {
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
  if (typeof text !== 'string') return { status: 400, body: { error: 'body is missing' } };
  if (text === '') return { status: 400, body: { error: 'body is empty' } };
  if (text.length <= mostCharacters) return text;
  const why = `Note {:note=>["is too long (maximum is ${mostCharacters} characters)"]}`;
  return refusal(400, `400 Bad request - ${why}`);
}

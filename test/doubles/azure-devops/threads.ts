/** Who writes. */
export interface Identity {
  readonly id: string;
  readonly displayName: string;
}

export interface StoredComment {
  readonly id: number;
  readonly author: Identity;
  content: string;
  isDeleted?: true;
}

export interface StoredThread {
  readonly id: number;
  status?: string;
  readonly comments: StoredComment[];
  readonly properties: Readonly<Record<string, { $type: string; $value: unknown }>>;
}

export interface World {
  readonly pullRequest: number;
  readonly buildService: Identity;
  readonly mayContribute: boolean;
  readonly threads: StoredThread[];
  readonly violations: string[];
}

export interface Call {
  readonly method: string;
  readonly number: number;
  /** What follows `threads` in the path. */
  readonly rest: string;
  readonly body: unknown;
  readonly identity: Identity;
}

export interface Answer {
  /** 0: the connection breaks. */
  readonly status: number;
  readonly body?: unknown;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const mostCharacters = 150_000;
const statuses = ['unknown', 'active', 'fixed', 'wontFix', 'closed', 'byDesign', 'pending'];

/** Azure DevOps REST API, "Pull Request Threads" and "Pull Request Thread Comments". */
export function answerThreads(world: World, { method, number, rest, body, identity }: Call): Answer {
  if (number !== world.pullRequest)
    return refusal(
      404,
      'GitPullRequestNotFoundException',
      'TF401180: The requested pull request was not found.',
    );
  if (method !== 'GET' && identity === world.buildService && !world.mayContribute)
    return refusal(
      403,
      'GitNeedsPermissionException',
      `TF401027: You need the Git 'PullRequestContribute' permission to perform this action. Details: identity 'Build\\${identity.id}', scope 'repository'.`,
    );
  const [, threadId, commentId] = /^\/(\d+)(?:\/comments\/(\d+))?$/.exec(rest) ?? [];
  if (threadId === undefined) return rest === '' ? collection(world, method, body, identity) : notFound;
  const thread = world.threads.find(({ id }) => id === Number(threadId));
  if (thread === undefined) return notFound;
  if (commentId === undefined) return method === 'PATCH' ? changeThread(world, thread, body) : notFound;
  const comment = thread.comments.find(({ id, isDeleted }) => id === Number(commentId) && !isDeleted);
  if (comment === undefined) return notFound;
  if (comment.author.id !== identity.id)
    return refusal(403, 'GitPullRequestCommentNotAuthorException', 'Only the author can change a comment.');
  return changeComment(world, method, comment, body);
}

function collection(world: World, method: string, body: unknown, author: Identity): Answer {
  if (method === 'GET')
    return { status: 200, body: { value: world.threads.map(toThread), count: world.threads.length } };
  if (method !== 'POST') return notFound;
  const { comments, properties, status } = membersOf(world, body, ['comments', 'properties', 'status']);
  const [first] = Array.isArray(comments) ? (comments as unknown[]) : [];
  const { content } = membersOf(world, first, ['parentCommentId', 'content', 'commentType']);
  const wrong = refuseContent(content) ?? refuseStatus(status);
  if (wrong) return wrong;
  const thread: StoredThread = {
    id: world.threads.reduce((most, { id }) => Math.max(most, id), 100) + 1,
    ...(status === undefined ? {} : { status: String(status) }),
    comments: [{ id: 1, author, content: String(content) }],
    properties: { ...(properties as StoredThread['properties'] | undefined) },
  };
  world.threads.push(thread);
  return { status: 200, body: toThread(thread) };
}

function changeThread(world: World, thread: StoredThread, body: unknown): Answer {
  const { status } = membersOf(world, body, ['status']);
  const wrong = refuseStatus(status);
  if (wrong) return wrong;
  thread.status = String(status);
  return { status: 200, body: toThread(thread) };
}

function changeComment(world: World, method: string, comment: StoredComment, body: unknown): Answer {
  if (method === 'DELETE') {
    comment.isDeleted = true;
    return { status: 200 };
  }
  if (method !== 'PATCH') return notFound;
  const { content } = membersOf(world, body, ['content']);
  const wrong = refuseContent(content);
  if (wrong) return wrong;
  comment.content = String(content);
  return { status: 200, body: toComment(comment) };
}

function toThread({ id, status, comments, properties }: StoredThread) {
  return {
    id,
    publishedDate: '2026-05-04T10:00:00.000Z',
    comments: comments.map(toComment),
    ...(status === undefined ? {} : { status }),
    threadContext: null,
    properties: Object.keys(properties).length === 0 ? null : properties,
    identities: null,
    isDeleted: comments.every(({ isDeleted }) => isDeleted),
  };
}

/** One that was deleted is listed without its text. */
function toComment({ id, author, content, isDeleted }: StoredComment) {
  return {
    id,
    parentCommentId: 0,
    author,
    ...(isDeleted ? { isDeleted } : { content }),
    commentType: 'text',
    usersLiked: [],
  };
}

/** The members of an object; others than those that are known are violations. */
function membersOf(world: World, body: unknown, known: readonly string[]): Record<string, unknown> {
  const members = typeof body === 'object' && body !== null ? { ...body } : {};
  const others = Object.keys(members).filter((name) => !known.includes(name));
  if (others.length > 0) world.violations.push(`unknown members: ${others.join(', ')}`);
  return members;
}

function refuseContent(content: unknown): Answer | undefined {
  if (typeof content === 'string' && content !== '' && content.length <= mostCharacters) return undefined;
  return refusal(400, 'CommentContentInvalidException', 'The comment is empty, or too long.');
}

function refuseStatus(status: unknown): Answer | undefined {
  if (status === undefined || statuses.includes(String(status))) return undefined;
  return refusal(400, 'InvalidArgumentValueException', 'status');
}

const notFound = refusal(404, 'VssResourceNotFoundException', 'Page not found.');

/** How Azure DevOps says no. */
export function refusal(status: number, typeKey: string, message: string): Answer {
  return {
    status,
    body: {
      $id: '1',
      innerException: null,
      message,
      typeName: typeKey,
      typeKey,
      errorCode: 0,
      eventId: 3000,
    },
  };
}

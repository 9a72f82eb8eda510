/** What the stand-in knows. */

export type Role = 'none' | 'guest' | 'reporter' | 'developer';

/** Whose token it is, and what it may do. */
export interface Grant {
  /** `access`: a personal, project or group access token, which all have a user; `job`: a CI_JOB_TOKEN. */
  readonly kind: 'access' | 'job';
  readonly userId: number;
  readonly username: string;
  readonly scopes: readonly ('api' | 'read_api' | 'read_repository')[];
  /** In the project. */
  readonly role: Role;
}

export interface StoredNote {
  readonly id: number;
  /** Of the merge request. */
  readonly iid: number;
  readonly discussion: string;
  /** Whether it belongs to a thread. */
  readonly isThread: boolean;
  readonly author: number;
  body: string;
  readonly system: boolean;
  resolved: boolean;
  updates: number;
}

export interface World {
  readonly project: { readonly id: number; readonly path: string; readonly isPrivate: boolean };
  /** The merge requests that there are, by their numbers. */
  readonly mergeRequests: readonly number[];
  readonly notes: StoredNote[];
  /** Lines of notes that the server has carried out. */
  readonly quickActions: string[];
  readonly pagination: 'offset' | 'keyset';
  nextNoteId: number;
}

/** A request as the routes see it. */
export interface ApiCall {
  readonly method: string;
  /** Without prefix and query: `/projects/7/merge_requests/5/notes`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly grant: Grant;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** GitLab, "REST API", Status codes: `{"message":"404 Not found"}`. */
export function refusal(status: number, message: string): ApiAnswer {
  return { status, body: { message } };
}

/** GitLab, "REST API troubleshooting" (RFC 6750). */
export const insufficientScope: ApiAnswer = {
  status: 403,
  body: {
    error: 'insufficient_scope',
    error_description: 'The request requires higher privileges than provided by the access token.',
    scope: 'api read_api',
  },
};

/** What the stand-in knows. */

export type Permission = 'pull-requests' | 'security-events';

/** Whose token it is, and what it may do beyond reading what is public. */
export interface Grant {
  /** `workflow`: the GITHUB_TOKEN; `app`: that of another app; `user`: a personal one. */
  readonly kind: 'workflow' | 'app' | 'user';
  readonly login: string;
  readonly permissions: Partial<Readonly<Record<Permission, 'read' | 'write'>>>;
}

export interface StoredComment {
  readonly id: number;
  /** Of the pull request. */
  readonly number: number;
  readonly author: string;
  body: string;
  updates: number;
}

export interface StoredPullRequest {
  readonly number: number;
  readonly headRef: string;
  readonly headSha: string;
  /** `somebody/shop` */
  readonly headRepository: string;
  readonly locked?: boolean;
}

/** A SARIF file that was uploaded, unpacked. */
export interface Upload {
  readonly id: string;
  readonly commitSha: string;
  readonly ref: string;
  readonly sarif: unknown;
  /** Bytes of the compressed file. */
  readonly bytes: number;
  /** Why it cannot be used; empty where it can. */
  readonly errors: readonly string[];
  questions: number;
}

export interface World {
  /** `acme/shop` */
  readonly repository: string;
  readonly visibility: 'public' | 'private';
  readonly codeScanning: 'on' | 'off';
  /** How often the state of an upload is `pending` before it is final. */
  readonly pendingAnswers: number;
  /** Uploads end as failed for this reason, whatever they hold. */
  readonly processingError: string | undefined;
  readonly pullRequests: readonly StoredPullRequest[];
  readonly comments: StoredComment[];
  readonly uploads: Upload[];
  nextCommentId: number;
}

/** A request as the routes see it. */
export interface ApiCall {
  readonly method: string;
  /** Without prefix and query: `/repos/acme/shop/issues/5/comments`. */
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

export function refusal(status: number, message: string): ApiAnswer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

/** How GitHub says that a token may not. */
export function noPermission({ kind }: Grant): ApiAnswer {
  return refusal(
    403,
    kind === 'user'
      ? 'Resource not accessible by personal access token'
      : 'Resource not accessible by integration',
  );
}

import type { StoredComment, StoredPullRequest } from './world.ts';

/** Answers in the shapes of GitHub, filled with what the stand-in knows. */

export interface Addresses {
  /** Of the API, without a slash at its end. */
  readonly api: string;
  /** For people. */
  readonly web: string;
  readonly repository: string;
}

const since = '2026-11-01T08:00:00Z';

export function toUser(login: string, { api, web }: Addresses) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: [...login].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7),
    node_id: 'U_1',
    avatar_url: `${web}/avatars/1`,
    gravatar_id: '',
    url,
    html_url: `${web}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** `GET /user` says more than other answers do. */
export function toOwnUser(login: string, addresses: Addresses) {
  return {
    ...toUser(login, addresses),
    user_view_type: 'private',
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: since,
    updated_at: since,
  };
}

export function toComment({ id, number, author, body, updates }: StoredComment, addresses: Addresses) {
  const { api, web, repository } = addresses;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}/repos/${repository}/issues/comments/${id}`,
    html_url: `${web}/${repository}/pull/${number}#issuecomment-${id}`,
    issue_url: `${api}/repos/${repository}/issues/${number}`,
    user: toUser(author, addresses),
    created_at: since,
    updated_at: `2026-11-01T08:00:${String(updates % 60).padStart(2, '0')}Z`,
    author_association: 'NONE',
    body,
    performed_via_github_app: null,
  };
}

/** The members of a pull request that anybody reads; the description wants far more, which is filled as well. */
export function toPullRequest(pull: StoredPullRequest, addresses: Addresses) {
  const { api, web, repository } = addresses;
  const url = `${api}/repos/${repository}/pulls/${pull.number}`;
  const page = `${web}/${repository}/pull/${pull.number}`;
  const user = toUser(pull.headRepository.split('/')[0] ?? '', addresses);
  const link = (href: string) => ({ href });
  return {
    url,
    id: pull.number,
    node_id: `PR_${pull.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: url,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${url}/comments{/number}`,
    comments_url: `${url}/comments`,
    statuses_url: `${url}/statuses`,
    number: pull.number,
    state: 'open',
    locked: pull.locked ?? false,
    title: 'A change',
    user,
    body: null,
    labels: [],
    milestone: null,
    created_at: since,
    updated_at: since,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    head: toSide(pull.headRepository, pull.headRef, pull.headSha, addresses),
    base: toSide(repository, 'main', 'b'.repeat(40), addresses),
    _links: {
      comments: link(url),
      commits: link(url),
      statuses: link(url),
      html: link(page),
      issue: link(url),
      review_comments: link(url),
      review_comment: link(url),
      self: link(url),
    },
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
  };
}

function toSide(repository: string, ref: string, sha: string, addresses: Addresses) {
  const owner = repository.split('/')[0] ?? '';
  const user = toUser(owner, addresses);
  return { label: `${owner}:${ref}`, ref, sha, user, repo: toRepository(repository, addresses) };
}

function toRepository(fullName: string, { api, web }: Addresses) {
  const [owner = '', name = ''] = fullName.split('/');
  const url = `${api}/repos/${fullName}`;
  const page = `${web}/${fullName}`;
  const urls = [
    'archive assignees blobs branches collaborators comments commits compare contents contributors deployments',
    'downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels',
    'languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags',
    'teams trees',
  ]
    .join(' ')
    .split(' ')
    .map((word) => [`${word}_url`, `${url}/${word}`]);
  return {
    id: [...fullName].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7),
    node_id: 'R_1',
    name,
    full_name: fullName,
    owner: toUser(owner, { api, web, repository: fullName }),
    private: false,
    html_url: page,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(urls),
    git_url: `git:${fullName}`,
    ssh_url: `git@${fullName}`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 1,
    default_branch: 'main',
    open_issues_count: 0,
    open_issues: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    license: null,
    pushed_at: since,
    created_at: since,
    updated_at: since,
  };
}

/** A connection to a Git host, called service or storage. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly repositories: readonly Repository[];
}

export interface Repository {
  readonly id: string;
  readonly name: string;
  readonly defaultReference: string;
  readonly references: readonly string[];
}

export interface Workflow {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly { readonly service: Service; readonly repositories: readonly Repository[] }[];
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

const shop: Repository = {
  id: base64('github-acme/12345'),
  name: 'shop',
  defaultReference: 'main',
  references: ['main', 'develop', 'feature/checkout', 'v1.0.0'],
};

const blog: Repository = {
  id: base64('github-acme/678901'),
  name: 'blog',
  defaultReference: 'trunk',
  references: ['trunk', 'main'],
};

const github: Service = { id: 'service-github', name: 'github-acme', repositories: [shop, blog] };
const gitlab: Service = {
  id: 'service-gitlab',
  name: 'gitlab-acme',
  repositories: [{ ...shop, id: base64('gitlab-acme/12345') }],
};

/** What the administrator of the emulated server has set up. */
export const services: readonly Service[] = [github, gitlab];

export const workflows: readonly Workflow[] = [
  { id: 'workflow-shop', name: 'shop', sources: [{ service: github, repositories: [shop] }] },
  {
    id: 'workflow-all',
    name: 'everything on GitHub',
    sources: [{ service: github, repositories: [shop, blog] }],
  },
  {
    id: 'workflow-both',
    name: 'both hosts',
    sources: [
      { service: github, repositories: [shop, blog] },
      { service: gitlab, repositories: gitlab.repositories },
    ],
  },
  { id: 'workflow-upload', name: 'uploads', sources: [] },
];

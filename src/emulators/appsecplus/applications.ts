/** An application as `GET /applications` shows it. */
export interface Application {
  readonly id: string;
  readonly name: string;
  readonly repoUrl: string;
}

const shop: Application = { id: 'app-12345', name: 'Web Shop', repoUrl: 'https://github.com/acme/shop' };
const payments: Application = {
  id: 'app-67890',
  name: 'Payments API',
  repoUrl: 'https://github.com/example/payments',
};
const twin: Application = {
  id: 'app-12346',
  name: 'Web Shop (staging)',
  repoUrl: 'https://github.com/acme/shop.git',
};

export function applications(play: ReadonlySet<string>): readonly Application[] {
  return play.has('twin-application') ? [shop, payments, twin] : [shop, payments];
}

/** All fields of the page about applications. */
export function showApplication({ id, name, repoUrl }: Application): object {
  return {
    id,
    name,
    description: `${name}, in production`,
    criticality: 'high',
    owner: 'team-shop',
    repoUrl,
    serviceUrl: 'https://shop.example.com',
    language: 'typescript',
    tags: ['shop', 'pci'],
    createdAt: '2025-10-01T12:34:56Z',
    updatedAt: '2025-11-01T08:30:00Z',
  };
}

import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { type BlobStore, startBlobStore } from './blob-store.ts';

/** An artifact as it was uploaded and finished. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** ISO 8601; absent where the repository decides. */
  readonly expiresAt?: string;
}

/** A stand-in of the service that keeps the artifacts of a run, with a real blob store behind it. */
export interface ResultsService {
  /** What the runner gives to node steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts: readonly StoredArtifact[];
  /** The files of an artifact, unpacked. */
  filesOf(name: string): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

const prefix = '/twirp/github.actions.results.api.v1.ArtifactService/';

const ofRun = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() };
const creation = z.object({
  ...ofRun,
  name: z.string(),
  version: z.literal(7),
  expires_at: z.string().optional(),
});
const finish = z.object({
  ...ofRun,
  name: z.string(),
  size: z.string().regex(/^\d+$/),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});

export async function startResultsService(): Promise<ResultsService> {
  const blobs = await startBlobStore();
  const service = new Service(blobs);
  const server = createServer((request, response) => {
    service.handle(request, response).catch((thrown: unknown) => response.destroy(thrown as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      ACTIONS_RUNTIME_URL: `http://127.0.0.1:${port}/`,
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
      ACTIONS_RUNTIME_TOKEN: service.token,
    },
    artifacts: service.artifacts,
    async filesOf(name) {
      const unpacked = unzipSync(await blobs.read(`${name}.zip`));
      const texts = Object.entries(unpacked).map(([path, bytes]) => [
        path,
        Buffer.from(bytes).toString('utf8'),
      ]);
      return Object.fromEntries(texts);
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await blobs.close();
    },
  };
}

class Service {
  readonly artifacts: StoredArtifact[] = [];
  readonly token = tokenFor(randomUUID(), randomUUID());
  readonly #blobs: BlobStore;
  readonly #begun = new Map<string, z.infer<typeof creation>>();

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${this.token}`)
      return void answer(401, { code: 'unauthenticated', msg: 'bad token' });
    const body: unknown = await json(request);
    if (request.url === `${prefix}CreateArtifact`) return void answer(...this.#create(creation.parse(body)));
    if (request.url === `${prefix}FinalizeArtifact`)
      return void answer(...(await this.#finish(finish.parse(body))));
    answer(404, { code: 'bad_route', msg: 'no such method' });
  }

  #create(order: z.infer<typeof creation>): [number, object] {
    const { name } = order;
    if (this.#begun.has(name))
      return [
        409,
        { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
      ];
    this.#begun.set(name, order);
    return [200, { ok: true, signed_upload_url: this.#blobs.writableUrl(`${name}.zip`) }];
  }

  async #finish({ name, size, hash }: z.infer<typeof finish>): Promise<[number, object]> {
    const order = this.#begun.get(name);
    const content = await this.#blobs.read(`${name}.zip`);
    const digest = createHash('sha256').update(content).digest('hex');
    if (!order || content.length !== Number(size) || hash !== `sha256:${digest}`)
      return [400, { code: 'invalid_argument', msg: 'not what was uploaded' }];
    const id = 4_000 + this.artifacts.length;
    const { expires_at: expiresAt } = order;
    this.artifacts.push({ id, name, ...(expiresAt === undefined ? {} : { expiresAt }) });
    return [200, { ok: true, artifact_id: String(id) }];
  }
}

/** The claim that the library reads from the token; nobody checks its signature. */
function tokenFor(run: string, job: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [
    part({ alg: 'HS256', typ: 'JWT' }),
    part({ scp: `Actions.Results:${run}:${job}` }),
    'unsigned',
  ].join('.');
}

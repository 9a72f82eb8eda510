import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A stand-in of the one endpoint of an npm registry that `npm audit` asks, on loopback. */
export interface NpmRegistry {
  readonly url: URL;
  /** The bodies of the requests so far. */
  readonly asked: readonly unknown[];
  close(): Promise<void>;
}

/** Answers with what it has for the names asked for, whatever their versions; a list or a `status` spoils every answer. */
export async function startNpmRegistry(
  advisories: Readonly<Record<string, unknown>> | readonly unknown[],
  { status = 200, path = '' }: { readonly status?: number; readonly path?: string } = {},
): Promise<NpmRegistry> {
  const asked: unknown[] = [];
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Readonly<Record<string, readonly string[]>>;
    const isKnown = request.method === 'POST' && request.url === `${path}/-/npm/v1/security/advisories/bulk`;
    asked.push(body);
    const found = Object.fromEntries(
      Object.entries(advisories).filter(([name]) => Object.hasOwn(body, name)),
    );
    const answer = Array.isArray(advisories) ? advisories : found;
    response.writeHead(isKnown ? status : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isKnown && status === 200 ? answer : { error: 'no' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}${path}`),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

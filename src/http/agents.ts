import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher, Pool, ProxyAgent } from 'undici';
import { isMetadata } from './addresses.ts';
import { trustedRoots } from './ca.ts';
import { ConnectFailure, ConnectTimeout, ForbiddenAddress } from './connect-failure.ts';
import type { Limits } from './limits.ts';
import { type ProxyEnvironment, proxyFor } from './proxy.ts';
import type { Timers } from './timers.ts';

/** How to reach an origin. */
export interface Route {
  readonly dispatcher: Dispatcher;
  /** Host and port of the proxy on the way; never its credentials. */
  readonly proxy: string | undefined;
}

export interface Agents {
  /** Throws an `Error` where the proxy variables cannot be understood. */
  routeTo(url: URL): Route;
  /** Ends connecting as well, which undici would wait for. */
  destroy(): Promise<void>;
}

export interface AgentsOptions {
  readonly env: ProxyEnvironment;
  readonly limits: Limits;
  readonly timers: Timers;
  /** Certificates in PEM form that are trusted besides the usual ones. */
  readonly ca: string | undefined;
  /** Resolves host names; default that of the system. */
  readonly lookup: LookupFunction | undefined;
}

/** The connections of a client: kept alive, HTTP/1.1 only, one pool for each origin and each proxy. */
export function createAgents(options: AgentsOptions): Agents {
  const tls = {
    rejectUnauthorized: true,
    allowH2: false,
    timeout: 0, // ours covers the proxy's answer too
    ...(options.ca === undefined ? {} : { ca: trustedRoots(options.ca) }),
  };
  const parser = { allowH2: false, useMilo: false, headersTimeout: 0, bodyTimeout: 0 };
  const closing = new AbortController();
  const pool = (origin: string | URL, connect: buildConnector.connector) =>
    new Pool(origin, { ...parser, connect: limited(connect, options, closing.signal) });
  const direct = new Agent({
    ...parser,
    factory: (origin) =>
      pool(
        origin,
        buildConnector({ ...tls, autoSelectFamily: true, lookup: guarded(options.lookup ?? systemLookup) }),
      ),
  });
  const proxies = new Map<string, ProxyAgent>();

  const proxyAgent = (uri: string) => {
    const agent =
      proxies.get(uri) ??
      new ProxyAgent({
        uri,
        ...parser,
        requestTls: tls,
        proxyTls: { ...tls, autoSelectFamily: true },
        // ProxyAgent hands over the connector that goes by way of the proxy.
        factory: (origin, { connect }: { connect: buildConnector.connector }) => pool(origin, connect),
      });
    proxies.set(uri, agent);
    return agent;
  };

  return {
    routeTo(url) {
      const proxy = proxyFor(url, options.env);
      return proxy === undefined
        ? { dispatcher: direct, proxy: undefined }
        : { dispatcher: proxyAgent(proxy.href), proxy: proxy.host };
    },
    async destroy() {
      closing.abort(new Error('the connections are closed'));
      await Promise.all([direct, ...proxies.values()].map((agent) => agent.destroy()));
    },
  };
}

/** Every failure as a `ConnectFailure`, which tells it from one after the request was sent; and the time limit. */
function limited(
  connect: buildConnector.connector,
  { limits, timers }: AgentsOptions,
  closing: AbortSignal,
): buildConnector.connector {
  return (target, callback) => {
    let over = false;
    const end = (error: Error | null, socket: Parameters<buildConnector.Callback>[1]) => {
      if (over) {
        socket?.destroy();
        return;
      }
      over = true;
      stop();
      closing.removeEventListener('abort', onClosing);
      if (socket === null) callback(new ConnectFailure(error), null);
      else callback(null, socket);
    };
    const giveUp = (why: Error) => {
      end(why, null);
      abandon();
    };
    const onClosing = () => giveUp(closing.reason);
    const stop = timers.after(limits.connectMs, () => giveUp(new ConnectTimeout(limits.connectMs)));
    closing.addEventListener('abort', onClosing, { once: true });
    const connecting: unknown = connect(target, (...[error, socket]) => end(error, socket ?? null));
    const abandon = () => {
      if (connecting !== null && typeof connecting === 'object' && 'destroy' in connecting)
        (connecting as { destroy(): void }).destroy();
    };
  };
}

/** A name must not stand for an address that would be refused in a URL. */
function guarded(lookup: LookupFunction): LookupFunction {
  return (host, options, callback) =>
    lookup(host, options, (error, address, family) => {
      // With an error Node.js gives no addresses at all, whatever the types say.
      if (error !== null) return callback(error, address, family);
      const found = typeof address === 'string' ? [address] : address.map((entry) => entry.address);
      const forbidden = found.find(isMetadata);
      if (forbidden === undefined) callback(error, address, family);
      else callback(new ForbiddenAddress(host, forbidden), '', 0);
    });
}

import { BlockList, isIP } from 'node:net';
import { bareHost, isLoopback } from './addresses.ts';

/** The proxy variables; the lower-case one of a pair counts first, an empty one not at all, as with curl. */
export interface ProxyEnvironment {
  readonly HTTPS_PROXY?: string | undefined;
  readonly HTTP_PROXY?: string | undefined;
  readonly NO_PROXY?: string | undefined;
  readonly https_proxy?: string | undefined;
  readonly http_proxy?: string | undefined;
  readonly no_proxy?: string | undefined;
}

/**
 * The proxy for a URL, undefined where there is none. Loopback is always reached directly. Throws an `Error` that
 * names the variable, never its value, where that is no URL of an HTTP proxy.
 */
export function proxyFor(url: URL, env: ProxyEnvironment): URL | undefined {
  const secure = url.protocol === 'https:';
  const value = secure ? env.https_proxy || env.HTTPS_PROXY : env.http_proxy || env.HTTP_PROXY;
  if (!value || isLoopback(bareHost(url)) || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
    return undefined;
  const name = secure ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = parseProxy(value);
  if (proxy === null) throw new Error(`${name} is not a URL such as http://proxy.example:3128`);
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:')
    throw new Error(
      `${name} names a ${proxy.protocol.slice(0, -1)} proxy; only http and https proxies are supported`,
    );
  return proxy;
}

/** The value of a proxy variable as a URL; without a scheme it is http, as with curl. */
export function parseProxy(value: string): URL | null {
  return URL.parse(value.includes('://') ? value : `http://${value}`);
}

/**
 * NO_PROXY: hosts with all below them (`example.com`, `.example.com`), only those below (`*.example.com`), addresses,
 * networks (`10.0.0.0/8`), each optionally with a port, or `*` for everything.
 */
function isExempt(url: URL, list: string): boolean {
  return list.split(/[,\s]+/).some((entry) => entry !== '' && matches(url, entry.toLowerCase()));
}

function matches(url: URL, entry: string): boolean {
  const host = bareHost(url);
  const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+|.*:.*:.*?))(?::(\d+))?$/.exec(entry) ?? [];
  const pattern = bracketed ?? plain ?? '';
  if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false;
  if (pattern === '*') return true;
  if (isIP(host) !== 0) return pattern.includes('/') ? inNetwork(host, pattern) : sameAddress(host, pattern);
  const suffix = pattern.replace(/^\*?\./, '').replace(/\.$/, '');
  return host.endsWith(`.${suffix}`) || (host === suffix && !pattern.startsWith('*'));
}

function inNetwork(host: string, network: string): boolean {
  const [address = '', bits = ''] = network.split('/');
  const family = isIP(address);
  if (
    family === 0 ||
    family !== isIP(host) ||
    !/^\d+$/.test(bits) ||
    Number(bits) > (family === 6 ? 128 : 32)
  )
    return false;
  const list = new BlockList();
  list.addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
  return list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

function sameAddress(host: string, address: string): boolean {
  return isIP(address) !== 0 && inNetwork(host, `${address}/${isIP(address) === 6 ? 128 : 32}`);
}

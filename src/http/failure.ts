import { ConnectFailure, ConnectTimeout, ForbiddenAddress } from './connect-failure.ts';
import { HttpError } from './http-client.ts';

/** Which exchange failed, in words that may be shown. */
export interface Place {
  /** Method, origin and path: `GET https://api.example/scans`. */
  readonly label: string;
  readonly host: string;
  /** Host and port of the proxy, where there is one. */
  readonly proxy: string | undefined;
}

/** Method, origin and path of a request: what an error may name. */
export function labelOf(method: string, url: URL): string {
  return `${method} ${url.origin}${url.pathname}`;
}

/** What an attempt threw before the head of the answer was there. */
export function failureBeforeAnswer(thrown: unknown, place: Place): HttpError {
  if (thrown instanceof HttpError) return thrown;
  const proxyStatus = proxyStatusOf(thrown instanceof ConnectFailure ? thrown.cause : thrown);
  if (proxyStatus !== undefined) return proxyFailure(proxyStatus, place);
  if (thrown instanceof ConnectFailure) return connectFailure(thrown.cause, place);
  const code = codeOf(thrown);
  if (code === 'UND_ERR_INVALID_ARG')
    return new HttpError('refused', `${place.label}: it cannot be sent: ${messageOf(thrown)}`);
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new HttpError('body', `${place.label}: the head of the answer is too large`, { mayHaveRun: true });
  const why = code.startsWith('HPE_')
    ? `the answer is no HTTP (${code.slice(4)})`
    : 'the connection broke before an answer came';
  return new HttpError('network', `${place.label}: ${why}${through(place)}`, {
    mayHaveRun: true,
    transient: true,
  });
}

/** What reading the body threw, after `bytes` of it. */
export function failureInBody(thrown: unknown, label: string, bytes: number): HttpError {
  if (thrown instanceof HttpError) return thrown;
  const code = codeOf(thrown);
  const tooLarge = code === 'UND_ERR_HEADERS_OVERFLOW';
  const why = tooLarge
    ? 'the trailers of the answer are too large'
    : `the answer broke off after ${bytes} bytes`;
  return new HttpError('body', `${label}: ${why}`, { mayHaveRun: true, transient: !tooLarge });
}

function connectFailure(cause: unknown, place: Place): HttpError {
  if (cause instanceof ForbiddenAddress) return new HttpError('refused', `${place.label}: ${cause.message}`);
  if (cause instanceof ConnectTimeout)
    return new HttpError('timeout', `${place.label}: ${cause.message}${through(place)}`, { transient: true });
  const code = codeOf(cause);
  const tls = tlsWords(code);
  if (tls !== undefined) return new HttpError('tls', `${place.label}: ${tls}`, { cause });
  const host = cause instanceof Error && 'hostname' in cause ? String(cause.hostname) : place.host;
  const why = networkWords[code]?.(host) ?? `no connection${code === '' ? '' : ` (${code})`}`;
  return new HttpError('network', `${place.label}: ${why}${through(place)}`, { transient: true, cause });
}

const networkWords: Readonly<Record<string, (host: string) => string>> = {
  ENOTFOUND: (host) => `the host name ${host} is not known`,
  EAI_AGAIN: (host) => `the name server does not answer for ${host}`,
  ECONNREFUSED: () => 'connection refused',
  ECONNRESET: () => 'the connection was closed before the request could be sent',
  EHOSTUNREACH: () => 'no route to the host',
  ENETUNREACH: () => 'no route to the network',
  ETIMEDOUT: () => 'no connection in time',
  UND_ERR_PRX_CONN: () => 'the proxy closed the connection',
};

const certificateWords: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  CERT_REVOKED: 'it was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it is for another host name',
  UND_ERR_PRX_TLS: 'that of the proxy is for another host name',
};

const issuerWords: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its authority is not known here',
  UNABLE_TO_GET_ISSUER_CERT: 'its authority is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its authority is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its authority is not known here',
};

/** A TLS failure in words; undefined for every other code. A certificate's codes are those of OpenSSL's verify. */
function tlsWords(code: string): string | undefined {
  const issuer = issuerWords[code];
  if (issuer !== undefined)
    return `the certificate is not trusted: ${issuer}; give the certificate of its authority with ca-file`;
  const certificate = certificateWords[code];
  if (certificate !== undefined) return `the certificate is not trusted: ${certificate}`;
  if (
    /^(CERT|CRL|UNABLE_TO|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME)_/.test(code) ||
    code === 'INVALID_CA'
  )
    return `the certificate is not trusted (${code})`;
  if (/^(ERR_SSL_|ERR_TLS_|EPROTO$)/.test(code))
    return `no common TLS with the server (${code.replace(/^ERR_(SSL|TLS)_/, '')}): is it really https?`;
  return undefined;
}

/** undici tells the status of a refused CONNECT, and 407 of a forwarded request, only in words. */
function proxyStatusOf(thrown: unknown): number | undefined {
  const [, status] = /^Proxy (?:response|Authentication Required) \((\d+)\)/.exec(messageOf(thrown)) ?? [];
  return status === undefined ? undefined : Number(status);
}

function proxyFailure(status: number, place: Place): HttpError {
  if (status === 407)
    return new HttpError(
      'status',
      `${place.label}: the proxy ${place.proxy} asks for credentials (407); give them in HTTPS_PROXY`,
      { status },
    );
  return new HttpError('network', `${place.label}: the proxy ${place.proxy} answered ${status}`, {
    transient: status === 429 || status >= 500,
  });
}

function through(place: Place): string {
  return place.proxy === undefined ? '' : `, by way of the proxy ${place.proxy}`;
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : '';
}

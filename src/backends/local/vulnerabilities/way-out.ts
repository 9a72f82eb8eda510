import type { HttpError } from '../../../http/http-client.ts';

/** What a person can do about an OSV service that failed, as a sentence. */
export function wayOut(error: HttpError): string {
  const without =
    "or set 'offline: true' to scan without known vulnerabilities or with a database ('osv-db')";
  switch (error.kind) {
    case 'network':
    case 'timeout':
      return `Let it through the firewall, set up the proxy ('HTTPS_PROXY'), point 'osv-url' at a mirror, ${without}.`;
    case 'tls':
      return `If a proxy of your organisation inspects TLS, give its certificate with 'ca-file', ${without}.`;
    default:
      return `Check that 'osv-url' is the address of an OSV API and that no proxy answers in its place, try again later, ${without}.`;
  }
}

import { X509Certificate } from 'node:crypto';
import { getCACertificates } from 'node:tls';
import { ScangateError } from '../core/errors.ts';

/** The certificates of a PEM text (RFC 7468), each checked to be one. Throws `INPUT_INVALID`. */
export function parseCertificates(pem: string): readonly string[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw noCertificate('it holds no "-----BEGIN CERTIFICATE-----"');
  blocks.forEach((block, index) => {
    try {
      new X509Certificate(block);
    } catch {
      throw noCertificate(`its certificate ${index + 1} of ${blocks.length} cannot be read`);
    }
  });
  return blocks;
}

/** The trusted roots: those that Node.js trusts (NODE_EXTRA_CA_CERTS among them) and the given ones. */
export function trustedRoots(pem: string): string[] {
  return [...getCACertificates('default'), ...parseCertificates(pem)];
}

function noCertificate(why: string): ScangateError {
  return new ScangateError('INPUT_INVALID', `ca-file is no list of certificates in PEM form: ${why}`, {
    hint: 'Give the certificate of the authority as text that begins with -----BEGIN CERTIFICATE-----, for example ca-file: certs/company-ca.pem',
  });
}

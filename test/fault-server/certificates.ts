import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Key and certificate in PEM form. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

export interface Certificates {
  /** The authority that signed all but `selfSigned`. */
  readonly ca: string;
  /** For localhost, 127.0.0.1, ::1, scanner.test and proxy.test. */
  readonly good: ServerCertificate;
  readonly expired: ServerCertificate;
  /** For `elsewhere.example` only. */
  readonly otherHost: ServerCertificate;
  readonly selfSigned: ServerCertificate;
}

const ours = 'DNS:localhost,DNS:scanner.test,DNS:proxy.test,IP:127.0.0.1,IP:::1';

/** Makes an authority and certificates with openssl; nothing of them outlives the call but what it returns. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const pem = (name: string) => ({
    key: readFileSync(file(`${name}.key`), 'utf8'),
    cert: readFileSync(file(`${name}.pem`), 'utf8'),
  });
  const rooted = (name: string, names: string) =>
    openssl(
      'req',
      '-x509',
      ...newKey,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-days',
      '2',
      ...names.split(' '),
    );
  const signed = (name: string, altNames: string, days: string) => {
    writeFileSync(file(`${name}.ext`), `subjectAltName=${altNames}\n`);
    openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-days', days, '-extfile', `${name}.ext`, '-out', `${name}.pem`],
    );
    return pem(name);
  };
  try {
    rooted('ca', '-subj /CN=test-authority');
    rooted('self-signed', `-subj /CN=localhost -addext subjectAltName=${ours}`);
    return {
      ca: pem('ca').cert,
      good: signed('good', ours, '2'),
      expired: signed('expired', ours, '-1'),
      otherHost: signed('other-host', 'DNS:elsewhere.example', '2'),
      selfSigned: pem('self-signed'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';

const azurite = join(import.meta.dirname, '../../../node_modules/azurite/dist/src/blob/main.js');
const account = 'artifacts';
const container = 'actions-results';
const startTries = 100;

/** A blob store as behind the artifacts of GitHub: Azurite, Microsoft's own stand-in of Azure Storage. */
export interface BlobStore {
  /** An address that this one blob can be written to, without other credentials. */
  writableUrl(name: string): string;
  read(name: string): Promise<Buffer>;
  close(): Promise<void>;
}

export async function startBlobStore(): Promise<BlobStore> {
  const key = randomBytes(64).toString('base64');
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      azurite,
      ...['--blobHost', '127.0.0.1', '--blobPort', String(port), '--inMemoryPersistence'],
      ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
    ],
    { env: { PATH: process.env.PATH ?? '', AZURITE_ACCOUNTS: `${account}:${key}` }, stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const credential = new StorageSharedKeyCredential(account, key);
  // Its own retries wait for seconds.
  const once = { retryOptions: { maxTries: 1 } };
  const service = new BlobServiceClient(`http://127.0.0.1:${port}/${account}`, credential, once);
  const blobs = service.getContainerClient(container);
  await untilItAnswers(() => blobs.createIfNotExists());
  return {
    writableUrl(name) {
      const permissions = BlobSASPermissions.parse('cw');
      const expiresOn = new Date(Date.now() + 3_600_000);
      const grant = { containerName: container, blobName: name, permissions, expiresOn };
      return `${blobs.getBlobClient(name).url}?${generateBlobSASQueryParameters(grant, credential)}`;
    },
    read: (name) => blobs.getBlobClient(name).downloadToBuffer(),
    async close() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function untilItAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      await ask();
      return;
    } catch (thrown) {
      if (attempt === startTries) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

/** Azurite does not say which port it took, so it is told one. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

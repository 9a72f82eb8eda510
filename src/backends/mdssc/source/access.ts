import { ScangateError } from '../../../core/errors.ts';
import { noApi } from '../../no-api.ts';
import type { MdsscClient } from '../wire/client.ts';
import { textIn } from '../wire/fold.ts';
import { statusBehind } from '../wire/refusal.ts';

/**
 * `GET /version`; undefined for a server that has none, but says that it is well. Rejects where that is no such server,
 * or does not let us in.
 */
export async function versionOf(client: MdsscClient, signal: AbortSignal): Promise<string | undefined> {
  const meaning = { about: 'the version of the server' };
  try {
    const { value } = await client.ask({ path: 'version', meaning }, signal);
    return textIn(value, 'version')?.slice(0, 50);
  } catch (thrown) {
    if (statusBehind(thrown) !== 404) throw thrown;
    await healthOf(client, signal);
    return undefined;
  }
}

async function healthOf(client: MdsscClient, signal: AbortSignal): Promise<void> {
  try {
    await client.fetch({ path: 'health', meaning: { about: 'the health of the server' } }, signal);
  } catch (thrown) {
    if (!(thrown instanceof ScangateError) || statusBehind(thrown) !== 404) throw thrown;
    throw noApi(
      'MetaDefender Software Supply Chain',
      thrown.cause instanceof Error ? thrown.cause : thrown,
      'Set base-url (SCANGATE_BASE_URL or MDSSC_SERVER) to the address of the server, with the prefix of its proxy if it has one.',
    );
  }
}

/** `GET /workflows`: whether we are let in. */
export async function checkAccess(client: MdsscClient, signal: AbortSignal): Promise<void> {
  await client.ask({ path: 'workflows', meaning: { about: 'the workflows' } }, signal);
}

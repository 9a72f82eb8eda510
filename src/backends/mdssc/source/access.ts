import type { MdsscClient } from '../wire/client.ts';
import { textIn } from '../wire/fold.ts';
import { statusBehind } from '../wire/refusal.ts';

/**
 * `GET /version`; undefined for a server that has none, but says that it is well. Rejects where that is no such server,
 * or does not let us in.
 */
export async function versionOf(client: MdsscClient, signal: AbortSignal): Promise<string | undefined> {
  const meaning = {
    about: 'the version of the server',
    hint: "Is that a MetaDefender Software Supply Chain? Check 'base-url' (SCANGATE_BASE_URL or MDSSC_SERVER).",
  };
  try {
    const { value } = await client.ask({ path: 'version', meaning }, signal);
    return textIn(value, 'version')?.slice(0, 50);
  } catch (thrown) {
    if (statusBehind(thrown) !== 404) throw thrown;
    await client.fetch({ path: 'health', meaning }, signal);
    return undefined;
  }
}

/** `GET /workflows`: whether we are let in. */
export async function checkAccess(client: MdsscClient, signal: AbortSignal): Promise<void> {
  await client.ask({ path: 'workflows', meaning: { about: 'the workflows' } }, signal);
}

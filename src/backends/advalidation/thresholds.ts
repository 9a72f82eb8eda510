import { describeError } from '../../core/errors.ts';
import type { Logger } from '../../core/ports/logger.ts';
import { line, message } from '../../core/text.ts';
import type { Client } from './client.ts';
import type { Creative } from './schema.ts';

/**
 * What the ad specification of a creative asks of each test, in its own words. They only explain, so a run goes on
 * without them.
 */
export async function readThresholds(
  client: Client,
  { campaignId }: Creative,
  logger: Logger,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  if (campaignId === undefined) return new Map();
  try {
    const { adspecId } = await client.campaign(campaignId, signal);
    if (adspecId === null) return new Map();
    const { tests } = await client.specification(adspecId, signal);
    return new Map(
      tests.flatMap(({ name, conditionsString }) =>
        name && conditionsString ? [[name, conditionsString]] : [],
      ),
    );
  } catch (thrown) {
    signal.throwIfAborted();
    logger.info(
      line`the ad specification cannot be read, so thresholds are not shown: ${message(describeError(thrown))}`,
    );
    return new Map();
  }
}

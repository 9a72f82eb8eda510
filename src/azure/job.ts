import type { Ci } from '../job/ci.ts';
import type { Host } from '../job/host.ts';
import type { Commands } from '../platforms/azure/commands.ts';
import type { AzureContext } from '../platforms/azure/context.ts';

/** A job of Azure Pipelines, and how it speaks. */
export interface AzureJob {
  readonly host: Host;
  readonly context: AzureContext;
  readonly commands: Commands;
  readonly logger: Ci['logger'];
  readonly redactor: Ci['redactor'];
  /** The step is our task, so its result is ours to tell; otherwise its exit code tells it. */
  readonly isTask: boolean;
  /** What of a service connection the scan logs in with, where it does: `'API key or token' of the service connection`. */
  readonly credential?: string | undefined;
  /** The token that the agent hands to our task. */
  readonly token?: string | undefined;
}

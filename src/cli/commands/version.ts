import type { Command } from 'commander';
import type { Host } from '../../job/host.ts';
import { version } from '../../version.ts';

/** `scangate version`: for people and bug reports. */
export async function versionCommand(host: Host, command: Command): Promise<number> {
  const { json, verbose } = command.opts<{ json?: boolean; verbose?: boolean }>();
  if (json) host.stdout.write(`${JSON.stringify({ version, ...host.runtime })}\n`);
  else if (verbose)
    host.stdout.write(`scangate ${version} (Node.js ${host.runtime.node}, ${host.runtime.platform})\n`);
  else host.stdout.write(`${version}\n`);
  return 0;
}

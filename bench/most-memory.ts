import { readFileSync } from 'node:fs';

/**
 * The most memory that this process had, in MB. `VmHWM` counts from the start of the program, `maxRSS` from that of the
 * process, which on Linux was a copy of its parent.
 */
export function mostMemoryMb(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const kb = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return (kb === undefined ? process.resourceUsage().maxRSS : Number(kb)) / 1_024;
}

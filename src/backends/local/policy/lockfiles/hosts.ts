import type { LockPackage } from '../../sbom/lock-graph.ts';
import type { PolicyRuleId } from '../rules.ts';
import { isFromGit, sourceOf } from './source.ts';

type Entry = readonly [key: string, entry: LockPackage];

/** A host and what a lockfile fetches from it. */
export interface HostOfPackages {
  readonly rule: Extract<PolicyRuleId, 'lockfile-plain-http' | 'lockfile-foreign-host'>;
  readonly host: string;
  readonly packages: readonly Entry[];
}

const plain = /^(?:git\+)?http:|^git:/;

/** The hosts that are not encrypted, and those that are not the one which most packages come from. */
export function hostsOf(packages: ReadonlyMap<string, LockPackage>): readonly HostOfPackages[] {
  const [open, registries] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  for (const [key, entry] of packages) {
    const source = sourceOf(entry) ?? '';
    const host = URL.parse(source)?.host ?? '';
    if (host === '') continue;
    if (plain.test(source)) add(open, host, [key, entry]);
    if (!isFromGit(entry) && /^https?:/.test(source)) add(registries, host, [key, entry]);
  }
  let main: string | undefined;
  for (const [host, { length }] of registries)
    if (length > (registries.get(main ?? '')?.length ?? 0)) main = host;
  return [
    ...[...open].map(
      ([host, entries]) => ({ rule: 'lockfile-plain-http', host, packages: entries }) as const,
    ),
    ...[...registries]
      .filter(([host]) => host !== main)
      .map(([host, entries]) => ({ rule: 'lockfile-foreign-host', host, packages: entries }) as const),
  ];
}

function add(hosts: Map<string, Entry[]>, host: string, entry: Entry): void {
  const known = hosts.get(host);
  if (known) known.push(entry);
  else hosts.set(host, [entry]);
}

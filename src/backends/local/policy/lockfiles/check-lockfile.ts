import type { AffectedComponent, Location } from '../../../../core/model/finding.ts';
import { counted, someOf } from '../../../../core/words.ts';
import type { Lockfile } from '../../sbom/format.ts';
import type { LockGraph, LockPackage } from '../../sbom/lock-graph.ts';
import { purlOf } from '../../sbom/purl.ts';
import type { Collector } from '../collect.ts';
import type { PolicyRuleId } from '../rules.ts';
import { hostsOf } from './hosts.ts';
import { placesOf } from './places.ts';
import { isFromGit, sourceOf } from './source.ts';

/** Ecosystems whose lockfiles hold the digest of every package of a registry, or of none. */
const withDigests: ReadonlySet<string> = new Set(['npm', 'PyPI', 'crates.io', 'Hex', 'RubyGems', 'NuGet']);
/** Formats that always hold one, whatever the registry. */
const alwaysWithDigests: ReadonlySet<string> = new Set(['npm', 'pnpm']);

interface Breach {
  readonly key: string;
  readonly entry: LockPackage;
  readonly rule: PolicyRuleId;
  readonly title: string;
  readonly detail?: string;
}

/** What the policy says about one lockfile that was read; `format` is the id of its format. */
export function checkLockfile(
  { path, text }: Pick<Lockfile, 'path' | 'text'>,
  graph: LockGraph,
  format: string,
  collector: Collector,
): void {
  const breaches = [...graph.packages].flatMap(([key, entry]) => [...breachesOf(key, entry)]);
  const unchecked = collector.isOn('lockfile-no-integrity')
    ? [...graph.packages].filter(([, entry]) => lacksDigest(entry))
    : [];
  const someHave = [...graph.packages.values()].some(({ hashes }) => (hashes ?? []).length > 0);
  const hosts = hostsOf(graph.packages);
  const named = [
    ...breaches,
    ...[unchecked, ...hosts.map(({ packages }) => packages)].flat().map(([key, entry]) => ({ key, entry })),
  ].filter((one) => !('rule' in one) || collector.isOn(one.rule));
  const places = placesOf(
    path,
    text,
    named.map(({ key, entry }) => ({ key, name: entry.name })),
  );
  const placeOf = (key: string): Location => places.get(key) ?? { path };
  for (const { key, entry, rule, title, detail } of breaches) {
    const component = componentOf(entry);
    collector.add({
      rule,
      title,
      identity: [component.purl],
      location: placeOf(key),
      component,
      ...(detail !== undefined && { detail }),
    });
  }
  for (const { rule, host, packages } of hosts)
    for (const [key] of packages)
      collector.add({
        rule,
        title:
          rule === 'lockfile-plain-http'
            ? `packages come from ${host} without encryption`
            : `packages come from ${host}`,
        identity: [path, host],
        location: placeOf(key),
        detail: `Among them: ${packages
          .slice(0, 5)
          .map(([, entry]) => label(entry))
          .join(', ')}.`,
      });
  const without = someOf(unchecked.map(([, entry]) => label(entry)));
  if (someHave)
    for (const [key] of unchecked)
      collector.add({
        rule: 'lockfile-no-integrity',
        title: `${path} holds no digest of ${counted(unchecked.length, 'package')}`,
        identity: [path],
        location: placeOf(key),
        detail: `Without one: ${without}.`,
      });
  else if (unchecked.length > 0 && alwaysWithDigests.has(format))
    collector.add({
      rule: 'lockfile-no-integrity',
      title: `${path} holds no digest of any package`,
      identity: [path],
      location: { path },
    });
}

function* breachesOf(key: string, entry: LockPackage): Generator<Breach> {
  const what = label(entry);
  if (entry.installScript === true)
    yield {
      key,
      entry,
      rule: 'lockfile-install-script',
      title: `${what} runs a script when it is installed`,
    };
  if (entry.deprecated !== undefined && entry.deprecated !== 'false')
    yield {
      key,
      entry,
      rule: 'lockfile-deprecated',
      title: `${what} is deprecated`,
      ...detailOf(entry.deprecated),
    };
  if (isFromGit(entry))
    yield { key, entry, rule: 'lockfile-git-source', title: `${what} comes from a git repository` };
}

/** The authors' own words, kept short. */
function detailOf(deprecated: string): { readonly detail?: string } {
  const words = deprecated.trim().slice(0, 500);
  return words === '' || words === 'true' ? {} : { detail: `They say: ${words}` };
}

function lacksDigest(entry: LockPackage): boolean {
  if (!withDigests.has(entry.ecosystem) || entry.bundled === true || isFromGit(entry)) return false;
  return (entry.hashes ?? []).length === 0 && sourceOf(entry)?.startsWith('file:') !== true;
}

function label({ name, version }: LockPackage): string {
  return `${name}@${version}`;
}

function componentOf({ ecosystem, name, version, qualifiers }: LockPackage): AffectedComponent {
  return { purl: purlOf(ecosystem, name, version, qualifiers), name, version };
}

import { composerOrder } from './composer.ts';
import { mavenOrder } from './maven.ts';
import { nugetOrder } from './nuget.ts';
import type { VersionOrder } from './order.ts';
import { pep440Order } from './pep440.ts';
import { rubygemsOrder } from './rubygems.ts';
import { pubOrder, semanticOrder } from './semver.ts';

const orders: Readonly<Record<string, VersionOrder>> = {
  'crates.io': semanticOrder,
  'GitHub Actions': semanticOrder,
  Go: semanticOrder,
  Hex: semanticOrder,
  Maven: mavenOrder,
  npm: semanticOrder,
  NuGet: nugetOrder,
  Packagist: composerOrder,
  Pub: pubOrder,
  PyPI: pep440Order,
  RubyGems: rubygemsOrder,
  SwiftURL: semanticOrder,
};

/** The order of an ecosystem (as OSV names it), where one is known. */
export function versionOrderOf(ecosystem: string): VersionOrder | undefined {
  return Object.hasOwn(orders, ecosystem) ? orders[ecosystem] : undefined;
}

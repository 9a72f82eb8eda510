import type { Component } from '../../../core/model/sbom.ts';

/** The types of package URL that an answer about these ecosystems must have, by our own words for them. */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  Bun: ['npm'],
  Deno: ['npm', 'jsr'],
  'C and C++': ['conan'],
  Haskell: ['hackage'],
  R: ['cran'],
  Perl: ['cpan'],
};

/**
 * The reasons that stay: an ecosystem that we cannot read is answered for once an engine lists packages of it that no
 * lockfile of ours names.
 */
export function stillUnread(
  reasons: readonly string[],
  own: readonly Component[],
  engine: readonly Component[],
): readonly string[] {
  const known = new Set(own.map(({ purl }) => purl));
  const types = new Set(
    engine.filter(({ purl }) => !known.has(purl)).map(({ purl }) => /^pkg:([^/]+)/.exec(purl)?.[1]),
  );
  return reasons.filter((reason) => {
    const [, ecosystem = ''] = /^(.+) dependencies cannot be read yet: /.exec(reason) ?? [];
    return !(typesOf[ecosystem] ?? []).some((type) => types.has(type));
  });
}

import type { Scope } from '../../../core/model/sbom.ts';
import type { LockGraph, LockPackage } from './lock-graph.ts';

const strongestFirst: readonly Scope[] = ['required', 'optional', 'development'];

export function strongest(a: Scope, b: Scope): Scope {
  return strongestFirst.indexOf(a) <= strongestFirst.indexOf(b) ? a : b;
}

function weakest(a: Scope, b: Scope): Scope {
  return strongest(a, b) === a ? b : a;
}

/**
 * The scope of each package: that of the strongest path from a project to it, where a path is as strong as its weakest
 * edge. An entry that no path reaches has the scope of the same package elsewhere in the lockfile (yarn keeps a package
 * beside its patched form), else the one that it gives itself.
 */
export function scopesOf(graph: LockGraph): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const scope of strongestFirst) {
    const reached = [...graph.projects.keys(), ...scopes.keys()];
    for (const from of reached)
      for (const { to, kind } of graph.edges.get(from) ?? []) {
        if (kind === 'optional-peer' || graph.projects.has(to) || scopes.has(to)) continue;
        if (weakest(scopes.get(from) ?? 'required', kind) !== scope) continue;
        scopes.set(to, scope);
        reached.push(to);
      }
  }
  const ofSame = new Map<string, Scope>();
  for (const [key, entry] of graph.packages) {
    const scope = scopes.get(key);
    const same = ofSame.get(identityOf(entry));
    if (scope !== undefined)
      ofSame.set(identityOf(entry), same === undefined ? scope : strongest(same, scope));
  }
  for (const [key, entry] of graph.packages)
    if (!scopes.has(key)) scopes.set(key, ofSame.get(identityOf(entry)) ?? entry.scope ?? 'required');
  return scopes;
}

function identityOf({ ecosystem, name, version, qualifiers }: LockPackage): string {
  return JSON.stringify([ecosystem, name, version, qualifiers]);
}

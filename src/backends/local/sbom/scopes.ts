import type { Scope } from '../../../core/model/sbom.ts';
import type { LockGraph } from './lock-graph.ts';

const strongestFirst: readonly Scope[] = ['required', 'optional', 'development'];

export function strongest(a: Scope, b: Scope): Scope {
  return strongestFirst.indexOf(a) <= strongestFirst.indexOf(b) ? a : b;
}

function weakest(a: Scope, b: Scope): Scope {
  return strongest(a, b) === a ? b : a;
}

/**
 * The scope of each package: that of the strongest path from a project to it, where a path is as strong as its weakest
 * edge. A package that no path reaches has the scope that its entry gives.
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
  for (const [key, { scope }] of graph.packages) if (!scopes.has(key)) scopes.set(key, scope ?? 'required');
  return scopes;
}

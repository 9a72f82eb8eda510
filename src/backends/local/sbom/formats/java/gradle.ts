import { posix } from 'node:path';
import type { Scope } from '../../../../../core/model/sbom.ts';
import { counted, someOf } from '../../../../../core/words.ts';
import { Unreadable } from '../../data.ts';
import type { LockfileFormat } from '../../format.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { refuseConflict } from '../../parse-text.ts';
import { strongest } from '../../scopes.ts';

/**
 * What Gradle locks (docs.gradle.org, dependency locking): `group:name:version=configuration,…` on each line of one file,
 * or before Gradle 7 a file for each configuration without them. Who needs what is not in it.
 */
export const gradle: LockfileFormat = {
  id: 'gradle',
  ecosystem: 'Maven',
  fileNames: [
    'gradle.lockfile',
    'buildscript-gradle.lockfile',
    'settings-gradle.lockfile',
    'settings-buildscript-gradle.lockfile',
  ],
  pattern: /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/,
  async read(lockfile) {
    refuseConflict(lockfile.text);
    const graph = createLockGraph(lockfile);
    const [, ofConfiguration] = /gradle\/dependency-locks\/([^/]+)\.lockfile$/.exec(lockfile.path) ?? [];
    const folder = ofConfiguration === undefined ? lockfile.folder : posix.join(lockfile.folder, '../..');
    const isOfBuild = /^(?:settings|buildscript)/.test(ofConfiguration ?? posix.basename(lockfile.path));
    graph.addProject('the project', { path: folder, name: posix.basename(folder), covered: true });
    const unclear: number[] = [];
    let isEmpty = true;
    for (const [index, written] of lockfile.text.split('\n').entries()) {
      const line = written.trim();
      if (line === '' || line.startsWith('#')) continue;
      isEmpty = false;
      const [module = '', configurations = ofConfiguration] = line.split('=', 2);
      if (module === 'empty') continue;
      const isWhole = configurations !== undefined && /^[^:]+:[^:]+:[^:]+$/.test(module);
      if (!isWhole) unclear.push(index + 1);
      else addModule(graph, module, isOfBuild ? 'development' : scopeOf(configurations));
    }
    if (isEmpty && ofConfiguration === undefined)
      throw new Unreadable("has no line, not even 'empty=', so nothing can be read from it");
    if (unclear.length > 0)
      graph.problem(
        `${counted(unclear.length, 'line')} cannot be understood: ${someOf(unclear.map(String))}`,
      );
    return graph.build();
  },
};

function addModule(graph: LockGraphBuilder, module: string, scope: Scope): void {
  const [group, name, version] = module.split(':');
  graph.addPackage(module, { name: `${group}:${name}`, version, scope });
}

/** Tests and annotation processors are never there at run time; any other configuration may be. */
function scopeOf(configurations: string): Scope {
  return configurations
    .split(',')
    .map(
      (one): Scope =>
        /^test|Test|AnnotationProcessor$|^annotationProcessor$|^k(?:apt|sp)/.test(one)
          ? 'development'
          : 'required',
    )
    .reduce(strongest, 'development');
}

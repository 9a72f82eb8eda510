import { someOf } from '../../../../../core/words.ts';
import type { LockGraphBuilder } from '../../lock-graph.ts';
import type { GoFile } from './go-directives.ts';

/** What `go mod vendor` copied (go.dev/ref/mod, go mod vendor). */
export interface VendoredModules {
  /** The copy is that of a whole workspace, and no single `go.mod` says what is in it. */
  readonly isOfWorkspace: boolean;
  /** As `go.mod` asks for them, before anything is replaced. */
  readonly modules: readonly { readonly name: string; readonly version: string }[];
}

/** Reads `vendor/modules.txt`: `# module version` or `# module version => replacement` before the packages of each. */
export function vendoredModules(text: string | undefined): VendoredModules | undefined {
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line) => line.trimEnd());
  const modules = lines.flatMap((line) => {
    const [, name, version] = /^# (\S{1,1000}) (v\S{1,500})(?: => |$)/.exec(line) ?? [];
    return name === undefined || version === undefined ? [] : [{ name, version }];
  });
  return { isOfWorkspace: lines[0] === '## workspace', modules };
}

/** Says where the copy is not of what `go.mod` asks for; Go refuses to build then. */
export function compareWithVendored(
  graph: LockGraphBuilder,
  { requirements }: GoFile,
  { modules }: VendoredModules,
  listsEverything: boolean,
): void {
  const asked = new Map(requirements.map(({ name, version }) => [name, version]));
  const copied = new Set(modules.map(({ name }) => name));
  const other = [
    ...modules.filter(
      ({ name, version }) => (asked.get(name) ?? (listsEverything ? '' : version)) !== version,
    ),
    ...requirements.filter(({ name }) => !copied.has(name)),
  ];
  if (other.length === 0) return;
  const names = someOf(
    other.map(({ name, version }) => `${name} ${version}`),
    3,
  );
  graph.problem(
    `it and vendor/modules.txt differ, so one of them is out of date: ${names}; run 'go mod vendor'`,
  );
}

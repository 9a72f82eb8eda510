import { type GoDirective, parseGoMod } from './go-mod-syntax.ts';

export interface GoRequirement {
  readonly name: string;
  readonly version: string;
  readonly isIndirect: boolean;
}

/** `replace name [version] => target [version]`; a target without a version is a folder. */
export interface GoReplacement {
  readonly target: string;
  readonly targetVersion: string | undefined;
}

/** A `go.mod` or `go.work` file, as far as it speaks of other modules. */
export interface GoFile {
  readonly module: string | undefined;
  /** `1.22`, `1.22.3`; the `toolchain` line says what builds it, which is no module that it needs. */
  readonly go: string | undefined;
  readonly requirements: readonly GoRequirement[];
  /** By `name version`, or by `name` for whatever version is asked for. */
  readonly replacements: ReadonlyMap<string, GoReplacement>;
  readonly excluded: ReadonlySet<string>;
  /** Folders of a workspace, as written. */
  readonly uses: readonly string[];
  /** What is not understood, a sentence each. */
  readonly problems: readonly string[];
}

/** Directives that name no module that is built in (go.dev/ref/mod). */
const settings = new Set(['toolchain', 'godebug', 'retract', 'tool', 'ignore']);

/** Throws `Unreadable` like `parseGoMod`. */
export function readGoFile(source: string): GoFile {
  let module: string | undefined;
  let go: string | undefined;
  const requirements: GoRequirement[] = [];
  const replacements = new Map<string, GoReplacement>();
  const excluded = new Set<string>();
  const uses: string[] = [];
  const problems: string[] = [];
  for (const directive of parseGoMod(source)) {
    const { verb, words, isIndirect, line } = directive;
    const [first = '', second = ''] = words;
    const replacement = verb === 'replace' ? replacementOf(directive) : undefined;
    if (verb === 'module' && words.length === 1) module = first;
    else if (verb === 'go' && words.length === 1) go = first;
    else if (verb === 'require' && words.length === 2)
      requirements.push({ name: first, version: second, isIndirect });
    else if (replacement !== undefined) replacements.set(...replacement);
    else if (verb === 'exclude' && words.length === 2) excluded.add(`${first} ${second}`);
    else if (verb === 'use' && words.length === 1) uses.push(first);
    else if (!settings.has(verb)) problems.push(`its '${verb}' on line ${line} cannot be understood`);
  }
  return { module, go, requirements, replacements, excluded, uses, problems };
}

function replacementOf({ words }: GoDirective): [replaced: string, GoReplacement] | undefined {
  const arrow = words.indexOf('=>');
  const [target, targetVersion] = words.slice(arrow + 1);
  if (arrow < 1 || arrow > 2 || target === undefined || words.length > arrow + 3) return undefined;
  return [words.slice(0, arrow).join(' '), { target, targetVersion }];
}

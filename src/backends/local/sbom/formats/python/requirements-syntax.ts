/** One logical line of a requirements file: an option with its value, or a requirement with its own options. */
export interface RequirementsLine {
  /** Where it begins, from 1. */
  readonly line: number;
  /** `-r`, `-c` or `-e`, or another option in its long spelling; absent for a requirement. */
  readonly option?: string;
  /** The requirement as it is written, or the value of the option. */
  readonly value: string;
  /** Of `--hash`, as they are written. */
  readonly hashes: readonly string[];
}

const short: Readonly<Record<string, string>> = {
  '--requirement': '-r',
  '--constraint': '-c',
  '--editable': '-e',
};

/** The lines of a requirements file (pip.pypa.io, requirements file format): continued by `\`, comments after ` #`. */
export function parseRequirements(source: string): readonly RequirementsLine[] {
  const found: RequirementsLine[] = [];
  let joined = '';
  let start = 0;
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    if (joined === '') start = index + 1;
    const isComment = /^\s*#/.test(raw);
    if (!isComment && raw.endsWith('\\')) {
      joined += raw.slice(0, -1);
      continue;
    }
    const line = (isComment ? joined : joined + raw).replace(/(?:^|\s)#.*$/s, '').trim();
    joined = '';
    if (line !== '') found.push(lineOf(line, start));
  }
  if (joined.trim() !== '') found.push(lineOf(joined.trim(), start));
  return found;
}

function lineOf(text: string, line: number): RequirementsLine {
  const [, option, value = ''] = /^(--?[A-Za-z][\w-]*)(?:\s*=\s*|\s+|(?<=^-[rcefi]))?(.*)$/s.exec(text) ?? [];
  if (option !== undefined) {
    const [, glued] = /^-[rcefi](\S.*)$/s.exec(text) ?? [];
    const name = glued === undefined ? (short[option] ?? option) : text.slice(0, 2);
    return { line, option: name, value: unquoted(glued ?? value), hashes: [] };
  }
  const hashes = [...text.matchAll(/\s--hash[=\s]\s*(\S+)/g)].map(([, hash = '']) => hash);
  return { line, value: text.replace(/\s--[a-z][\w-]*(?:[=\s].*)?$/s, '').trim(), hashes };
}

function unquoted(value: string): string {
  return value.trim().replace(/^(['"])(.*)\1$/s, '$2');
}

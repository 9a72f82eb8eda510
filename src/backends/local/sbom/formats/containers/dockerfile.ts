import { Unreadable } from '../../data.ts';
import type { LockfileFormat } from '../../format.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { expand, withArguments } from './dockerfile-arguments.ts';
import { type Instruction, parseDockerfile } from './dockerfile-syntax.ts';
import { imageOf } from './image-reference.ts';

/** Dockerfiles: the images that they begin with (`FROM`) or take files from (`COPY --from`, `RUN --mount=from`). */
export const dockerfile: LockfileFormat = {
  id: 'dockerfile',
  ecosystem: 'Docker',
  called: ['Dockerfile', 'Dockerfiles'],
  fileNames: ['Dockerfile', 'dockerfile', 'Containerfile'],
  // Not `Dockerfile.md`, and no template: that is a Dockerfile only when something has filled it in.
  pattern:
    /(?:^|\/)(?:[^/]+\.(?:[Dd]ockerfile|Containerfile)|(?:Dockerfile|Containerfile)[._-](?![^/]*\.)(?!(?:dockerignore|md|txt|in|j2|jinja2?|tmpl|template|tpl|erb|mustache|hbs|orig|rej|bak|lock|json|ya?ml|[cm]?[jt]sx?|py|go|rs|rb|java|sh)$)[^/]+)$/,
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const instructions = parseDockerfile(lockfile.text);
    if (!instructions.some(({ name }) => name === 'FROM'))
      throw new Unreadable('has no FROM, so nothing can be read from it');
    let args: ReadonlyMap<string, string | undefined> = new Map();
    const stages = new Set<string>(['scratch']);
    let count = 0;
    for (const instruction of instructions) {
      const { name, rest, line } = instruction;
      if (name === 'ARG' && count === 0) args = withArguments(args, rest);
      for (const image of imagesOf(instruction)) {
        const found = name === 'FROM' ? expand(image, args) : image;
        // Only the build knows an image with an ARG in its name that has no default.
        if (found === undefined || found.includes('$')) continue;
        if (!stages.has(found.toLowerCase())) addImage(graph, found, line);
      }
      if (name !== 'FROM') continue;
      const [, stage] = /\sAS\s+(\S+)\s*$/i.exec(rest) ?? [];
      for (const known of [String(count), ...(stage === undefined ? [] : [stage.toLowerCase()])])
        stages.add(known);
      count += 1;
    }
    return graph.build();
  },
};

function imagesOf({ name, rest }: Instruction): readonly string[] {
  const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0] ?? '';
  if (name === 'FROM') return [rest.slice(flags.length).split(/\s/, 1)[0] ?? ''];
  if (name === 'COPY' || name === 'ADD') return valuesOf(flags, /^--from=(.*)$/);
  return name === 'RUN' ? valuesOf(flags, /^--mount=(?:.*,)?from=([^,]*)/) : [];
}

function valuesOf(flags: string, wanted: RegExp): readonly string[] {
  return flags.split(/\s+/).flatMap((flag) => wanted.exec(flag)?.[1]?.replace(/^["']|["']$/g, '') ?? []);
}

function addImage(graph: LockGraphBuilder, written: string, line: number): void {
  const image = imageOf(written);
  if (image === undefined) graph.problem(`the image on line ${line} cannot be understood`);
  else graph.addPackage(written, image);
}

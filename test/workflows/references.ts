import { load } from 'js-yaml';
import { readsIn } from './expressions.ts';
import { ourFolder, readManifest } from './our-actions.ts';
import { aList, aMap, keysOf } from './yaml.ts';

/**
 * What the language service does not see: `inputs.x` and `steps.x` of a composite action that are not there, and outputs of
 * our actions that these do not have, in a workflow as well.
 */
export function wrongReferences(text: string): string[] {
  const file = aMap(load(text));
  const runs = aMap(file.runs);
  if (runs.using === 'composite') {
    const known = keysOf(file.inputs);
    const inputs = readsIn([runs, file.outputs])
      .filter(([context, name]) => context === 'inputs' && !(name !== undefined && known.includes(name)))
      .map((path) => `${path.join('.')}: there is no such input`);
    return [...inputs, ...wrongSteps(aList(runs.steps), file.outputs)];
  }
  return Object.values(aMap(file.jobs)).flatMap((job) =>
    wrongSteps(aList(aMap(job).steps), aMap(job).outputs),
  );
}

/** A step may read those before it; the outputs of the whole may read all. */
function wrongSteps(steps: readonly unknown[], outputs: unknown): string[] {
  const before = new Map<string, readonly string[] | undefined>();
  const wrong: string[] = [];
  const look = (value: unknown) => {
    for (const path of readsIn(value)) {
      const [context, id = '', part, output] = path;
      if (context !== 'steps') continue;
      if (!before.has(id)) wrong.push(`${path.join('.')}: there is no such step before it`);
      else if (part === 'outputs' && output !== undefined && before.get(id)?.includes(output) === false)
        wrong.push(`${path.join('.')}: the step has no such output`);
    }
  };
  for (const step of steps) {
    look(step);
    const { id, uses } = aMap(step);
    if (typeof id === 'string') before.set(id, typeof uses === 'string' ? outputsOf(uses) : undefined);
  }
  look(outputs);
  return wrong;
}

/** Undefined where only the action itself knows. */
function outputsOf(uses: string): readonly string[] | undefined {
  const folder = ourFolder(uses);
  return folder === undefined ? undefined : readManifest(folder)?.outputs;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { WorkflowStep } from '../../github-runner/job.ts';
import { root } from '../harness.ts';

/** A step as an example writes it. */
interface WrittenStep extends Omit<WorkflowStep, 'uses' | 'with'> {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export type ExampleStep = WorkflowStep & { readonly env: Readonly<Record<string, string>> };

/**
 * The steps of the first job of an example that use our actions, as they are in this folder. What the runner would fill in
 * from a secret, a variable or its own folders is given by name: `secrets.RAFTER_API_KEY`.
 */
export function ourSteps(example: string, values: Readonly<Record<string, string>> = {}): ExampleStep[] {
  const text = readFileSync(join(root, 'examples/github', example), 'utf8')
    .replaceAll(/\$\{\{ ((?:secrets|vars|runner)\.\w+) \}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${example}: nobody gave ${name}`);
      return value;
    })
    .replaceAll(/OWNER\/scangate\/?(\w*)@v1/g, './$1');
  const [job] = Object.values((load(text) as { jobs: Record<string, { steps: WrittenStep[] }> }).jobs);
  return (job?.steps ?? []).flatMap(({ uses, with: given = {}, env = {}, ...step }) => {
    if (!uses?.startsWith('./')) return [];
    const texts = Object.entries(given).map(([name, value]) => [name, String(value)]);
    return [{ ...step, uses, env, with: Object.fromEntries(texts) }];
  });
}

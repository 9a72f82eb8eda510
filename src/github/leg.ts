import { createHash } from 'node:crypto';
import type { Settings } from '../config/inputs.ts';
import type { Step } from './step.ts';

const longestWords = 60;

/**
 * What tells a step from every other step of its run: the job, the values of its matrix and the step itself. The runner
 * names a step by its `id`, else by its action, numbered where a job uses it twice (`__acme_scangate_2`); the steps
 * within a composite action share the name of that.
 */
export interface StepIdentity {
  readonly job: string;
  /** The values of the matrix as JSON; empty without one. */
  readonly leg: string;
  readonly step: string;
}

export function identityOf(
  { host, context }: Pick<Step, 'host' | 'context'>,
  { leg }: Pick<Settings, 'leg'>,
): StepIdentity {
  return {
    job: context.run.job,
    // The expression in the manifest says `null` where there is no matrix.
    leg: leg === undefined || leg === 'null' ? '' : leg,
    step: host.env.GITHUB_ACTION ?? '',
  };
}

/** `test-shop-linux-1f0c3a2b`: for people to read, and for no two steps of a run the same. */
export function nameOf(identity: StepIdentity): string {
  const { job, leg, step } = identity;
  const stepWords = step.startsWith('__') ? (/_(\d+)$/.exec(step)?.[1] ?? '') : step;
  const words = [job, ...wordsOf(leg), stepWords].join('-').replace(/[^A-Za-z0-9.]+/g, '-');
  const shown = words.slice(0, longestWords).replace(/^[-.]+|[-.]+$/g, '');
  return leg === '' && shown === job ? job : `${shown}-${digestOf(identity)}`;
}

function digestOf({ job, leg, step }: StepIdentity): string {
  return createHash('sha256')
    .update(JSON.stringify([job, leg, step]))
    .digest('hex')
    .slice(0, 8);
}

/** The values of a matrix, of any depth, or the words that the user chose. */
function wordsOf(leg: string): string[] {
  try {
    return leavesOf(JSON.parse(leg));
  } catch {
    return [leg];
  }
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return value === null ? [] : [String(value)];
}

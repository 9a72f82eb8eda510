import { load } from 'js-yaml';
import { aList, aMap, keysOf, type YamlMap } from './yaml.ts';

/** What is wrong with a workflow of ours, or one that we show, though it is valid. */
export function brokenRules(text: string): string[] {
  const { on, permissions, jobs } = aMap(load(text));
  return [
    ...(eventsOf(on).includes('pull_request_target') ? ['pull_request_target is never needed'] : []),
    ...(isReadOnly(permissions) ? [] : ["the 'permissions' for all jobs may only read"]),
    ...Object.entries(aMap(jobs)).flatMap(([id, job]) =>
      brokenInJob(aMap(job)).map((problem) => `${id}: ${problem}`),
    ),
  ];
}

function eventsOf(on: unknown): readonly unknown[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on : keysOf(on);
}

function isReadOnly(permissions: unknown): boolean {
  if (typeof permissions !== 'object' || permissions === null) return false;
  return Object.values(permissions).every((access) => access === 'read' || access === 'none');
}

function brokenInJob(job: YamlMap): string[] {
  return [
    ...(typeof job.permissions === 'object' ? [] : ["it does not name its 'permissions'"]),
    ...(job['timeout-minutes'] === undefined ? ["it has no 'timeout-minutes'"] : []),
    ...aList(job.steps).flatMap((step) => brokenInStep(aMap(step))),
  ];
}

function brokenInStep({ run, uses, with: inputs }: YamlMap): string[] {
  return [
    ...(String(run).includes('${{') ? ["a shell is given an expression: pass it by 'env'"] : []),
    ...(String(uses).startsWith('actions/checkout@') && aMap(inputs)['persist-credentials'] !== false
      ? ["a checkout keeps its token: write 'persist-credentials: false'"]
      : []),
  ];
}

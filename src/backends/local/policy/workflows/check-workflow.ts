import type { Location } from '../../../../core/model/finding.ts';
import type { Collector } from '../collect.ts';
import type { PolicyRuleId } from '../rules.ts';
import { isImage, isUnpinned, withoutRef } from './actions.ts';
import { checksOutChange } from './checkout-of-change.ts';
import { untrustedIn } from './expressions.ts';
import type { Job, Workflow } from './read-workflow.ts';
import { textOf } from './yaml.ts';

/** Triggers that run with the rights of the base repository although anybody can cause them. */
const privileged = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** What the policy says about one workflow. */
export function checkWorkflow(workflow: Workflow, collector: Collector): void {
  const add = (rule: PolicyRuleId, title: string, identity: readonly string[], offset?: number) => {
    const location: Location =
      offset === undefined
        ? { path: workflow.path }
        : { path: workflow.path, startLine: workflow.lineOf(offset) };
    collector.add({ rule, title, identity: [workflow.path, ...identity], location });
  };
  checkPermissions(workflow, add);
  for (const job of workflow.jobs) {
    for (const use of [job.uses, ...job.steps.map(({ uses }) => uses)])
      if (use !== undefined && isUnpinned(use.text))
        add(
          'workflow-unpinned-action',
          `${use.text} is not pinned to a ${isImage(use.text) ? 'digest' : 'commit'}`,
          [withoutRef(use.text)],
          use.start,
        );
    for (const { script } of job.steps)
      for (const { name, offset } of script === undefined ? [] : untrustedIn(script, workflow.source))
        add('workflow-untrusted-input', `${name} becomes a part of a script`, [job.id, name], offset);
    const trigger = privileged.find((one) => workflow.triggers.has(one));
    const step = trigger === undefined ? undefined : job.steps.find(checksOutChange);
    if (step !== undefined)
      add(
        'workflow-untrusted-checkout',
        `job ${job.id} checks out a change that ${trigger} lets anybody propose`,
        [job.id],
        (step.uses ?? step.script)?.start,
      );
  }
}

type Add = (rule: PolicyRuleId, title: string, identity: readonly string[], offset?: number) => void;

function checkPermissions({ kind, triggers, permissions, jobs, source }: Workflow, add: Add): void {
  if (kind === 'action') return;
  if (textOf(permissions) === 'write-all')
    add('workflow-write-all', 'every job may write everything', [], startOf(permissions));
  for (const job of jobs)
    if (textOf(job.permissions) === 'write-all')
      add('workflow-write-all', `job ${job.id} may write everything`, [job.id], startOf(job.permissions));
  // One that is only ever called has the permissions that its caller gives it.
  const isOnlyCalled = triggers.size === 1 && triggers.has('workflow_call');
  const without = jobs.filter((job: Job) => job.permissions === undefined);
  if (permissions === undefined && without.length > 0 && !isOnlyCalled)
    add('workflow-no-permissions', 'no permissions are named', [], Math.max(source.search(/^jobs:/m), 0));
}

function startOf(node: Workflow['permissions']): number | undefined {
  return node?.start;
}

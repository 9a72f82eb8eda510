import type { Checkout } from '../../checkout/checkout.ts';
import { Unreadable } from '../../sbom/data.ts';
import { decode } from '../../sbom/parse-text.ts';
import { whyUnreadable } from '../../sbom/why-unreadable.ts';
import type { Collector } from '../collect.ts';
import { checkWorkflow } from './check-workflow.ts';
import { readWorkflow } from './read-workflow.ts';

/** GitHub takes none above 512 KiB. */
const workflowLimit = 1024 * 1024;

const isWorkflow = (path: string) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
const isAction = (path: string) => /(?:^|\/)action\.ya?ml$/.test(path);

export interface WorkflowsChecked {
  readonly workflows: number;
  /** What could not be read, a sentence each. */
  readonly reasons: readonly string[];
}

/** Reads the workflows and actions of a checkout. Rejects only with the signal's reason. */
export async function checkWorkflows(
  checkout: Checkout,
  collector: Collector,
  signal: AbortSignal,
): Promise<WorkflowsChecked> {
  const reasons: string[] = [];
  let workflows = 0;
  for (const { path, size } of checkout.files.filter(
    (file) => isWorkflow(file.path) || isAction(file.path),
  )) {
    signal.throwIfAborted();
    try {
      if (size > workflowLimit)
        throw new Unreadable(`has ${size} bytes, more than the ${workflowLimit} that are read`);
      const workflow = readWorkflow(path, decode(await checkout.read(path, workflowLimit)));
      if (workflow === undefined) continue;
      checkWorkflow(workflow, collector);
      workflows += 1;
    } catch (thrown) {
      reasons.push(whyUnreadable(path, thrown));
    }
  }
  const links = checkout.links.filter((path) => isWorkflow(path) || isAction(path));
  return {
    workflows,
    reasons: [...reasons, ...links.map((path) => `${path} is a symbolic link, and these are not followed`)],
  };
}

import type { Step } from './read-workflow.ts';
import { childOf, textOf } from './yaml.ts';

/** What names the head of a change: its branch or commit, or GitHub's own name for it. */
const head =
  /github\.head_ref|github\.event\.pull_request\.(?:head\.|merge_commit_sha)|github\.event\.workflow_run\.head_|github\.event\.workflow_run\.pull_requests|refs\/pull\/|pull\/[^\s/]+\/(?:head|merge)/i;

/** Whether a step puts the code of a proposed change into the working folder. */
export function checksOutChange({ uses, script, inputs }: Step): boolean {
  if (uses !== undefined && /^actions\/checkout@/i.test(uses.text)) {
    const wanted = [textOf(childOf(inputs, 'ref')), textOf(childOf(inputs, 'repository'))];
    return wanted.some((text) => text !== undefined && head.test(text));
  }
  if (script === undefined) return false;
  return (
    /\bgh\s+pr\s+checkout\b/.test(script.text) ||
    (/\bgit\s+(?:fetch|pull|checkout)\b/.test(script.text) && head.test(script.text))
  );
}

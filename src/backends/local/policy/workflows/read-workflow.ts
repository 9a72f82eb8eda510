import { Unreadable } from '../../sbom/data.ts';
import { childOf, linesIn, parseNodes, textOf, type YamlNode, type YamlText } from './yaml.ts';

export interface Step {
  /** What it runs: an action, or a script that a shell or `actions/github-script` takes. */
  readonly uses?: YamlText;
  readonly script?: YamlText;
  readonly inputs: YamlNode | undefined;
}

export interface Job {
  readonly id: string;
  readonly start: number;
  /** A workflow that it is made of. */
  readonly uses?: YamlText;
  readonly permissions: YamlNode | undefined;
  readonly steps: readonly Step[];
}

/** A workflow of GitHub Actions, or an action of its own made of steps: one job then, without a name. */
export interface Workflow {
  readonly kind: 'workflow' | 'action';
  readonly path: string;
  readonly source: string;
  readonly triggers: ReadonlySet<string>;
  readonly permissions: YamlNode | undefined;
  readonly jobs: readonly Job[];
  lineOf(offset: number): number;
}

/** GitHub ends a job after 1,000 steps; aliases could otherwise name a few of them very often. */
const mostSteps = 10_000;

/**
 * Reads a file of `.github/workflows` or an `action.yml` (docs.github.com, workflow syntax and metadata syntax). Undefined
 * for an action that is not made of steps, and for another file of that name. Throws `Unreadable`.
 */
export function readWorkflow(path: string, source: string): Workflow | undefined {
  const root = parseNodes(source);
  const isAction = /(?:^|\/)action\.ya?ml$/.test(path) && childOf(root, 'jobs') === undefined;
  const steps = childOf(childOf(root, 'runs'), 'steps');
  if (isAction && steps === undefined) return undefined;
  const jobs = childOf(root, 'jobs');
  if (!isAction && jobs?.kind !== 'map') throw new Unreadable('is no workflow: it has no jobs');
  const budget = { left: mostSteps };
  return {
    kind: isAction ? 'action' : 'workflow',
    path,
    source,
    triggers: triggersOf(childOf(root, 'on')),
    permissions: childOf(root, 'permissions'),
    jobs: isAction
      ? [{ id: '', start: 0, permissions: undefined, steps: stepsOf(steps, budget) }]
      : jobs?.kind === 'map'
        ? [...jobs.entries].map(([id, node]) => jobOf(id, node, budget))
        : [],
    lineOf: linesIn(source),
  };
}

function triggersOf(on: YamlNode | undefined): ReadonlySet<string> {
  if (on?.kind === 'text') return new Set([on.text]);
  if (on?.kind === 'list') return new Set(on.items.flatMap((item) => textOf(item) ?? []));
  return new Set(on?.entries.keys());
}

function jobOf(id: string, node: YamlNode, budget: { left: number }): Job {
  const uses = childOf(node, 'uses');
  return {
    id,
    start: node.kind === 'map' ? node.start : 0,
    ...(uses?.kind === 'text' && { uses }),
    permissions: childOf(node, 'permissions'),
    steps: stepsOf(childOf(node, 'steps'), budget),
  };
}

function stepsOf(node: YamlNode | undefined, budget: { left: number }): readonly Step[] {
  if (node?.kind !== 'list') return [];
  budget.left -= node.items.length;
  if (budget.left < 0) throw new Unreadable(`has more than ${mostSteps} steps`);
  return node.items.map((item) => {
    const uses = childOf(item, 'uses');
    const inputs = childOf(item, 'with');
    const isScript = textOf(uses)?.toLowerCase().startsWith('actions/github-script@') === true;
    const script = isScript ? childOf(inputs, 'script') : childOf(item, 'run');
    return {
      inputs,
      ...(uses?.kind === 'text' && { uses }),
      ...(script?.kind === 'text' && { script }),
    };
  });
}

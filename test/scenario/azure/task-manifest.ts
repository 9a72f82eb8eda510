import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness.ts';

/** What the agent needs of `task.json`. */
export interface TaskManifest {
  readonly id: string;
  readonly name: string;
  readonly version: { readonly Major: number; readonly Minor: number; readonly Patch: number };
  readonly groups: readonly { readonly name: string }[];
  readonly inputs: readonly TaskInput[];
  readonly outputVariables: readonly { readonly name: string }[];
  readonly restrictions: {
    readonly commands: { readonly mode: string };
    readonly settableVariables: { readonly allowed: readonly string[] };
  };
  readonly execution: Readonly<Record<string, { readonly target: string }>>;
}

export interface TaskInput {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly required: boolean;
  readonly defaultValue?: string;
  readonly groupName: string;
  readonly visibleRule?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The manifest as it lies in the repository. */
export const taskManifest = JSON.parse(
  readFileSync(join(root, 'azure-pipelines/task/task.json'), 'utf8'),
) as TaskManifest;

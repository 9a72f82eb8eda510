import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './our-actions.ts';

export interface WorkflowFile {
  /** From the root of the repository, with its line where it stands in a document. */
  readonly path: string;
  readonly text: string;
}

/** The actions of this repository. */
export const manifests = ['action.yml', 'scan/action.yml', 'report/action.yml', 'gate/action.yml'].map(read);

/** The workflows that this repository itself runs. */
export const workflows = filesIn('.github/workflows', /\.ya?ml$/).map(read);

/** The workflows that users copy. */
export const examples = filesIn('examples/github', /\.ya?ml$/).map(read);

/** The same in documents: each YAML block that GitHub would read, made whole where it shows steps or jobs only. */
export const documented = ['README.md', ...filesIn('docs', /\.md$/)].flatMap((path) => {
  const { text } = read(path);
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(({ index, 1: block = '' }) => {
    const whole = wholeWorkflow(block);
    const line = text.slice(0, index).split('\n').length;
    return whole === undefined ? [] : [{ path: `${path}:${line}`, text: whole }];
  });
});

function wholeWorkflow(block: string): string | undefined {
  if (!/^\s*(- )?(uses|runs-on): /m.test(block)) return undefined;
  if (/^on:/m.test(block)) return block;
  if (/^jobs:/m.test(block)) return `on: push\npermissions: {}\n${block}`;
  const steps = block.replace(/^steps:\n/, '').replaceAll(/^(?=.)/gm, '      ');
  return `on: push
permissions: {}
jobs:
  example:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
    steps:
${steps}`;
}

function filesIn(folder: string, named: RegExp): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => named.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function read(path: string): WorkflowFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

import { extensionManifest } from './azure/extension-manifest.ts';
import { type Backends, taskManifest } from './azure/task-manifest.ts';
import { azureTemplates } from './azure/templates.ts';

/** What Azure Pipelines reads, by path: the task, its extension and the templates. */
export function azureManifests(version: string, backends: Backends): ReadonlyMap<string, string> {
  return new Map([
    ['azure-pipelines/task/task.json', json(taskManifest(version, backends))],
    ['azure-pipelines/vss-extension.json', json(extensionManifest(version, backends))],
    ...azureTemplates(version),
  ]);
}

/** As the formatter of the repository leaves it: a list of texts is one line where that has room. */
function json(value: object): string {
  const text = JSON.stringify(value, undefined, 2).replace(
    /^(.*)\[\n((?: *"[^\n]*",?\n)+) *\](,?)$/gm,
    (whole, before: string, items: string, after: string) => {
      const row = `${before}[${items.trim().replace(/,\n */g, ', ')}]${after}`;
      return row.length <= longestRow ? row : whole;
    },
  );
  return `${text}\n`;
}

const longestRow = 110;

import { registerHooks } from 'node:module';
import { dirname } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pins } from './known-actions.ts';
import { manifestText, ourFolder, readManifest } from './our-actions.ts';

// The service imports its JSON files without the attribute that Node.js asks for.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { registerLogger, validate } = await import('@actions/languageservice');

/** It only logs what it stumbles over, and then finds nothing. */
const stumbles: string[] = [];
registerLogger({ error: (message) => stumbles.push(message), warn: ignore, info: ignore, log: ignore });
function ignore(): void {}

let documents = 0;

/**
 * What GitHub's own language service says about a file, as `12:7 Unexpected value 'foo'`. It takes `…/action.yml` for an
 * action and everything else for a workflow.
 */
export async function diagnose(path: string, text: string): Promise<string[]> {
  // It remembers what it parsed by address, so each text gets an address of its own.
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/${path}`, 'yaml', 1, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path: folder, ref }) =>
        describe([owner, name, folder].filter((part) => part !== undefined).join('/'), ref),
    },
    fileProvider: {
      getFileContent: async ({ path: name }) => ({ name, content: manifestText(dirname(name)) }),
    },
  });
  return [
    ...found.map(({ message, range }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`),
    ...stumbles.splice(0),
  ];
}

/** What the service must know about an action to check its `with`; undefined: there is no such action. */
function describe(name: string, ref: string) {
  const inputs = inputsOf(name, ref);
  return (
    inputs && {
      name,
      description: '',
      inputs: Object.fromEntries(inputs.map((input) => [input, { description: '' }])),
    }
  );
}

function inputsOf(name: string, ref: string): readonly string[] | undefined {
  const folder = ourFolder(name);
  if (folder !== undefined) return readManifest(folder)?.inputs;
  return pins[name]?.sha === ref ? pins[name].inputs : undefined;
}

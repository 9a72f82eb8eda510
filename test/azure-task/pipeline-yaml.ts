import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { vi } from 'vitest';
import { type TaskInput, taskManifest } from '../scenario/azure/task-manifest.ts';
import { root } from '../scenario/harness.ts';

const schemaFile = join(root, '../shared/data/azure/service-schema.json');
const modules = join(root, 'test/oracles/package.json');

/** Whether the description of pipelines, and what reads it, are here. */
export const canValidate =
  existsSync(schemaFile) &&
  existsSync(join(root, 'test/oracles/node_modules/azure-pipelines-language-service'));

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface LanguageService {
  configure(settings: { validate: boolean }): void;
  doValidation(document: unknown, yaml: unknown): Promise<readonly Diagnostic[]>;
}

interface PipelineSchema {
  readonly definitions: {
    readonly task: {
      readonly properties: { readonly task: { readonly anyOf: object[] } };
      readonly anyOf: object[];
    };
  };
}

/** What Microsoft's own language service finds wrong with the YAML of a pipeline, a line each. */
export async function problemsOf(text: string): Promise<string[]> {
  // It writes what it does to the console.
  const silenced = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const require = createRequire(modules);
    const { getLanguageService } = require('azure-pipelines-language-service');
    const { parse } = require('azure-pipelines-language-service/lib/parser/yamlParser');
    const { TextDocument } = require('vscode-languageserver-textdocument');
    const service: LanguageService = getLanguageService(
      async () => schemaWithOurTask(),
      [],
      async () => 'file:///schema.json',
      { resolveRelativePath: (path: string) => path },
    );
    service.configure({ validate: true });
    const document = TextDocument.create('file:///azure-pipelines.yml', 'azure-pipelines', 1, text);
    const found = await service.doValidation(document, parse(text));
    return found
      .filter(({ message, range }) => !isAboutExpression(message, text.split('\n')[range.start.line] ?? ''))
      .map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  } finally {
    silenced.mockRestore();
  }
}

/** A name may come from an expression; the language service takes that for the name. */
function isAboutExpression(message: string, line: string): boolean {
  return message.includes('does not match the pattern') && /: \$\{\{ [\w.]+ \}\}$/.test(line);
}

/** The tasks of an organisation are part of the schema that its server makes. */
function schemaWithOurTask(): PipelineSchema {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as PipelineSchema;
  const name = `${taskManifest.name}@${taskManifest.version.Major}`;
  const { task } = schema.definitions;
  task.properties.task.anyOf.push({ ignoreCase: 'value', enum: [name] });
  task.anyOf.push({
    properties: {
      task: { ignoreCase: 'value', pattern: `^${name}$` },
      inputs: {
        properties: Object.fromEntries(taskManifest.inputs.map((input) => [input.name, schemaOf(input)])),
        additionalProperties: false,
      },
    },
    firstProperty: ['task'],
    required: ['task'],
  });
  return schema;
}

function schemaOf({ type, options }: TaskInput): object {
  if (options) return { ignoreCase: 'all', enum: Object.keys(options) };
  return { type: type === 'boolean' ? 'boolean' : 'string', ignoreCase: 'key' };
}

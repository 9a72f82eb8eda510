import { resolve } from 'node:path';
import { definitionOf, type InputName } from '../config/inputs.ts';
import { givenText, type InputSource, unlessPreset } from '../config/sources.ts';
import { azureName, inputVariable } from './task-names.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The inputs of the task. The agent gives every input that the manifest has: an empty one was not set, and one of type
 * `filePath` that was not set is the folder of the sources, as `filePathSupplied` of azure-pipelines-task-lib says.
 */
export function taskInputSource(env: Environment): InputSource {
  const folders = [env.BUILD_SOURCESDIRECTORY, env.SYSTEM_DEFAULTWORKINGDIRECTORY]
    .filter((folder) => folder !== undefined && folder !== '')
    .map((folder) => resolve(folder ?? ''));
  const isUnset = (name: InputName, text: string) =>
    definitionOf(name).type.kind === 'path' && folders.includes(resolve(text));
  return {
    origin: 'input',
    read(name) {
      const text = givenText(env[inputVariable(name)]);
      return text === undefined || isUnset(name, text) ? undefined : unlessPreset(name, text);
    },
    spell: azureName,
    problems: [],
  };
}

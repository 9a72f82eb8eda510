import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { TaskManifest } from './task-manifest.ts';

/** A service connection: its address, and what it logs in with. */
export interface ServiceConnection {
  readonly url: string;
  readonly scheme: 'Token' | 'UsernamePassword' | 'None';
  readonly parameters: Readonly<Record<string, string>>;
}

export interface StepOfTask {
  readonly inputs: Readonly<Record<string, string>>;
  /** By the name that is the value of an input of type `connectedService`. */
  readonly connections: Readonly<Record<string, ServiceConnection>>;
  /** Variables of the job, as `Build.SourceBranch`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly jobToken: string;
  readonly sources: string;
}

/** What the agent sets for a task: azure-pipelines-agent, `TaskRunner.cs` and `Handler.cs`. */
export function agentEnvironment(manifest: TaskManifest, step: StepOfTask): Record<string, string> {
  const { inputs, connections, variables, secrets, jobToken, sources } = step;
  const unexpected = Object.keys(inputs).filter((name) => !manifest.inputs.some((own) => own.name === name));
  if (unexpected.length > 0) throw new Error(`Unexpected input(s) '${unexpected.join("', '")}'`);
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) env[variableName(name)] = value;
  for (const [name, value] of Object.entries(secrets)) env[`SECRET_${variableName(name)}`] = value;
  for (const { name, type, defaultValue = '' } of manifest.inputs) {
    const value = (inputs[name] ?? defaultValue).trim();
    if (!type.startsWith('connectedService:'))
      env[`INPUT_${variableName(name)}`] = type === 'filePath' ? resolve(sources, value) : value;
    else if (value !== '')
      env[`INPUT_${variableName(name)}`] = addConnection(env, randomUUID(), connections[value]);
    else env[`INPUT_${variableName(name)}`] = '';
  }
  addConnection(env, 'SYSTEMVSSCONNECTION', {
    url: variables['System.CollectionUri'] ?? 'https://dev.azure.com/acme/',
    scheme: 'None',
    parameters: { AccessToken: jobToken },
  });
  return env;
}

/** One that the pipeline may not use has an id and nothing else. */
function addConnection(
  env: Record<string, string>,
  id: string,
  connection: ServiceConnection | undefined,
): string {
  if (connection === undefined) return id;
  const { url, scheme, parameters } = connection;
  env[`ENDPOINT_URL_${id}`] = url;
  env[`ENDPOINT_AUTH_${id}`] = JSON.stringify({ parameters, scheme });
  env[`ENDPOINT_AUTH_SCHEME_${id}`] = scheme;
  for (const [name, value] of Object.entries(parameters))
    env[`ENDPOINT_AUTH_PARAMETER_${id}_${variableName(name)}`] = value;
  return id;
}

/** `Build.SourceBranch` as `BUILD_SOURCEBRANCH`. */
function variableName(name: string): string {
  return name.replaceAll(/[ .]/g, '_').toUpperCase();
}

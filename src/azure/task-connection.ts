import { type InputName, inputNames } from '../config/inputs.ts';
import type { InputSource } from '../config/sources.ts';
import type { Problem } from '../core/errors.ts';
import { azureName, inputVariable } from './task-names.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A field of the service connection: its label there, and its name among the parameters of its authorization. */
export interface ConnectionField {
  readonly label: string;
  /** Absent: it is the address itself. */
  readonly parameter?: string;
}

/** What a service connection of type `scangate` can hold, by the input that it stands for. */
export const connectionFields: Partial<Readonly<Record<InputName, ConnectionField>>> = {
  'base-url': { label: 'Server URL' },
  'api-key': { label: 'API key or token', parameter: 'apitoken' },
  username: { label: 'Username', parameter: 'username' },
  password: { label: 'Password', parameter: 'password' },
  'client-id': { label: 'Client ID', parameter: 'clientId' },
  'client-secret': { label: 'Client secret', parameter: 'clientSecret' },
};

/** The input of the task that names the service connection. */
export const connectionInput = 'connection';

/** Whether the task names a service connection. */
export function hasConnection(env: Environment): boolean {
  return connectionId(env) !== undefined;
}

/**
 * What the service connection says that the task names, as the agent hands it over: `ENDPOINT_URL_<id>` and
 * `ENDPOINT_AUTH_PARAMETER_<id>_<NAME>` (azure-pipelines-agent, `Handler.cs`).
 */
export function connectionSource(env: Environment): InputSource {
  const id = connectionId(env);
  const read = (name: InputName) => {
    const field = connectionFields[name];
    if (id === undefined || field === undefined) return undefined;
    return field.parameter === undefined
      ? env[`ENDPOINT_URL_${id}`]
      : authorization(env, id, field.parameter);
  };
  return {
    origin: 'input',
    read: (name) => read(name)?.trim() || undefined,
    spell(name) {
      const label = connectionFields[name]?.label;
      return label === undefined ? azureName(name) : `'${label}' of the service connection`;
    },
    problems:
      id === undefined || env[`ENDPOINT_URL_${id}`] !== undefined || isFork(env) ? [] : [notHandedOver],
  };
}

/** The field with which a scan logs in, as it is spelled; undefined where an input of the task counts before it. */
export function credentialField(inputs: InputSource, connection: InputSource): string | undefined {
  const secrets = ['api-key', 'password', 'client-secret'] as const;
  const name = secrets.find((secret) => connection.read(secret) !== undefined);
  return name === undefined || inputs.read(name) !== undefined ? undefined : connection.spell(name);
}

/** The token of the job, which the agent hands to each task in a connection of its own. */
export function jobToken(env: Environment): string | undefined {
  return authorization(env, 'SYSTEMVSSCONNECTION', 'AccessToken') || undefined;
}

function connectionId(env: Environment): string | undefined {
  return env[inputVariable(connectionInput)]?.trim() || undefined;
}

function authorization(env: Environment, id: string, parameter: string): string | undefined {
  return env[`ENDPOINT_AUTH_PARAMETER_${id}_${parameter.toUpperCase()}`];
}

/** Builds of forks get no service connections, as they get no secrets. */
function isFork(env: Environment): boolean {
  return env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true';
}

const notHandedOver: Problem = {
  input: connectionInput,
  message: 'names a service connection that the agent does not hand over',
  hint: 'Allow this pipeline to use it: Project settings, Service connections, Security.',
};

/**
 * A problem in terms of the task. What was given spells its input already; a value that is missing is called what it is
 * called here, and a service connection may have it.
 */
export function inTermsOfTask(problem: Problem, isConnected: boolean): Problem {
  const name = inputNames.find((candidate) => candidate === problem.input);
  if (name === undefined) return problem;
  const label = connectionFields[name]?.label;
  if (label === undefined) return { ...problem, input: azureName(name) };
  const where = isConnected
    ? `Or fill in '${label}' of the service connection.`
    : `Or let the input '${connectionInput}' name a service connection that has it.`;
  return { ...problem, input: azureName(name), hint: `${problem.hint ?? ''} ${where}`.trim() };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/** GitHub's own description of its API, where it is installed (`npm ci` in `test/oracles`). */
const folder = join(import.meta.dirname, '../../oracles/node_modules/@octokit/openapi/generated');

export type ApiDescription = 'api.github.com' | 'ghes-3.19';

export interface Exchange {
  readonly method: string;
  /** Without prefix and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

/** Says what in an exchange is not as GitHub describes it; empty when all is. */
export type Judge = (exchange: Exchange) => string[];

interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Readonly<Record<string, Json>>;
}
type Json = Readonly<Record<string, unknown>>;
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const judges = new Map<ApiDescription, Judge>();

export function isDescriptionInstalled(name: ApiDescription = 'api.github.com'): boolean {
  return existsSync(join(folder, `${name}.json`));
}

/** The judge of one server; undefined where the description is not installed. */
export function judgeOf(name: ApiDescription): Judge | undefined {
  if (!isDescriptionInstalled(name)) return undefined;
  const judge =
    judges.get(name) ?? createJudge(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  judges.set(name, judge);
  return judge;
}

function createJudge(description: Description): Judge {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
  formats.default(ajv);
  const compiled = new Map<unknown, ValidateFunction>();
  const resolve = (value: unknown): Json => {
    const ref = isJson(value) && value.$ref;
    return typeof ref === 'string' ? resolve(lookUp(description, ref)) : ((value ?? {}) as Json);
  };
  const faultsIn = (schema: unknown, value: unknown, about: string): string[] => {
    if (schema === undefined) return [];
    const validate = compiled.get(schema) ?? ajv.compile(selfContained(description, schema));
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${about}${instancePath} ${message}`);
  };
  const schemaOf = (holder: Json) => {
    const content = resolve(holder).content;
    const json = isJson(content) ? content['application/json'] : undefined;
    return isJson(json) ? json.schema : undefined;
  };

  return ({ method, path, query, requestBody, status, responseBody }) => {
    const [template, methods] =
      Object.entries(description.paths)
        .filter(([candidate]) => patternOf(candidate).test(path))
        .sort(([a], [b]) => a.split('{').length - b.split('{').length)[0] ?? [];
    const operation = methods?.[method.toLowerCase()];
    if (template === undefined || operation === undefined)
      return [`${method} ${path} is not in the description`];
    const about = `${method} ${template}`;
    const parameters = (operation.parameters ?? []).map(resolve);
    const queries = [...query].flatMap(([name, value]) => {
      const known = parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
      if (known === undefined) return [`${about}: the query ${name} is unknown`];
      const schema = known.schema as Json;
      return faultsIn(schema, schema.type === 'integer' ? Number(value) : value, `${about} query ${name}`);
    });
    const body =
      operation.requestBody === undefined
        ? requestBody === undefined
          ? []
          : [`${about}: a body was sent where none is taken`]
        : faultsIn(schemaOf(operation.requestBody), requestBody, `${about} request`);
    const described = operation.responses[String(status)];
    if (described === undefined && status < 400)
      return [...queries, ...body, `${about}: ${status} is not described`];
    // What refuses any request (401, 429, 5xx, a missing permission) is not described for each of them.
    const schema =
      described === undefined ? { $ref: '#/components/schemas/basic-error' } : schemaOf(described);
    return [...queries, ...body, ...faultsIn(schema, responseBody, `${about} answer ${status}`)];
  };
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);
}

/** A schema of OpenAPI 3.0 as JSON Schema, with all that it refers to. */
function selfContained(description: Description, schema: unknown): object {
  const definitions: Record<string, unknown> = {};
  const take = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(take);
    if (!isJson(value)) return value;
    if (typeof value.$ref === 'string') {
      const name = value.$ref.replace(/^#\//, '').replaceAll('/', '.');
      if (!(name in definitions)) {
        definitions[name] = true;
        definitions[name] = take(lookUp(description, value.$ref));
      }
      return { $ref: `#/definitions/${name}` };
    }
    const { nullable, example: _, ...rest } = value;
    const taken = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, take(inner)]));
    return nullable === true ? { anyOf: [taken, { type: 'null' }] } : taken;
  };
  const taken = take(schema);
  return { ...Object(taken), definitions };
}

function lookUp(document: unknown, ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .reduce((value: unknown, key) => (isJson(value) ? value[key] : undefined), document);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

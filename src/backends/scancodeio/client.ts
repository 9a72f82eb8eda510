import { largestAnswer, largestReport } from '../../core/limits.ts';
import type { Form, HttpRequest, HttpResponse } from '../../http/http-client.ts';
import type { BackendDeps } from '../backend-module.ts';

/** An upload may go through a slow line. */
const uploadMs = 15 * 60_000;
/** A server without a task queue answers a start only when the pipeline has ended: that is not waited for. */
const startMs = 10_000;

/** What a project is made of (ProjectSerializer). */
export interface NewProject {
  readonly name: string;
  readonly pipeline: readonly string[];
  readonly labels: readonly string[];
  readonly notes: string;
}

/** The lists of a project, and its two overall judgements. */
export type ListName = 'packages' | 'dependencies' | 'messages' | 'resources';
export type RunAction = 'start_pipeline' | 'stop_pipeline' | 'delete_pipeline';
export type ReportFormat = 'cyclonedx' | 'spdx' | 'xlsx' | 'attribution' | 'json';

/** The requests of the REST API; each rejects with an `HttpError`. Every address ends with `/`, or a POST loses its body. */
export interface ScancodeioClient {
  pipelines(signal: AbortSignal): Promise<unknown>;
  projectsNamed(name: string, signal: AbortSignal): Promise<unknown>;
  project(uuid: string, signal: AbortSignal, budgetMs?: number): Promise<unknown>;
  /** Makes a project that the server fetches, or of a file, without starting it. */
  create(
    project: NewProject,
    input: { readonly urls: readonly string[] } | { readonly path: string; readonly fileName: string },
    signal: AbortSignal,
    noAttemptAfter: AbortSignal,
  ): Promise<unknown>;
  act(action: RunAction, uuid: string, signal: AbortSignal): Promise<unknown>;
  page(
    uuid: string,
    list: ListName,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<unknown>;
  compliance(uuid: string, signal: AbortSignal): Promise<unknown>;
  judgement(
    uuid: string,
    which: 'license_clarity_compliance' | 'scorecard_compliance',
    signal: AbortSignal,
  ): Promise<unknown>;
  report(
    uuid: string,
    format: ReportFormat,
    version: string | undefined,
    signal: AbortSignal,
    budgetMs?: number,
  ): Promise<HttpResponse>;
  archive(uuid: string, signal: AbortSignal): Promise<void>;
  remove(uuid: string, signal: AbortSignal): Promise<void>;
}

export function createScancodeioClient({ http, apiKey }: BackendDeps, root: URL): ScancodeioClient {
  const headers: Readonly<Record<string, string>> =
    apiKey === undefined ? {} : { authorization: `Token ${apiKey}` };
  const at = (path: string, query: Readonly<Record<string, string>> = {}) => {
    const url = new URL(`api/${path}`, root);
    url.search = new URLSearchParams(query).toString();
    return url;
  };
  const ofProject = (uuid: string, path = '') => `projects/${encodeURIComponent(uuid)}/${path}`;
  const send = (request: HttpRequest, signal: AbortSignal) =>
    http.send({ ...request, headers: { ...headers, ...request.headers } }, signal);
  const json = async (request: Omit<HttpRequest, 'expect'>, signal: AbortSignal): Promise<unknown> =>
    (await send({ maxBytes: largestAnswer, ...request, expect: 'json' }, signal)).json();
  const posted = (body: unknown): Pick<HttpRequest, 'method' | 'headers' | 'body'> => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  return {
    pipelines: (signal) => json({ url: at('projects/pipelines/') }, signal),
    projectsNamed: (name, signal) => json({ url: at('projects/', { name }) }, signal),
    project: (uuid, signal, budgetMs) =>
      json({ url: at(ofProject(uuid)), ...(budgetMs === undefined ? {} : { budgetMs }) }, signal),
    create(project, input, signal, noAttemptAfter) {
      const url = at('projects/');
      if ('path' in input)
        return json(
          { url, method: 'POST', body: formOf(project, input), attemptMs: uploadMs, noAttemptAfter },
          signal,
        );
      const body = { ...project, input_urls: input.urls, execute_now: false };
      return json({ url, ...posted(body), noAttemptAfter }, signal);
    },
    act: (action, uuid, signal) =>
      json({ url: at(`runs/${uuid}/${action}/`), ...posted({}), attemptMs: startMs, budgetMs: 0 }, signal),
    page: (uuid, list, query, signal) => json({ url: at(ofProject(uuid, `${list}/`), query) }, signal),
    compliance: (uuid, signal) =>
      json({ url: at(ofProject(uuid, 'compliance/'), { fail_level: 'missing' }) }, signal),
    judgement: (uuid, which, signal) => json({ url: at(ofProject(uuid, `${which}/`)) }, signal),
    report(uuid, format, version, signal, budgetMs) {
      const query = { output_format: format, ...(version === undefined ? {} : { version }) };
      const url = at(ofProject(uuid, 'results_download/'), query);
      return send(
        {
          url,
          maxBytes: largestReport,
          attemptMs: 300_000,
          ...(budgetMs === undefined ? {} : { budgetMs }),
        },
        signal,
      );
    },
    async archive(uuid, signal) {
      await send({ url: at(ofProject(uuid, 'archive/')), ...posted({ remove_codebase: true }) }, signal);
    },
    async remove(uuid, signal) {
      await send({ url: at(ofProject(uuid)), method: 'DELETE' }, signal);
    },
  };
}

function formOf(
  { name, pipeline, labels, notes }: NewProject,
  { path, fileName }: { readonly path: string; readonly fileName: string },
): Form {
  const field = (named: string) => (value: string) => ({ name: named, value });
  return {
    parts: [
      field('name')(name),
      field('notes')(notes),
      field('execute_now')('false'),
      ...pipeline.map(field('pipeline')),
      ...labels.map(field('labels')),
      { name: 'upload_file', path, fileName, type: 'application/gzip' },
    ],
  };
}

import { z } from 'zod';
import type { Component } from '../../../core/model/sbom.ts';
import { type HttpClient, HttpError } from '../../../http/http-client.ts';
import { ownEntries } from '../../own-entries.ts';
import { leftOut } from './left-out.ts';
import { recordsFor } from './npm-advisory.ts';
import type { OsvRecord } from './schema.ts';
import type { Source } from './source.ts';

/** As many names in one request as OSV takes. */
const namesPerRequest = 1_000;
const answerBytes = 32 * 1024 * 1024;
/** It is a second try: nobody should wait long for it. */
const budgetMs = 15_000;

const bulkAnswer = ownEntries(z.array(z.unknown()));

/** The advisories of an npm registry: those that GitHub reviewed, about npm packages only. */
export function npmSource(http: HttpClient, registry: URL): Source {
  const base = new URL(registry);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const url = new URL('-/npm/v1/security/advisories/bulk', base);

  async function askFor(versions: ReadonlyMap<string, readonly string[]>, signal: AbortSignal) {
    const response = await http.send(
      {
        url,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(Object.fromEntries(versions)),
        maxBytes: answerBytes,
        expect: 'json',
        repeatable: true,
        budgetMs,
      },
      signal,
    );
    const answer = bulkAnswer.safeParse(response.json());
    if (answer.success) return answer.data;
    throw new HttpError(
      'body',
      `POST ${url.origin}${url.pathname}: the answer cannot be used: it is no list of advisories`,
    );
  }

  return {
    name: url.origin,
    knows: ({ ecosystem }) => ecosystem === 'npm',
    async ask(components, signal) {
      const answered = new Set<Component>();
      const records = new Map<Component, readonly OsvRecord[]>();
      const unreadable: Component[] = [];
      let failure: HttpError | undefined;
      const byName = [...Map.groupBy(components, ({ name }) => name)];
      for (let at = 0; at < byName.length && failure === undefined; at += namesPerRequest) {
        const batch = byName.slice(at, at + namesPerRequest);
        try {
          const listed = await askFor(
            new Map(batch.map(([name, each]) => [name, each.map(({ version }) => version)])),
            signal,
          );
          for (const component of batch.flatMap(([, each]) => each)) {
            const hits = recordsFor(component, listed.get(component.name) ?? []);
            if (hits === undefined) unreadable.push(component);
            else {
              answered.add(component);
              records.set(component, hits);
            }
          }
        } catch (thrown) {
          signal.throwIfAborted();
          if (!(thrown instanceof HttpError)) throw thrown;
          failure = thrown;
        }
      }
      return {
        source: url.origin,
        answered,
        records,
        unread: new Map(),
        failure: failure?.message,
        reasons: (left) => [
          ...(failure !== undefined && components.some((component) => left.components.has(component))
            ? [`the second try failed as well: ${failure.message}.`]
            : []),
          ...leftOut(
            unreadable.filter((component) => left.components.has(component)),
            `the answer of ${url.origin} could not be read`,
          ),
        ],
      };
    },
  };
}

import { createRedactor } from '../../../src/core/redact.ts';
import { createHttpClient } from '../../../src/http/client.ts';
import { createGitHubApi } from '../../../src/platforms/github/api.ts';
import { contextOf } from '../../../src/platforms/github/context.ts';
import type { Environment } from '../../../src/platforms/github/environment.ts';
import { atEndOfTest } from '../../cleanups.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import {
  type GitHubApiDouble,
  type GitHubApiOptions,
  startGitHubApi,
} from '../../doubles/github-api/github-api.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';

export const head = 'a'.repeat(40);

/** The stand-in, closed after the test. */
export async function startApi(options: GitHubApiOptions = {}): Promise<GitHubApiDouble> {
  const double = await startGitHubApi(options);
  atEndOfTest(() => double.close());
  return double;
}

/** A job that talks to the stand-in. */
export function jobOn(double: GitHubApiDouble, env: Environment = {}, payload: unknown = {}) {
  const clock = new FakeClock();
  const logger = recordingLogger();
  const http = createHttpClient({
    clock,
    random: () => 0.5,
    logger: recordingLogger(),
    allowHttp: false,
    env: {},
    userAgent: 'scangate-test',
  });
  atEndOfTest(() => http.close());
  const context = contextOf(
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_RUN_ID: '100',
      GITHUB_RUN_ATTEMPT: '1',
      ...double.env,
      ...env,
    },
    payload,
  );
  const api = (token: string) => createGitHubApi({ http, server: context.server, token, clock });
  return { api: api(double.token), apiOf: api, context, clock, logger, redactor: createRedactor() };
}

export const never = new AbortController().signal;

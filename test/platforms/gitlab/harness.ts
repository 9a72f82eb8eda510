import { onTestFinished } from 'vitest';
import { createRedactor } from '../../../src/core/redact.ts';
import { createHttpClient } from '../../../src/http/client.ts';
import { createGitLabApi } from '../../../src/platforms/gitlab/api.ts';
import { type CommentOptions, publishComment } from '../../../src/platforms/gitlab/comment/index.ts';
import { contextOf } from '../../../src/platforms/gitlab/context.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import {
  type GitLabApiDouble,
  type GitLabApiOptions,
  startGitLabApi,
} from '../../doubles/gitlab-api/gitlab-api.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';
import { ourMarkdown } from '../../factories/markdown.ts';
import { aFinding, aScanResult } from '../../factories/model.ts';

/** The stand-in, closed after the test. */
export async function startApi(options: GitLabApiOptions = {}): Promise<GitLabApiDouble> {
  const double = await startGitLabApi(options);
  onTestFinished(() => double.close());
  return double;
}

export const never = new AbortController().signal;
export const failed = aScanResult({ outcome: 'failed', findings: [aFinding()] });
export const passed = aScanResult({ outcome: 'passed', findings: [] });

export type Given = Partial<CommentOptions> & { readonly text?: string; readonly token?: string };

/** Writes the comment of a job on the merge request of the stand-in. */
export async function comment(on: GitLabApiDouble, given: Given = {}, signal = never) {
  const { text = 'the verdict', token = on.token, ...options } = given;
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
  onTestFinished(() => http.close());
  const { run, mergeRequests, apiUrl } = contextOf(on.env);
  const [mergeRequest] = mergeRequests;
  if (mergeRequest === undefined || apiUrl === undefined) throw new Error('no merge request');
  const outcome = await publishComment(
    {
      api: createGitLabApi({ http, apiUrl, token }),
      mergeRequest,
      style: 'update',
      run,
      key: 'scan',
      mode: 'always',
      result: failed,
      render: () => ourMarkdown(text),
      logger,
      redactor: createRedactor(),
      ...options,
    },
    signal,
  );
  return { outcome, clock, warnings: logger.lines.filter((line) => line.startsWith('warn ')) };
}

/** The notes without their markers. */
export function textsOn(on: GitLabApiDouble): string[] {
  return on.notes.map(({ body }) => body.replace(/^<!--.*-->\n/, ''));
}

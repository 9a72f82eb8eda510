import { linksTo as azureLinks } from '../../src/azure/links.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { bytesOf, type Markdown, md } from '../../src/core/text.ts';
import { linksTo as githubLinks } from '../../src/github/links.ts';
import { linksTo as gitlabLinks } from '../../src/gitlab/links.ts';
import { publishComment as publishOnAzure } from '../../src/platforms/azure/comment/index.ts';
import { readAzureContext } from '../../src/platforms/azure/context.ts';
import { publishComment as publishOnGitHub } from '../../src/platforms/github/comment/index.ts';
import { contextOf as githubContext } from '../../src/platforms/github/context.ts';
import { publishComment as publishOnGitLab } from '../../src/platforms/gitlab/comment/index.ts';
import { contextOf as gitlabContext } from '../../src/platforms/gitlab/context.ts';
import { renderMarkdown } from '../../src/reports/markdown/render.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';

/** A place for Markdown on a platform. */
export interface MarkdownSink {
  /** The files of `src` that send it. */
  readonly files: readonly string[];
  /** Characters that the platform takes. */
  readonly mostCharacters: number;
  /** What is sent about a result; `key` tells the comments of a change apart. */
  send(result: ScanResult, key: string): Promise<string>;
}

const never = new AbortController().signal;

/** An API that has no comment yet, takes the first, and remembers its text. */
function takingApi(path: readonly string[], answer: (body: string) => unknown) {
  const bodies: string[] = [];
  const textIn = (value: unknown) => path.reduce((part, name) => Object(part)[name], value);
  return {
    bodies,
    async call({ method = 'GET', body }: { readonly method?: string; readonly body?: object }) {
      if (method === 'GET') return { value: [] };
      const text = String(textIn(body));
      bodies.push(text);
      return answer(text);
    },
    async *pages() {
      yield [];
    },
    query: async () => undefined,
  };
}

function commonOf(result: ScanResult, key: string, links: Markdown) {
  return {
    key,
    result,
    mode: 'always' as const,
    render: (limit: number) => md`${renderMarkdown(result, { limit: limit - bytesOf(links) })}${links}`,
    logger: recordingLogger(),
    redactor: createRedactor(),
  };
}

const onGitHub: MarkdownSink = {
  files: ['platforms/github/comment/conversation.ts'],
  mostCharacters: 65_536,
  async send(result, key) {
    const context = githubContext(
      { GITHUB_SERVER_URL: 'https://ci.example', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '17' },
      {},
    );
    const api = takingApi(['body'], () => ({ id: 1, html_url: '' }));
    const conversation = { repository: { owner: 'acme', name: 'shop' }, number: 5 };
    const common = commonOf(result, key, githubLinks(context, true));
    await publishOnGitHub({ ...common, api, conversation, context }, never);
    return api.bodies.join();
  },
};

const onGitLab: MarkdownSink = {
  files: ['platforms/gitlab/comment/conversation.ts'],
  mostCharacters: 1_000_000,
  async send(result, key) {
    const page = 'https://ci.example/acme/shop';
    const env = {
      CI_PROJECT_URL: page,
      CI_PIPELINE_ID: '17',
      CI_PIPELINE_URL: `${page}/-/pipelines/17`,
      CI_JOB_ID: '1',
      CI_JOB_URL: `${page}/-/jobs/1`,
    };
    const { run } = gitlabContext(env);
    const api = takingApi(['body'], () => ({ id: 1 }));
    // A folder may be named after a branch.
    const settings = { 'report-dir': `/builds/shop/${key}` };
    const links = gitlabLinks({ host: { env, cwd: '/builds/shop' }, context: { run } }, { result, settings });
    const mergeRequest = { project: '1', iid: 5 };
    await publishOnGitLab(
      { ...commonOf(result, key, links), api, mergeRequest, style: 'update', run },
      never,
    );
    return api.bodies.join();
  },
};

const onAzure: MarkdownSink = {
  files: ['platforms/azure/comment/threads.ts'],
  mostCharacters: 150_000,
  async send(result, key) {
    const collection = new URL('https://ci.example/acme/');
    const context = readAzureContext({
      SYSTEM_COLLECTIONURI: collection.href,
      SYSTEM_TEAMPROJECT: 'shop',
      BUILD_BUILDID: '17',
    });
    const api = takingApi(['comments', '0', 'content'], (content) => ({
      id: 1,
      comments: [{ id: 1, content }],
    }));
    const pullRequest = { repository: { collection, project: 'shop', id: 'shop' }, number: 5 };
    const common = commonOf(result, key, azureLinks(context.run, true));
    await publishOnAzure({ ...common, api, pullRequest, context }, never);
    return api.bodies.join();
  },
};

/** Every place for Markdown, by name. The limits: docs.github.com, docs.gitlab.com ("Notes API"), learn.microsoft.com. */
export const markdownSinks: Readonly<Record<string, MarkdownSink>> = {
  'a comment on GitHub': onGitHub,
  'a note on GitLab': onGitLab,
  'a thread on Azure DevOps': onAzure,
};

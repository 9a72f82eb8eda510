import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/core/model/result.ts';
import { bytesOf } from '../../src/core/text.ts';
import { linksTo } from '../../src/github/links.ts';
import { contextOf } from '../../src/platforms/github/context.ts';
import { renderMarkdown } from '../../src/reports/markdown/render.ts';
import { situations } from './situations.ts';

const folder = join(import.meta.dirname, 'github-comment');
const limits = { comment: 65_000, summary: 1_000_000 };

const context = contextOf({ GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '4242' }, {});

/** What a pull request and a job are told, with the links that a run adds. */
function textFor(result: ScanResult, limit: number): string {
  const links = linksTo(context, true);
  return renderMarkdown(result, { limit: limit - bytesOf(links) }).toString() + links;
}

describe.each(Object.entries(situations))('%s', (name, result) => {
  const comment = textFor(result, limits.comment);

  it('is told as it was reviewed', async () => {
    await expect(comment).toMatchFileSnapshot(join(folder, `${name}.md`));
  });

  it('is told the same in the summary of the job', () => {
    expect(textFor(result, limits.summary)).toBe(comment);
  });
});

it('has a text for each situation, and no other', async () => {
  const files = Object.keys(situations).map((name) => `${name}.md`);
  expect((await readdir(folder)).toSorted()).toEqual(files.toSorted());
});

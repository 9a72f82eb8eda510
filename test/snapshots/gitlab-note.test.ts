import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/core/model/result.ts';
import { noteText } from '../../src/gitlab/note-text.ts';
import { contextOf } from '../../src/platforms/gitlab/context.ts';
import { pipelines } from '../platforms/gitlab/pipelines.ts';
import { markdownOf } from '../reports/support.ts';
import { situations } from './situations.ts';

const env = { ...pipelines.detached, CI_PROJECT_DIR: '/builds/acme/shop' };
const job = { host: { env, cwd: '/builds/acme/shop' }, context: contextOf(env) };
const settings = { 'report-dir': '/builds/acme/shop/scangate-reports' };

const textFor = (result: ScanResult) => noteText(job, { result, settings }, 65_000).toString();

it('is told on GitLab as it was reviewed', async () => {
  const { 'broken-gate': result } = situations;
  await expect(result && textFor(result)).toMatchFileSnapshot(
    join(import.meta.dirname, 'gitlab-note/broken-gate.md'),
  );
});

describe.each(Object.entries(situations))('%s', (_, result) => {
  it('is told on GitLab as everywhere, with links of its own', () => {
    const [links, ...rest] = textFor(result).trimEnd().split('\n').reverse();
    expect(`${rest.reverse().join('\n')}`.trimEnd()).toBe(markdownOf(result, { limit: 64_500 }).trimEnd());
    expect(links).toMatch(
      /\[This pipeline\]\(https:\/\/gitlab\.example\/tools\/acme\/shop\/-\/pipelines\/100\)$/,
    );
    expect(links?.includes('[All reports](')).toBe(result.reports.length > 0);
  });
});

import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { templatePath } from '../../scripts/gitlab-component.ts';
import { version } from '../../src/version.ts';
import { root } from '../scenario/harness.ts';
import { canRunPipelines, component, expanded } from './gitlab-ci-local.ts';

const documents = ['docs/gitlab.md', 'gitlab-ci/README.md', 'README.md'];
const texts = await Promise.all(
  documents.map(async (path) => {
    const text = await readFile(join(root, path), 'utf8');
    return path === 'README.md' ? (/^GitLab CI:\n[\s\S]*?(?=^Azure)/m.exec(text)?.[0] ?? '') : text;
  }),
);
const blocks = texts.flatMap((text, index) =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = ''], number) => ({
    where: `${documents[index]}, block ${number + 1}`,
    block,
  })),
);

/** The reference to the catalog becomes one to the project itself; other servers and projects have been asked already. */
const reference = `$CI_SERVER_FQDN/OWNER/scangate/scan@${version}`;
const elsewhere = [
  `gitlab.example.com/OWNER/scangate/v${version}/${templatePath}`,
  `raw.githubusercontent.com/OWNER/scangate/v${version}/${templatePath}`,
];

it('there are blocks to copy', () => {
  expect(blocks.length).toBeGreaterThan(12);
  expect(new Set(blocks.map(({ where }) => where.split(',')[0]))).toEqual(new Set(documents));
});

it('name inputs that there are', async () => {
  const [header] = loadAll(await readFile(join(root, templatePath), 'utf8'));
  const known = Object.keys(Object(header).spec.inputs);
  const included = blocks.flatMap(({ block }) => Object(load(block)).include ?? []);
  const named = included.flatMap(({ inputs = {} }: { inputs?: object }) => Object.keys(inputs));
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((name: string) => !known.includes(name))).toEqual([]);
});

it('every reference is to the current version', () => {
  for (const text of texts) {
    for (const [, named] of text.matchAll(/\bscan@(\S+)/g)) expect(named).toBe(version);
    for (const [, named] of text.matchAll(/(?:\/v|ref: v)(\d[\w.-]*)/g)) expect(named).toBe(version);
  }
});

describe.skipIf(!canRunPipelines)('a block to copy', { timeout: 60_000 }, () => {
  it.concurrent.each(blocks)('is a pipeline that GitLab takes: $where', async ({ block }) => {
    const { code, stdout, said } = await expanded(block.replaceAll(reference, component), elsewhere);
    expect({ code, refused: code === 0 ? '' : said }).toEqual({ code: 0, refused: '' });
    const jobs = Object.values(Object(load(stdout))).filter((job) => Object(job).script !== undefined);
    expect(jobs.length).toBeGreaterThan(0);
  });
});

it('the documented command gives the hash of the include from GitHub', () => {
  const [text = ''] = texts;
  const command = /`(openssl dgst [^`]+)`/.exec(text)?.[1] ?? '';
  const cwd = join(root, dirname(templatePath));
  const hash = execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
  expect(text).toContain(`integrity: sha256-${hash}\n`);
  expect(hash).toMatch(/^[\w+/]{43}=$/);
});

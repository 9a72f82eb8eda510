import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { HtmlValidate } from 'html-validate';
import { parse as parseJunit } from 'junit2json';
import { judgeResult, judgeSarif } from '../doubles/judges.ts';
import { parseCsv } from './csv/parse-csv.ts';
import { judgeForGitLab } from './gitlab-checks.ts';
import { judgeByMultitool, judgeByQpdf, judgeBySpdxTools, spdxToolsMayBeAbsent } from './tools.ts';

/** Answers with what is wrong with a file, or with undefined. */
type Judge = (path: string, fileName: string) => Promise<unknown>;

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'long-title': 'off' },
});

/** By the end of a file name, the first that fits; none of the validators is ours, but for what GitLab has no one for. */
const judges: readonly (readonly [RegExp, Judge])[] = [
  [/\.cdx\.json$/, async (path) => judgeBom(await readFile(path, 'utf8'))],
  [/\.spdx\.json$/, judgeSpdx],
  [/\.sarif$/, async (path) => judgeSarif(await readFile(path, 'utf8')) ?? judgeByMultitool([path])],
  [
    /^gl-.*\.json$|\.codequality\.json$/,
    async (path, name) => judgeForGitLab(name, await readFile(path, 'utf8')),
  ],
  [/^scangate\.json$/, async (path) => judgeResult(await readFile(path, 'utf8'))],
  [/\.pdf$/, judgeByPdfReaders],
  [/^scangate\.html$/, judgePage],
  [/\.junit\.xml$/, async (path) => judgeJunit(await readFile(path, 'utf8'))],
  [/\.csv$/, async (path) => judgeCsv(await readFile(path, 'utf8'))],
  [/\.json$/, async (path) => void JSON.parse(await readFile(path, 'utf8'))],
  [/\.(md|html|xlsx)$/, async (path) => ((await readFile(path)).length > 0 ? undefined : 'is empty')],
];

/** Everything that is wrong with the reports in a folder, as `file: what`; a file that nobody can judge is wrong too. */
export async function validateAll(folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (name === 'scangate-state.json') continue;
    const judge = judges.find(([shape]) => shape.test(name))?.[1];
    const problem = judge
      ? await judge(join(folder, name), name).catch((thrown: unknown) => String(thrown))
      : 'nobody can judge it';
    if (problem !== undefined)
      problems.push(`${name}: ${typeof problem === 'string' ? problem : JSON.stringify(problem)}`);
  }
  return problems;
}

/** The strict validator of the CycloneDX library, of the version that the BOM says. */
export async function judgeBom(text: string): Promise<unknown> {
  const { specVersion } = JSON.parse(text);
  const version = Object.values(Spec.Version).find((known) => known === specVersion);
  if (version === undefined) return `CycloneDX ${specVersion} is not known`;
  return (await new Validation.JsonStrictValidator(version).validate(text)) ?? undefined;
}

/** Of a backend's own document only that it is one: vendors write SPDX 3, and 2.3 with liberties. */
async function judgeSpdx(path: string): Promise<unknown> {
  const { documentNamespace, spdxVersion, '@graph': graph } = JSON.parse(await readFile(path, 'utf8'));
  const isOurs = String(documentNamespace).startsWith('https://spdx.org/spdxdocs/scangate-');
  if (isOurs) return spdxToolsMayBeAbsent ? undefined : judgeBySpdxTools(path);
  return spdxVersion || Array.isArray(graph) ? undefined : 'is no SPDX';
}

async function judgeByPdfReaders(path: string): Promise<unknown> {
  const bytes = await readFile(path);
  const isPdf = bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-1_024).includes('%%EOF');
  return isPdf ? judgeByQpdf(path) : 'is no PDF';
}

async function judgePage(path: string): Promise<unknown> {
  const { results, valid } = await html.validateString(await readFile(path, 'utf8'));
  return valid
    ? undefined
    : results.flatMap(({ messages }) => messages.map(({ message }) => message)).slice(0, 3);
}

async function judgeJunit(text: string): Promise<unknown> {
  const parsed = await parseJunit(text);
  return parsed && 'testsuite' in parsed ? undefined : 'holds no suites';
}

function judgeCsv(text: string): unknown {
  const widths = new Set(parseCsv(text).map((row) => row.length));
  return widths.size === 1 ? undefined : `rows have ${[...widths].join(', ')} cells`;
}

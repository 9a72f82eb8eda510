import { XMLValidator } from 'fast-xml-parser';
import { parseCsv } from '../../reports/csv/parse-csv.ts';
import { judgeForGitLab } from '../../reports/gitlab-checks.ts';
import { kindsOfElements, linksIn } from './elements.ts';
import { markdownDeeds } from './markdown.ts';
import { unseenCharacters } from './plain-text.ts';

/** What is wrong with a file; `plain` is the same file with harmless texts. */
type Judge = (text: string, plain: string, name: string) => unknown[];

/** By the end of a file name, the first that fits. */
const judges: readonly (readonly [RegExp, Judge])[] = [
  [/\.csv$/, judgeCsv],
  [/\.html$/, (text, plain) => [...judgeLinks(text), ...unseenCharacters(text), ...newKinds(text, plain)]],
  [/\.xml$/, (text, plain) => [...judgeXml(text), ...unseenCharacters(text), ...newKinds(text, plain)]],
  [/\.sarif$/, (text, plain) => [...newNames(text, plain), ...judgeSarif(text)]],
  [
    /^gl-.*\.json$|codequality/,
    (text, plain, name) => [...newNames(text, plain), ...judgeGitLab(text, name)],
  ],
  [/\.json$/, (text, plain) => [...newNames(text, plain), ...unseenCharacters(text)]],
  [/\.md$/, (text) => [...markdownDeeds(text), ...unseenCharacters(text)]],
  [/\.pdf$/, judgePdf],
];

/** What a file holds that texts from outside have put there; empty where nothing. A kind without a judge is an error. */
export function judgeFile(name: string, text: string, plain: string): unknown[] {
  const judge = judges.find(([shape]) => shape.test(name))?.[1];
  if (judge === undefined) throw new Error(`nobody judges ${name}`);
  return judge(text, plain, name);
}

function newKinds(text: string, plain: string): string[] {
  return [...kindsOfElements(text).difference(kindsOfElements(plain))];
}

function newNames(text: string, plain: string): string[] {
  return [...namesIn(JSON.parse(text)).difference(namesIn(JSON.parse(plain)))];
}

function namesIn(value: unknown, names = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return names;
  for (const [name, part] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(name);
    namesIn(part, names);
  }
  return names;
}

/** A cell begins after a comma and, where the semicolon separates, after that; an apostrophe makes it a text. */
function judgeCsv(text: string): string[] {
  const rows = parseCsv(text);
  const cells = rows.flat();
  const parts = cells.flatMap((cell) => cell.split(';'));
  return [
    ...rows.filter((row) => row.length !== rows[0]?.length).map((row) => `a row of ${row.length} cells`),
    ...parts.filter((part) => /^["\s]*[=+\-@＝＋－＠]/u.test(part)),
    ...unseenCharacters(cells.join('')),
  ];
}

function judgeLinks(html: string): string[] {
  return linksIn(html).filter((page) => !/^(https:\/\/|#)/.test(page));
}

function judgeXml(text: string): unknown[] {
  const valid = XMLValidator.validate(text);
  return [...(valid === true ? [] : [valid]), ...(text.match(/<!|<\?(?!xml )/g) ?? [])];
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly help: { readonly markdown: string };
          readonly helpUri?: string;
        }[];
      };
    };
    readonly results: readonly { readonly message: { readonly text: string } }[];
  }[];
}

function judgeSarif(text: string): string[] {
  const { runs }: Sarif = JSON.parse(text);
  const rules = runs.flatMap(({ tool }) => tool.driver.rules);
  return [
    // Of every third rule, which still holds every text: parsing takes long.
    ...rules.filter((_, index) => index % 3 === 0).flatMap(({ help }) => markdownDeeds(help.markdown)),
    ...rules.map(({ helpUri = 'https://' }) => helpUri).filter((page) => !page.startsWith('https://')),
    ...runs.flatMap(({ results }) => results).flatMap(({ message }) => message.text.match(/\]\(/g) ?? []),
  ];
}

interface GitLabReport {
  readonly vulnerabilities?: readonly { readonly description: string; readonly solution?: string }[];
}

/** What somebody's issue would do that is made of a vulnerability; addresses may stand in it as they are. */
const deedsOfIssues =
  /^(?:element <(?:img|script|a|details|!--)|link to (?!https?:|mailto:)|mention |quick action|marker)/i;

function judgeGitLab(text: string, name: string): unknown[] {
  const { vulnerabilities = [] }: GitLabReport = JSON.parse(text);
  const wrong = judgeForGitLab(name, text);
  const prose = vulnerabilities.flatMap(({ description, solution = '' }) => [description, solution]);
  return [
    ...(wrong === undefined ? [] : [wrong]),
    ...prose.flatMap((one) => markdownDeeds(one).filter((deed) => deedsOfIssues.test(deed))),
  ];
}

function judgePdf(text: string): string[] {
  const pages = [...text.matchAll(/\/URI \(([^)]*)\)/g)].map(([, page = '']) => page);
  return [
    ...(text.match(/\/(?:JavaScript|JS|Launch|SubmitForm|EmbeddedFile|OpenAction)\b/g) ?? []),
    ...pages.filter((page) => !page.startsWith('https://')),
  ];
}

import { describe, expect, it } from 'vitest';
import { sameRepository } from '../../../src/backends/appsecplus/repository-address.ts';
import { compileRules } from '../../../src/backends/local/checkout/ignore-rules.ts';
import { packageOf } from '../../../src/backends/local/engines/purl-parts.ts';
import { choicesOf } from '../../../src/backends/local/policy/licenses/choices.ts';
import { isImage, isUnpinned } from '../../../src/backends/local/policy/workflows/actions.ts';
import { readWorkflow } from '../../../src/backends/local/policy/workflows/read-workflow.ts';
import { imageOf } from '../../../src/backends/local/sbom/formats/containers/image-reference.ts';
import { isRange, satisfies } from '../../../src/backends/local/sbom/formats/npm-range.ts';
import { parseRequirement, pinnedVersion } from '../../../src/backends/local/sbom/formats/python/pep508.ts';
import { jsonFaultLine } from '../../../src/backends/local/sbom/json-fault.ts';
import { loadDetector } from '../../../src/backends/local/secrets/detector.ts';
import { advisoryUrl } from '../../../src/backends/local/vulnerabilities/advisory-id.ts';
import { rate } from '../../../src/backends/local/vulnerabilities/cvss.ts';
import { versionOrderOf } from '../../../src/backends/local/vulnerabilities/versions/index.ts';
import { isPurl } from '../../../src/backends/mdssc/results/purl.ts';
import { parsePackageMessage } from '../../../src/backends/rafter/package-message.ts';
import { componentOf } from '../../../src/backends/scancodeio/purl.ts';
import { inputs } from '../../../src/config/inputs.ts';
import { parseValue } from '../../../src/config/parse-value.ts';
import { readYaml } from '../../../src/config/yaml.ts';
import { sortOut } from '../../../src/core/gate/ignore.ts';
import { parseRules } from '../../../src/core/gate/rules.ts';
import { isReportName } from '../../../src/core/model/report-names.ts';
import { isScanId } from '../../../src/core/model/scan.ts';
import { createRedactor } from '../../../src/core/redact.ts';
import { line, md } from '../../../src/core/text.ts';
import { withoutCredentials } from '../../../src/core/url-credentials.ts';
import { htmlTitle } from '../../../src/http/html.ts';
import { retryAfterMs } from '../../../src/http/retry-after.ts';
import { parseResult } from '../../../src/reports/json/parse.ts';
import { aFinding } from '../../factories/model.ts';

/** Characters of a text, and of one twice as long. */
const length = 10_000;
/** Twice the text may take so many times as long, with some room for a machine that is busy. */
const mostGrowth = 2.5 * 1.4;
/** Milliseconds below which nothing is measured: what takes ten times as long for twice the text is far above. */
const tooShortMs = 15;
const tries = 6;

type Reader = (text: string) => unknown;

const redactor = createRedactor();
redactor.add('a1'.repeat(20));
redactor.add('/%41'.repeat(10));
const never = new Date(0);
const detect = await loadDetector();
const ecosystems = ['npm', 'PyPI', 'Maven', 'NuGet', 'Packagist', 'RubyGems', 'Go', 'Pub', 'crates.io'];

const versions = ecosystems.map((ecosystem): [string, Reader] => [
  `versions of ${ecosystem}`,
  (text) => {
    const order = versionOrderOf(ecosystem);
    if (order?.isVersion(text)) order.compare(text, `${text}1`);
    return order?.isVersion(`1.0.0-${text}`);
  },
]);
const values = Object.entries(inputs).map(([name, { type }]): [string, Reader] => [
  `the value of ${name}`,
  (text) => parseValue(type, text, { cwd: '/', confined: true }),
]);

const readers: readonly (readonly [what: string, read: Reader])[] = [
  ...versions,
  ...values,
  [
    'package URLs of engines',
    (text) => [packageOf(text), packageOf(`pkg:npm/${text}`), packageOf(`pkg:npm/a@${text}`)],
  ],
  [
    'package URLs of MDSSC',
    (text) => [isPurl(text), isPurl(`pkg:npm/${text}`), isPurl(`pkg:npm/a@${text}!`)],
  ],
  [
    'package URLs of ScanCode.io',
    (text) => [componentOf(text), componentOf(`pkg:npm/${text}@1?a=${text}#${text}`)],
  ],
  [
    'CVE and GHSA ids',
    (text) => [advisoryUrl(text), advisoryUrl(`CVE-2021-${text}`), advisoryUrl(`GHSA-${text}`)],
  ],
  ['CVSS vectors', (text) => [rate(text), rate(`CVSS:3.1/${text}`), rate(`CVSS:4.0/AV:N/${text}`)]],
  [
    'requirements of Python',
    (text) => [parseRequirement(text), parseRequirement(`a[${text}`), pinnedVersion(`==${text}`)],
  ],
  ['ranges of npm', (text) => [isRange(text), satisfies('1.0.0', text), satisfies(text, '^1')]],
  ['names of images', (text) => [imageOf(text), imageOf(`a/${text}:b@sha256:${text}`)]],
  [
    'messages of Rafter',
    (text) => [
      parsePackageMessage(text),
      parsePackageMessage(`Package: ${text}\nInstalled Version: ${text}`),
    ],
  ],
  [
    'addresses',
    (text) => [
      withoutCredentials(text),
      withoutCredentials(`https://u:${text}@h/${text}`),
      withoutCredentials(`git@${text}`),
    ],
  ],
  [
    'addresses of repositories',
    (text) => [sameRepository(text, text), sameRepository(`https://h/${text}.git`, text)],
  ],
  ['licence expressions', (text) => [choicesOf(text), choicesOf(`MIT ${text}`)]],
  ['actions', (text) => [isUnpinned(text), isImage(text), isUnpinned(`a/b@${text}`)]],
  [
    'workflows',
    (text) =>
      readWorkflow(
        '.github/workflows/a.yml',
        `on: push\njobs:\n  a:\n    steps:\n      - run: "${text.replaceAll(/["\\\n]/g, ' ')} \${{ github.event.${text.replaceAll(/["\\\n]/g, ' ')} }}"\n`,
      ),
  ],
  [
    'faults in JSON',
    (text) => [jsonFaultLine(text), jsonFaultLine(`{"a":"${text}`), jsonFaultLine(`[${text}`)],
  ],
  ['YAML', (text) => [readYaml(text), readYaml(`a: ${text}`), readYaml(`a: "${text}`)]],
  ['results', (text) => parseResult(`{"findings":[${text}`)],
  ['rules', (text) => [parseRules(text), parseRules(`high > ${text}`), parseRules(`${text} high`)]],
  [
    'ids to ignore',
    (text) =>
      sortOut(
        [aFinding({ ruleId: text, locations: [{ path: text }] })],
        [{ id: text, path: text, component: text, reason: text }],
        never,
      ),
  ],
  ['ids of scans', (text) => [isScanId(text), isScanId(`a${text}`)]],
  ['names of reports', (text) => [isReportName(text), isReportName(`scangate-${text}.pdf`)]],
  ['titles of pages', (text) => htmlTitle(Buffer.from(`<title>${text}`))],
  ['Retry-After', (text) => retryAfterMs({ 'retry-after': text, date: text }, never)],
  ['lines of a log', (text) => line`${text}`.toString()],
  ['Markdown', (text) => md`${text}`.toString()],
  ['what may hold secrets', (text) => redactor.redact(text)],
  ['secrets', (text) => detect(text, 'a.env')],
  ['ignore patterns', (text) => compileRules({ base: '', prefix: '' }, text)],
];

const pieces = [
  ...[
    'a',
    '1',
    '0',
    '.',
    '-',
    '+',
    '_',
    '@',
    '/',
    '%',
    ' ',
    '\t',
    '\n',
    ':',
    '#',
    '[',
    '(',
    '*',
    '!',
    '<',
    '=',
    '~',
  ],
  ...[
    '^',
    ',',
    '"',
    "'",
    '\\',
    '`',
    '&',
    '?',
    '|',
    '{',
    '\u0000',
    'é',
    '\u202E',
    '1.',
    '1-',
    'a-',
    'a/',
    'a@',
    '../',
  ],
  ...[
    '**/',
    '%41',
    '##[',
    '::',
    '${',
    'CVE-',
    'pkg:npm/',
    'https://',
    'AbC1',
    ' AND ',
    ' || ',
    'high,',
    '\r\n',
    '- ',
    'a: ',
  ],
];

/** The shortest of so many tries, in milliseconds. */
async function measure(read: Reader, text: string, times: number): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    const startedAt = performance.now();
    try {
      await read(text);
    } catch {
      // A text that is refused took its time as well.
    }
    shortest = Math.min(shortest, performance.now() - startedAt);
  }
  return shortest;
}

describe('for twice the text it takes about twice the time to read', { timeout: 60_000 }, () => {
  it.each(readers)('%s', async (_, read) => {
    for (const piece of pieces) {
      const text = (size: number) => `${piece.repeat(Math.ceil(size / piece.length)).slice(0, size)}!`;
      if ((await measure(read, text(2 * length), 1)) < tooShortMs) continue;
      const twice = await measure(read, text(2 * length), tries);
      if (twice < tooShortMs) continue;
      const once = await measure(read, text(length), tries);
      expect(twice / once, JSON.stringify(piece)).toBeLessThan(mostGrowth);
    }
  });
});

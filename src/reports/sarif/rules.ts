import type { Finding } from '../../core/model/finding.ts';
import { joinMarkdown, type Markdown, md, mdLink, mdMessage } from '../../core/text.ts';
import type { Held } from './held.ts';
import { levels, securitySeverity } from './severity.ts';
import { plain, plainLines } from './text.ts';

/** GitHub keeps no more tags of one rule. */
const mostTags = 20;

export function ruleIdOf({ ruleId, category }: Finding): string {
  return plain(ruleId).trim() || category;
}

/**
 * One rule for each rule id, as severe as its worst finding, made when it is asked for; and the place of each id among
 * them. The findings come worst first.
 */
export function collectRules(held: readonly Held[]) {
  const worst = new Map<string, Finding>();
  for (const { finding } of held) {
    const id = ruleIdOf(finding);
    if (!worst.has(id)) worst.set(id, finding);
  }
  return {
    rules: worst.entries().map(([id, finding]) => toRule(id, finding)),
    ruleIndexes: new Map([...worst.keys()].map((id, index) => [id, index])),
  };
}

export function toRule(id: string, finding: Finding): object {
  const number = securitySeverity(finding);
  const page = URL.parse(finding.url ?? '');
  return {
    id,
    shortDescription: { text: plain(finding.title) || id },
    fullDescription: { text: plainLines(finding.description ?? finding.title).trim() || id },
    help: { text: helpText(finding), markdown: helpMarkdown(finding).toString() },
    ...(page?.protocol === 'https:' && page.username === '' ? { helpUri: page.href } : {}),
    defaultConfiguration: { level: levels[finding.severity] },
    properties: {
      tags: tagsOf(finding),
      ...(number === undefined ? {} : { 'security-severity': number }),
    },
  };
}

function tagsOf({ category, cwes }: Finding): string[] {
  const numbers = cwes.flatMap((cwe) => /^CWE-(\d{1,6})$/.exec(cwe)?.[1] ?? []);
  const tags = new Set([
    'security',
    category,
    ...numbers.map((n) => `external/cwe/cwe-${n.padStart(3, '0')}`),
  ]);
  return [...tags].slice(0, mostTags);
}

function helpText({ title, description, remediation, aliases, fixVersions, url }: Finding): string {
  const lines = [
    plainLines(description ?? title),
    ...(remediation === undefined ? [] : [plain(remediation)]),
    ...(aliases.length > 0 ? [`Also known as ${plain(aliases.join(', '))}.`] : []),
    fixVersions.length > 0 ? `Fixed in ${plain(fixVersions.join(', '))}.` : 'No fixed version is known.',
    ...(url === undefined ? [] : [plain(url)]),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function helpMarkdown(finding: Finding): Markdown {
  const { ruleId, title, description, remediation, aliases, fixVersions, url } = finding;
  const label = md`${ruleId}`;
  return joinMarkdown(
    [
      md`**${url === undefined ? label : mdLink(label, url)}** ${mdMessage(title)}`,
      ...(description === undefined ? [] : [mdMessage(description)]),
      ...(remediation === undefined ? [] : [mdMessage(remediation)]),
      ...(aliases.length > 0 ? [md`Also known as ${list(aliases)}.`] : []),
      fixVersions.length > 0 ? md`Fixed in ${list(fixVersions)}.` : md`No fixed version is known.`,
    ],
    '\n\n',
  );
}

function list(texts: readonly string[]): Markdown {
  return joinMarkdown(
    texts.slice(0, 10).map((text) => md`${text}`),
    ', ',
  );
}

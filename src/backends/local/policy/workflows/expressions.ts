import type { YamlText } from './yaml.ts';

/** An expression of a workflow that holds text which anybody can write. */
export interface UntrustedExpression {
  /** What is named, in lower case: `github.event.issue.title`. */
  readonly name: string;
  /** Where it stands in the source; the start of the whole text where it cannot be told. */
  readonly offset: number;
}

/**
 * The last words of what strangers can write (docs.github.com, script injections), and those whose whole object is taken.
 */
const untrustedEnds =
  /^github\.event\.(?!repository\.|organization\.|enterprise\.|sender\.|inputs\.|client_payload\.|installation\.)(?:[\w*-]+\.)*(?:body|default_branch|email|head_ref|head_branch|label|message|name|page_name|ref|title|display_title)$/;
const untrustedWhole = new Set([
  'github.head_ref',
  'github.event',
  'github.event.issue',
  'github.event.pull_request',
  'github.event.comment',
  'github.event.review',
  'github.event.discussion',
  'github.event.head_commit',
  'github.event.commits',
]);
/** Pushed by somebody who may write already. */
const trusted = new Set(['github.event.ref', 'github.event.label.name', 'github.event.milestone.title']);

/** The untrusted expressions of a script, each once. Names are read as GitHub does: any case, `a['b']` as `a.b`. */
export function untrustedIn({ text, start, end }: YamlText, source: string): readonly UntrustedExpression[] {
  const found = new Map<string, UntrustedExpression>();
  for (const expression of expressionsIn(text))
    for (const [written] of withoutTexts(expression).matchAll(context)) {
      const name = written
        .replace(/\s*\[\s*'([\w-]+)'\s*\]/g, '.$1')
        .replace(/\s+/g, '')
        .toLowerCase();
      if (found.has(name) || !isUntrusted(name)) continue;
      const inSource = source.slice(start, end).indexOf(written);
      found.set(name, { name, offset: inSource < 0 ? start : start + inSource });
    }
  return [...found.values()];
}

const context = /\bgithub(?:\s*\.\s*[\w*-]+|\s*\[\s*'[\w-]+'\s*\])+/gi;

/** What stands between `${{` and `}}`. */
function* expressionsIn(text: string): Generator<string> {
  for (let from = text.indexOf('${{'); from >= 0; from = text.indexOf('${{', from)) {
    const to = text.indexOf('}}', from);
    if (to < 0) return;
    yield text.slice(from + 3, to);
    from = to;
  }
}

/** Without the texts in quotes, but for those that can be keys. */
function withoutTexts(expression: string): string {
  return expression.replace(/'(?:[^']|'')*'/g, (quoted) => (/^'[\w-]+'$/.test(quoted) ? quoted : "''"));
}

function isUntrusted(name: string): boolean {
  return !trusted.has(name) && (untrustedWhole.has(name) || untrustedEnds.test(name));
}

import type { Check, CheckState } from '../../core/model/check.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { joinMarkdown, type Markdown, md, mdMessage, mdTable } from '../../core/text.ts';

const shownReasons = 10;

const states: Readonly<Record<CheckState, Markdown>> = {
  complete: md`complete`,
  incomplete: md`**only in part**`,
  'not-checked': md`**NOT checked**`,
};

/** What the reader must not take for "nothing found"; undefined when everything was checked. */
export function missing({ checks }: ScanResult): Markdown | undefined {
  const gaps = checks.filter(({ state }) => state !== 'complete');
  if (gaps.length === 0) return undefined;
  return joinMarkdown(
    [
      md`## Not checked`,
      md`The absence of findings says nothing here:`,
      joinMarkdown(gaps.map(describeGap), '\n'),
    ],
    '\n\n',
  );
}

function describeGap({ name, state, reasons }: Check): Markdown {
  const shown = reasons.slice(0, shownReasons).map((reason) => md`  - ${mdMessage(reason)}`);
  const more = reasons.length - shown.length;
  return joinMarkdown(
    [md`- ${name}: ${states[state]}`, ...shown, ...(more > 0 ? [md`  - and ${more} more reasons`] : [])],
    '\n',
  );
}

export function checksTable({ checks }: ScanResult): Markdown {
  if (checks.length === 0) return md`Nothing was checked.`;
  return mdTable(
    [md`check`, md`state`, md`covered`],
    checks.map(({ name, state, scope }) => [md`${name}`, states[state], md`${scope}`]),
  );
}

import type { ScanResult } from '../../core/model/result.ts';
import { number } from '../../core/words.ts';
import { plain } from './text.ts';

/** What a reader of the results must know about them: what failed, was not checked, or did not fit. */
export function notificationsOf(result: ScanResult, held: number): object[] {
  const { failure, checks, notices = [], findings, ignored = [] } = result;
  const found = findings.length + ignored.length;
  return [
    ...(failure
      ? [notification('failure', 'error', [failure.message, failure.hint].filter(Boolean).join('. '))]
      : []),
    ...checks
      .filter(({ state }) => state !== 'complete')
      .map(({ name, state, reasons }) => {
        const what = state === 'not-checked' ? `${name} NOT checked` : `${name} checked only in part`;
        return notification(`check/${name}`, 'warning', [what, ...reasons].join(': '));
      }),
    ...(found > held ? [notification('trimmed', 'warning', describeTrimming(held, found))] : []),
    ...notices.map((notice) => notification('notice', 'note', notice)),
  ];
}

function describeTrimming(held: number, found: number): string {
  return `this report holds the worst ${number(held)} of ${number(found)} findings, unknown severity right after high; scangate.json has them all`;
}

function notification(id: string, level: 'error' | 'warning' | 'note', text: string) {
  return { descriptor: { id }, level, message: { text: plain(text) } };
}

import { htmlTitle, looksLikeHtml } from './html.ts';
import { HttpError } from './http-client.ts';

/** A body that came whole, as far as HTTP can tell, and is not what was asked for. */
export class UnfitBody extends HttpError {
  constructor(label: string, why: string) {
    super('body', `${label}: the answer cannot be used: ${why}`, { mayHaveRun: true, transient: true });
  }
}

/** Why a body is not what it should be; `head` is its beginning. Quotes nothing of it but the title of a page. */
export function unfit(label: string, head: Uint8Array, bytes: number, why: string): UnfitBody {
  if (bytes === 0) return new UnfitBody(label, 'it is empty');
  if (!looksLikeHtml(head)) return new UnfitBody(label, why);
  const title = htmlTitle(head);
  return new UnfitBody(
    label,
    `it is an HTML page${title === '' ? '' : ` titled "${title}"`}: does a proxy or a login page answer?`,
  );
}

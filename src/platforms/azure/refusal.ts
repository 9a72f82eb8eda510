import { describeError } from '../../core/errors.ts';
import { type LogText, line, message } from '../../core/text.ts';
import { HttpError } from '../../http/http-client.ts';

/** Why Azure DevOps did not write a comment, and the way out. */
export function explainRefusal(thrown: unknown, { fromFork }: { readonly fromFork: boolean }): LogText {
  if (!(thrown instanceof HttpError) || thrown.status === undefined) return message(describeError(thrown));
  const { status } = thrown;
  const words = wordsOf(thrown.answer);
  if (words.startsWith('TF401027')) return missingPermission(words);
  // A token that is not accepted may also be sent to a page to sign in, which is elsewhere.
  if (status === 401 || (status >= 300 && status < 400))
    return line`the token was not accepted (${status}); map it with ${'SYSTEM_ACCESSTOKEN: $(System.AccessToken)'} or check ${'azureToken'} and when it ends`;
  if (status === 403 && fromFork)
    return line`the token of a build of a fork may not comment (403). The result is in the summary of the run`;
  if (status === 403) return line`${missingPermission(words)} (403)`;
  if (status === 404 && words.startsWith('TF401180'))
    return line`the pull request is not there, or the token may not read it (404): ${message(words)}`;
  if (status === 404)
    return line`it is not there for this token (404); let the token read the repository, and see 'Limit job authorization scope' in the settings of the project`;
  if (status === 429)
    return line`the organisation has used up what it may ask (429); run the job again later`;
  return words === '' ? message(thrown.message) : line`Azure DevOps answered ${status}: ${message(words)}`;
}

/** `… permission to perform this action. Details: identity 'Build\<id>', scope 'repository'.` */
function missingPermission(words: string): LogText {
  const [, identity = ''] = /identity '([^']{1,200})'/.exec(words) ?? [];
  const who = identity === '' ? line`the build service` : line`'${identity}', which is the build service`;
  return line`${who} of the project or of the collection, lacks the permission 'Contribute to pull requests'; allow it in Project settings, Repositories, Security`;
}

/** What Azure DevOps says about a refusal; empty where it says nothing. Text from outside. */
function wordsOf(answer: unknown): string {
  const found: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'message') : undefined;
  return typeof found === 'string' ? found : '';
}

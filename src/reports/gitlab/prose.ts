import { message } from '../../core/text.ts';

/**
 * Text that GitLab shows as Markdown on the page of a vulnerability, and copies into an issue that is made of it, but as
 * it is in a merge request: it loses its images, HTML, links under another name, mentions and quick actions, and can
 * still be read as it is. Each line is cleaned on its own.
 */
export function prose(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((row) => withoutDeeds(message(row).toString()))
    .join('\n');
}

/** A sign that a character reference or a back-slash stands for is seen as the sign itself. */
function withoutDeeds(row: string): string {
  return row
    .replace(/&(?=#|\w+;)/g, '& ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\ ')
    .replaceAll('](', '] (')
    .replaceAll(']:', '] :')
    .replace(/<(?!U\+)(?=[a-z/!?])/gi, '< ')
    .replace(/@(?=[\w<])/g, '@ ')
    .replace(/^\s*(?=\/)/, '› ');
}

/**
 * Text that came from outside (a backend, a branch name, a file, a thrown error) is hostile until it is cleaned for
 * the place it goes to. A sink takes `LogText` or `Markdown`. Both can be made here only, by the templates `line` and
 * `md`, which clean every value put into them; a plain string is refused by the compiler. What several sinks shall say
 * is a `Sentence`, made by `say`, which remembers what in it is ours. A file of `NAME=value` lines takes `OutputLine`.
 */
export { LogText, line, message } from './text/log.ts';
export { bytesOf, joinMarkdown, Markdown, md, mdLink, mdMessage, mdPage, mdTable } from './text/markdown.ts';
export { OutputLine, outputLine } from './text/output-line.ts';
export { type Part, piecesOf, quote, Sentence, say } from './text/sentence.ts';
export { visible } from './text/visible.ts';
